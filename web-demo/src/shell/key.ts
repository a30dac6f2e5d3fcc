/**
 * The sender's key. It comes in the address's fragment (which no server sees) or is typed; it lives in this
 * page's memory only, and follows along in the fragment of links to the other pages.
 */
import { lang, onLanguage, texts } from "./language.ts";
import { byId } from "../view/dom.ts";
import { describeError } from "../view/field-error.ts";

let key = "";

export const senderKey = (): string => key;

/** Takes the key out of the address bar. Call first, before anything else can read or log the address. */
export function takeKeyFromAddress(): void {
  const fragment = new URLSearchParams(location.hash.slice(1));
  key = fragment.get("key") ?? "";
  if (key) history.replaceState(null, "", location.pathname + location.search);
}

/** Makes links to the other pages bring key and language along. */
export function carryAlong(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>("a[data-carries-key]")) {
    const address = new URL(link.href);
    address.searchParams.set("lang", lang());
    address.hash = key ? new URLSearchParams({ key }).toString() : "";
    link.href = address.href;
  }
}

/** The field where the key can be typed; it holds what the address brought. */
export function startKeyField(): void {
  const input = byId("sender-key", HTMLInputElement);
  input.value = key;
  input.addEventListener("input", () => {
    key = input.value.trim();
    carryAlong();
    describeError(input, "");
  });
  onLanguage(() => {
    if (input.getAttribute("aria-invalid") === "true") describeError(input, texts().keyMissing);
  });
}

/** Says at the field that the key is missing or unknown, and goes there. */
export function askForKey(why: string): void {
  const input = byId("sender-key", HTMLInputElement);
  describeError(input, why);
  input.focus();
}

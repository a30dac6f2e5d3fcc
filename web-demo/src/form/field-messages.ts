/** What was found, said at the fields it concerns. */
import type { Finding } from "sluse";
import { briefView } from "../view/brief.ts";
import type { Said } from "../view/said.ts";
import { inputsIn } from "./pupil.ts";

/** The field a finding is about, or nothing when it is about the pupil as a whole. */
export function fieldOf(finding: Finding, form: HTMLFormElement): HTMLInputElement | undefined {
  return inputsIn(form).find((input) => input.name === finding.at.field);
}

/** Shows at each field what was found there. `visible` says which fields may speak yet. */
export function showAtFields(form: HTMLFormElement, said: Said[], lang: string, visible: (name: string) => boolean): void {
  for (const input of inputsIn(form)) {
    const here = visible(input.name) ? said.filter(({ finding }) => finding.at.field === input.name) : [];
    showAtField(input, here, lang);
  }
}

/** Shows at one field what was found there. */
export function showAtField(input: HTMLInputElement | HTMLSelectElement, said: Said[], lang: string): void {
  const errors = said.filter(({ finding }) => finding.severity === "error");
  input.setCustomValidity(errors[0]?.words.what ?? "");
  if (errors.length > 0) input.setAttribute("aria-invalid", "true");
  else input.removeAttribute("aria-invalid");

  const slot = input.closest("ds-field")?.querySelector<HTMLElement>(".messages");
  if (slot) showBriefly(slot, said, lang);
}

/** Shows in a place for messages what was found there. */
export function showBriefly(slot: HTMLElement, said: readonly Said[], lang: string): void {
  const shown = JSON.stringify([lang, said]);
  // Unchanged messages stay untouched, so that an opened one does not close while the user types elsewhere.
  if (slot.dataset["shown"] === shown) return;
  slot.dataset["shown"] = shown;
  slot.lang = lang;
  slot.replaceChildren(...briefView(said));
}

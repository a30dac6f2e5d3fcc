/** The language of the page: chosen once, changed without losing what stands in the fields. */
import { en } from "../text/en.ts";
import { nb } from "../text/nb.ts";
import { nn } from "../text/nn.ts";
import type { Texts } from "../text/texts.ts";

export type Lang = "nb" | "nn" | "en";

const TEXTS: Record<Lang, Texts> = { nb, nn, en };
const LOCALES: Record<Lang, string> = { nb: "nb-NO", nn: "nn-NO", en: "en-GB" };

const listeners: Array<() => void> = [];
let current: Lang = fromAddress() ?? fromBrowser();

function known(tag: string | null | undefined): Lang | undefined {
  return tag === "nb" || tag === "nn" || tag === "en" ? tag : undefined;
}

function fromAddress(): Lang | undefined {
  return known(new URLSearchParams(location.search).get("lang"));
}

function fromBrowser(): Lang {
  for (const tag of navigator.languages) {
    const base = tag.split("-")[0];
    const lang = base === "no" ? "nb" : known(base);
    if (lang) return lang;
  }
  return "nb";
}

export const lang = (): Lang => current;
export const texts = (): Texts => TEXTS[current];
export const number = (n: number): string => n.toLocaleString(LOCALES[current]);
export const percent = (part: number): string => part.toLocaleString(LOCALES[current], { style: "percent" });

/** A day of the calendar, written out; the day itself has no time zone. */
export const day = (iso: string): string =>
  new Date(`${iso}T00:00:00Z`).toLocaleDateString(LOCALES[current], { dateStyle: "long", timeZone: "UTC" });

export const moment = (iso: string): string =>
  new Date(iso).toLocaleString(LOCALES[current], { dateStyle: "long", timeStyle: "medium", timeZone: "Europe/Oslo" });

/** Runs now and again at every change of language. */
export function onLanguage(listener: () => void): void {
  listeners.push(listener);
  listener();
}

export function setLanguage(next: Lang): void {
  current = next;
  const address = new URL(location.href);
  address.searchParams.set("lang", next);
  history.replaceState(null, "", address);
  for (const listener of listeners) listener();
}

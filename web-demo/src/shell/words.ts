/** Puts the page's own words in place: `data-text` for what an element says, `data-label` for its accessible name. */
import type { PlainText } from "../text/texts.ts";
import { lang, texts } from "./language.ts";

function word(key: string | undefined): string {
  const text = texts()[key as PlainText] as unknown;
  if (typeof text !== "string") throw new Error(`a page names a text that is not there: ${key}`);
  return text;
}

export function putWords(title: PlainText): void {
  document.documentElement.lang = lang();
  document.title = `${texts()[title]} – ${texts().product}`;
  for (const element of document.querySelectorAll<HTMLElement>("[data-text]")) {
    element.textContent = word(element.dataset["text"]);
  }
  for (const element of document.querySelectorAll<HTMLElement>("[data-label]")) {
    element.setAttribute("aria-label", word(element.dataset["label"]));
  }
  for (const element of document.querySelectorAll<HTMLImageElement>("[data-alt]")) {
    element.alt = word(element.dataset["alt"]);
  }
}

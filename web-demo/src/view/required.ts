/** Marks fields that must be filled in, for those who see and those who listen. */
import { texts } from "../shell/language.ts";
import { el } from "./dom.ts";

/** The mark that stands in a label. The page's words are put into it anew when the language changes. */
export const mustTag = (): HTMLElement =>
  el("span", { class: "ds-tag must", "data-color": "neutral", "data-text": "required" }, texts().required);

/** Marks those of the inputs whose names are among these. */
export function markRequired(inputs: HTMLInputElement[], names: readonly string[]): void {
  for (const input of inputs.filter(({ name }) => names.includes(name))) {
    input.setAttribute("aria-required", "true");
    input.closest("ds-field")?.querySelector("label")?.append(" ", mustTag());
  }
}

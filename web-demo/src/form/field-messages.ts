/** What was found, shown at the fields it concerns. */
import type { Finding } from "sluse";
import { briefView } from "../view/brief.ts";
import type { WordedFinding } from "../view/worded-finding.ts";
import { inputsIn } from "./pupil.ts";

/** The field a finding is about, or nothing when it is about the pupil as a whole. */
export function fieldOf(finding: Finding, form: HTMLFormElement): HTMLInputElement | undefined {
  return inputsIn(form).find((input) => input.name === finding.at.field);
}

/** Shows at each field what was found there. `visible` says which fields may show findings yet. */
export function showAtFields(form: HTMLFormElement, findings: WordedFinding[], lang: string, visible: (name: string) => boolean): void {
  for (const input of inputsIn(form)) {
    const here = visible(input.name) ? findings.filter(({ finding }) => finding.at.field === input.name) : [];
    showAtField(input, here, lang);
  }
}

/** Shows at one field what was found there. */
export function showAtField(input: HTMLInputElement | HTMLSelectElement, findings: WordedFinding[], lang: string): void {
  const errors = findings.filter(({ finding }) => finding.severity === "error");
  input.setCustomValidity(errors[0]?.words.what ?? "");
  if (errors.length > 0) input.setAttribute("aria-invalid", "true");
  else input.removeAttribute("aria-invalid");

  const slot = input.closest("ds-field")?.querySelector<HTMLElement>(".messages");
  if (slot) showBriefly(slot, findings, lang);
}

/** Shows in a place for messages what was found there. */
export function showBriefly(slot: HTMLElement, findings: readonly WordedFinding[], lang: string): void {
  const shown = JSON.stringify([lang, findings]);
  // Unchanged messages stay untouched, so that an opened one does not close while the user types elsewhere.
  if (slot.dataset["shown"] === shown) return;
  slot.dataset["shown"] = shown;
  slot.lang = lang;
  slot.replaceChildren(...briefView(findings));
}

/** One plain error at one field, for the pages' own fields (what rules find is shown by `form/field-messages`). */
import { el } from "./dom.ts";

export function describeError(input: HTMLInputElement, message: string): void {
  const slot = input.closest("ds-field")?.querySelector<HTMLElement>(".messages");
  if (!slot) throw new Error(`#${input.id} has no place for messages`);
  input.setCustomValidity(message);
  slot.replaceChildren(...(message ? [el("p", { class: "ds-validation-message", "data-field": "message" }, message)] : []));
  if (message) input.setAttribute("aria-invalid", "true");
  else input.removeAttribute("aria-invalid");
}

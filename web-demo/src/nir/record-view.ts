/** One record: a line that tells what it is about, and its fields behind it. */
import { el } from "../view/dom.ts";
import { isAsked } from "./codes.ts";
import type { Entry } from "./case-file.ts";
import { fieldView, fillSelect, idOf, type Surroundings } from "./field-view.ts";
import { fieldsOf } from "./fields.ts";
import { mostOf } from "./layout.ts";
import { nirTexts, titleOf } from "./words.ts";

export const recordId = (entry: Entry): string => `post-${entry.key}`;

/** The record's fields. `below` is what stands under it. */
export function recordView(entry: Entry, around: Surroundings, below: HTMLElement[]): HTMLElement {
  const fields = fieldsOf(entry.type).map((field) => fieldView(field, entry, around));
  const group = el(
    "fieldset",
    { class: "ds-fieldset record-fields" },
    el("legend", { class: "sr-only" }, titleOf(entry, around.caseFile)),
    el("div", { class: "fields" }, ...fields),
  );
  const inside = el("div", { class: "record-body" }, group, el("div", { class: "messages record-messages", "aria-live": "polite" }), ...below);
  if (entry.type === "person") return el("div", { class: "record", id: recordId(entry) }, inside);
  const copy = mostOf(entry.type) === 1 ? [] : [action("copy", nirTexts().copy, entry, around)];
  inside.append(el("div", { class: "record-actions" }, ...copy, action("remove", nirTexts().remove, entry, around)));
  const summary = el("summary", {}, el("span", { class: "record-title" }, titleOf(entry, around.caseFile)), el("span", { class: "record-counts" }));
  const view = el("details", { class: "ds-details record", id: recordId(entry) }, summary, inside);
  view.open = entry.open;
  return view;
}

/** A button that says in its name which record it is about. */
function action(what: "copy" | "remove", text: string, entry: Entry, { caseFile }: Surroundings): HTMLElement {
  const attributes = { class: "ds-button", type: "button", "data-variant": "tertiary", "data-size": "sm", "data-action": what };
  return el("button", attributes, text, el("span", { class: "sr-only" }, ` ${titleOf(entry, caseFile)}`));
}

/** The record has changed: its line, which fields have a meaning, and what they offer. */
export function refreshRecord(entry: Entry, around: Surroundings): void {
  const view = document.getElementById(recordId(entry));
  if (!view) return;
  const title = titleOf(entry, around.caseFile);
  for (const place of view.querySelectorAll(":scope > summary > .record-title, :scope > .record-body > .record-fields > legend")) {
    place.textContent = title;
  }
  for (const field of fieldsOf(entry.type)) {
    const control = document.getElementById(idOf(entry, field.name));
    const wrapper = control?.closest<HTMLElement>("ds-field");
    if (!control || !wrapper) continue;
    wrapper.hidden = !isAsked(field, entry.values) && !control.hasAttribute("aria-invalid");
    // A list that is open keeps what it shows.
    if (control instanceof HTMLSelectElement && control !== document.activeElement) fillSelect(control, field, entry, around);
  }
}

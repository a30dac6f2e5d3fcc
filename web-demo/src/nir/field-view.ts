/** One field of a record: label, help, control and room for what is found there. */
import type { Law } from "sluse";
import { el } from "../view/dom.ts";
import { mustTag } from "../view/required.ts";
import { codesOf, isAsked, listOf, nameOfCode, outside } from "./codes.ts";
import type { CaseFile, Entry } from "./case-file.ts";
import type { Field } from "./fields.ts";
import type { Barred } from "./roles.ts";
import { fieldLabel, nirTexts, titleOf } from "./words.ts";

export type Control = HTMLInputElement | HTMLSelectElement;

/** What a field's choices depend on beside its own record. */
export interface Surroundings {
  caseFile: CaseFile;
  /** The laws that may apply, as the last check had them. */
  laws: Law["candidates"];
  /** Codes of a list that the sender may not register. */
  forbidden: (list: string, entry: Entry) => Barred;
}

export const idOf = (entry: Entry, name: string): string => `felt-${entry.key}-${name}`;

export function fieldView(field: Field, entry: Entry, around: Surroundings): HTMLElement {
  const t = nirTexts();
  const id = idOf(entry, field.name);
  const tag = field.required ? [" ", mustTag()] : [];
  const label = el("label", { class: "ds-label", for: id }, fieldLabel(entry.type, field), ...tag);
  const help = around.forbidden(listOf(field, entry.values) ?? "", entry).why || t.help[field.name];
  const description = help ? [el("p", { "data-field": "description" }, help)] : [];
  const control = WRITTEN.includes(field.control) ? input(field, entry) : select(field, entry, around);
  control.id = id;
  control.name = field.name;
  if (field.required) control.setAttribute("aria-required", "true");
  const view = el("ds-field", { class: "ds-field", "data-name": field.name }, label, ...description, control, el("div", { class: "messages", "aria-live": "polite" }));
  view.hidden = !isAsked(field, entry.values);
  return view;
}

/** What is written, where all else is chosen. */
const WRITTEN: readonly Field["control"][] = ["text", "digits", "date", "hours"];
const INPUT_MODES: Partial<Record<Field["control"], string>> = { digits: "numeric", hours: "decimal" };

function input({ name, control }: Field, { values }: Entry): HTMLInputElement {
  const attributes = { class: "ds-input", autocomplete: "off", spellcheck: "false" };
  const how: Record<string, string> = control === "date" ? { type: "date" } : { inputmode: INPUT_MODES[control] ?? "text" };
  const made = el("input", { ...attributes, ...how });
  made.value = values[name] ?? "";
  return made;
}

function select(field: Field, entry: Entry, around: Surroundings): HTMLSelectElement {
  const made = el("select", { class: "ds-input" });
  fillSelect(made, field, entry, around);
  return made;
}

/** Puts the choices in, and chooses what the record holds. */
export function fillSelect(made: HTMLSelectElement, field: Field, entry: Entry, around: Surroundings): void {
  made.replaceChildren(...choices(field, entry, around));
  made.value = entry.values[field.name] ?? "";
  if (made.selectedIndex < 0) made.selectedIndex = 0;
}

function choices(field: Field, entry: Entry, around: Surroundings): HTMLElement[] {
  const t = nirTexts();
  switch (field.control) {
    case "yes":
      return [new Option(t.unknown, ""), new Option(t.yes, "true"), new Option(t.no, "false")];
    case "values":
      return [new Option(t.unknown, ""), ...(field.values ?? []).map((value) => new Option(t.values[field.name]?.[value] ?? value, value))];
    case "reference":
      return targets(field, entry, around);
    default:
      return codes(listOf(field, entry.values) ?? "", entry, around);
  }
}

/** Records to refer to. Where there is only one and it must be that, it is chosen without asking. */
function targets(field: Field, entry: Entry, { caseFile }: Surroundings): HTMLElement[] {
  const t = nirTexts();
  const found = caseFile.targets(entry, field).map((target) => new Option(titleOf(target, caseFile), target.id));
  if (field.required && found.length === 1) return found;
  return [new Option(found.length > 0 ? t.choose : t.noTarget, ""), ...found];
}

/** All codes; those that the law has no use for stand last, and may still be chosen: the rules say what is wrong. */
function codes(list: string, entry: Entry, { laws, forbidden }: Surroundings): HTMLElement[] {
  const t = nirTexts();
  const barred = forbidden(list, entry);
  const [within, without]: [HTMLElement[], HTMLElement[]] = [[], []];
  for (const code of codesOf(list)) {
    const option = new Option(nameOfCode(code), code.key);
    option.disabled = barred.codes.has(code.key);
    (outside(code, laws) ? without : within).push(option);
  }
  const rest = without.length > 0 ? [el("optgroup", { label: t.outsideLaw }, ...without)] : [];
  return [new Option(t.choose, ""), ...within, ...rest];
}

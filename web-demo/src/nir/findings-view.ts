/** Where findings are shown: at the fields, at records, in the list of all. */
import type { Finding } from "sluse";
import { showAtField, showBriefly } from "../form/field-messages.ts";
import { el } from "../view/dom.ts";
import { findingView } from "../view/finding.ts";
import type { CaseFile, Entry } from "./case-file.ts";
import type { CheckState } from "./case-check.ts";
import { type Control, idOf } from "./field-view.ts";
import { fieldsOf } from "./fields.ts";
import { recordId } from "./record-view.ts";
import { fieldLabel, nameOf, nirTexts } from "./words.ts";

type ShownFinding = CheckState["shown"][number];

/** The control that a finding is about; the record's first one where it is about the record, or a field it has not. */
export function controlOf(finding: Finding, caseFile: CaseFile): Control | null {
  const entry = caseFile.at(finding.at.row);
  if (!entry) return null;
  const named = finding.at.field ? document.getElementById(idOf(entry, finding.at.field)) : null;
  const control = named ?? document.querySelector(`#${recordId(entry)} :is(input, select)`);
  return control instanceof HTMLInputElement || control instanceof HTMLSelectElement ? control : null;
}

/** Opens what the control is folded into, and goes there. */
export function reveal(control: HTMLElement): void {
  for (let up: HTMLElement | null = control; up; up = up.parentElement) if (up instanceof HTMLDetailsElement) up.open = true;
  const wrapper = control.closest<HTMLElement>("ds-field");
  if (wrapper) wrapper.hidden = false;
  control.focus();
  control.scrollIntoView({ block: "center" });
}

export function showFindings({ shown }: CheckState, caseFile: CaseFile, lang: string): void {
  for (const entry of caseFile.entries) showAtRecord(entry, shown, caseFile, lang);
}

function showAtRecord(entry: Entry, shown: ShownFinding[], caseFile: CaseFile, lang: string): void {
  const here = shown.filter(({ finding }) => caseFile.at(finding.at.row) === entry);
  const fields = new Set<string>();
  for (const { name } of fieldsOf(entry.type)) {
    const control = document.getElementById(idOf(entry, name));
    if (!(control instanceof HTMLInputElement || control instanceof HTMLSelectElement)) continue;
    // What is about a field without a meaning here is shown at the record: a field that came would move all others.
    const hidden = control.closest<HTMLElement>("ds-field")?.hidden ?? false;
    if (!hidden) fields.add(name);
    showAtField(control, hidden ? [] : here.filter(({ finding }) => finding.at.field === name), lang);
  }
  const record = document.getElementById(recordId(entry));
  const slot = record?.querySelector<HTMLElement>(":scope > .record-body > .record-messages");
  if (slot) showBriefly(slot, here.filter(({ finding }) => !fields.has(finding.at.field ?? "")), lang);
  record?.querySelector(":scope > summary > .record-counts")?.replaceChildren(...counts(here));
}

/** How many errors and warnings the record has, on the line that stays when it is folded. */
function counts(here: ShownFinding[]): HTMLElement[] {
  const t = nirTexts();
  const of = (severity: string): number => here.filter(({ finding }) => finding.severity === severity).length;
  const kinds: [number, string, string][] = [
    [of("error"), "danger", t.countErrors(of("error"))],
    [of("warning"), "warning", t.countWarnings(of("warning"))],
  ];
  return kinds.filter(([n]) => n > 0).map(([, colour, text]) => el("span", { class: "ds-tag", "data-color": colour }, text));
}

/** «Tiltak 2, Fra og med»: the place in the form's own words. */
export function placeName(finding: Finding, caseFile: CaseFile): string {
  const entry = caseFile.at(finding.at.row);
  if (!entry) return nirTexts().wholeCase;
  const field = fieldsOf(entry.type).find(({ name }) => name === finding.at.field);
  const name = nameOf(entry, caseFile);
  const where = entry.under && entry.under.type !== "introduksjonsprogram" ? `${nameOf(entry.under, caseFile)}, ${name}` : name;
  return field ? `${where}, ${fieldLabel(entry.type, field)}` : where;
}

const ORDER = ["error", "warning", "info"];

/** All that is shown, the worst first, each leading to its place. */
export function findingsList({ shown }: CheckState, caseFile: CaseFile, lang: string, nothing: string): HTMLElement {
  if (shown.length === 0) return el("p", { class: "quiet" }, nothing);
  const sorted = [...shown].sort((a, b) => ORDER.indexOf(a.finding.severity) - ORDER.indexOf(b.finding.severity));
  return el("ul", { class: "groups" }, ...sorted.map((one) => itemView(one, caseFile, lang)));
}

function itemView(one: ShownFinding, caseFile: CaseFile, lang: string): HTMLElement {
  const name = placeName(one.finding, caseFile);
  const { at } = one;
  const link = at ? el("a", { class: "ds-link", href: `#${at.id}` }, name) : el("span", {}, name);
  // Fields are built anew now and then: the link finds its place when it is followed.
  link.addEventListener("click", (event) => {
    event.preventDefault();
    const control = controlOf(one.finding, caseFile);
    if (control) reveal(control);
  });
  return el("li", { class: "finding-item", "data-row": String(one.finding.at.row ?? 0) }, el("p", { class: "finding-place" }, link), el("div", { lang }, findingView(one)));
}

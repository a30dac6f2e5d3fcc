/** All records in the order a case goes, with buttons that add, copy and remove. */
import { el } from "../view/dom.ts";
import type { CaseFile, Entry } from "./case-file.ts";
import type { Control, Surroundings } from "./field-view.ts";
import { below, mostOf, type RecordType, SECTIONS } from "./layout.ts";
import { recordId, recordView, refreshRecord } from "./record-view.ts";
import { nirTexts, titleOf } from "./words.ts";

/** Why the sender may not register what stands in a place; empty where it may. */
export type Why = (type: RecordType, above: RecordType) => string;

interface Gone {
  text: string;
  type: RecordType;
  under: Entry | null;
  back: () => void;
}

export class RecordsView {
  readonly #place: HTMLElement;
  readonly #around: Surroundings;
  readonly #barred: Why;
  readonly #changed: () => void;
  /** What was removed last, while it can be put back. */
  #gone: Gone | null = null;

  /** `changed` is called when records come or go. */
  constructor(place: HTMLElement, around: Surroundings, barred: Why, changed: () => void) {
    this.#place = place;
    this.#around = around;
    this.#barred = barred;
    this.#changed = changed;
    place.addEventListener("click", (event) => this.#clicked(event.target));
    // `toggle` does not bubble.
    place.addEventListener("toggle", (event) => this.#toggled(event.target), true);
    place.addEventListener("input", (event) => this.#typed(event.target));
    place.addEventListener("change", () => this.refresh());
  }

  get #caseFile(): CaseFile {
    return this.#around.caseFile;
  }

  /** Builds everything anew, as after a change of language. What is unfolded stays so, and the focus stays where it is. */
  show(): void {
    const focused = document.activeElement?.id;
    this.#place.replaceChildren(...SECTIONS.map((section) => this.#section(section)));
    if (focused) document.getElementById(focused)?.focus();
  }

  /** What is offered may have changed in any record. */
  refresh(): void {
    for (const entry of this.#caseFile.entries) refreshRecord(entry, this.#around);
  }

  /** The record that a control belongs to. */
  entryOf(control: Element): Entry | undefined {
    const id = control.closest(".record")?.id;
    return this.#caseFile.entries.find((entry) => recordId(entry) === id);
  }

  #section({ name, types }: (typeof SECTIONS)[number]): HTMLElement {
    const { title, text } = nirTexts().sections[name];
    const heading = el("h2", { class: "ds-heading", "data-size": "xs", id: `del-${name}` }, title);
    return el(
      "section",
      { class: "group part", "aria-labelledby": heading.id, "data-section": name },
      heading,
      el("p", { class: "quiet" }, text),
      ...types.flatMap((type) => this.#list(type, null)),
    );
  }

  /** The records of a type under one, and the button that adds another. */
  #list(type: RecordType, under: Entry | null): HTMLElement[] {
    const entries = this.#caseFile.of(type, under);
    const views = entries.map((entry) => recordView(entry, this.#around, this.#below(entry)));
    const list = views.length > 0 ? [el("div", { class: "records", "data-records": type }, ...views)] : [];
    const undo = this.#gone?.type === type && this.#gone.under === under ? [this.#undoView(this.#gone.text)] : [];
    return [...list, ...undo, ...this.#adder(type, under, entries.length)];
  }

  #below(entry: Entry): HTMLElement[] {
    return below(entry.type).flatMap((type) => this.#list(type, entry));
  }

  #adder(type: RecordType, under: Entry | null, there: number): HTMLElement[] {
    if (there >= mostOf(type)) return [];
    const barred = this.#barred(type, under?.type ?? "person");
    if (barred) return [el("p", { class: "barred", "data-barred": type }, nirTexts().records[type].one, ": ", barred)];
    const attributes = { class: "ds-button add", type: "button", "data-variant": "secondary", "data-size": "sm" };
    const button = el("button", { ...attributes, "data-add": type, id: `ny-${type}-${under?.key ?? 0}` }, nirTexts().records[type].add);
    if (under) button.dataset["under"] = String(under.key);
    return [button];
  }

  #undoView(text: string): HTMLElement {
    const undo = el("button", { class: "ds-button", type: "button", "data-variant": "tertiary", "data-size": "sm", "data-action": "undo" });
    undo.textContent = nirTexts().undo;
    return el("p", { class: "undo", role: "status" }, text, " ", undo);
  }

  #clicked(target: EventTarget | null): void {
    const button = target instanceof Element ? target.closest("button") : null;
    if (!button) return;
    const { add, under, action } = button.dataset;
    const entry = this.entryOf(button);
    if (add) this.#add(add as RecordType, this.#caseFile.entries.find((entry) => String(entry.key) === under) ?? null);
    else if (action === "undo") this.#undo();
    else if (entry && action === "copy") this.#copy(entry);
    else if (entry && action === "remove") this.#remove(entry);
  }

  #add(type: RecordType, under: Entry | null, values: Record<string, string> = {}): void {
    for (const other of this.#caseFile.of(type, under)) other.open = false;
    const entry = this.#caseFile.add(type, under, { ...this.#first(type), ...values });
    this.#rebuilt(null);
    const first = document.querySelector<Control>(`#${recordId(entry)} :is(input, select)`);
    first?.focus();
    if (first instanceof HTMLInputElement) first.select();
  }

  /** What a new record begins with, so that nothing has to be written twice. */
  #first(type: RecordType): Record<string, string> {
    const { kommunenummer } = this.#caseFile.person.values;
    if (type === "bosetting" && kommunenummer) return { kommunenummer };
    const vedtak = this.#caseFile.of("vedtak", null).findLast(({ values }) => values["ordning"] === "INTRODUKSJONSPROGRAM");
    return type === "introduksjonsprogram" && vedtak ? { vedtak: vedtak.id } : {};
  }

  #copy(entry: Entry): void {
    this.#add(entry.type, entry.under, { ...entry.values });
  }

  #remove(entry: Entry): void {
    const text = nirTexts().removed(titleOf(entry, this.#caseFile));
    const back = this.#caseFile.remove(entry);
    this.#rebuilt({ text, type: entry.type, under: entry.under, back });
    this.#place.querySelector<HTMLElement>("[data-action=undo]")?.focus();
  }

  #undo(): void {
    const gone = this.#gone;
    gone?.back();
    this.#rebuilt(null);
    if (gone) document.getElementById(`ny-${gone.type}-${gone.under?.key ?? 0}`)?.focus();
  }

  #rebuilt(gone: Gone | null): void {
    this.#gone = gone;
    this.show();
    this.#changed();
  }

  #toggled(target: EventTarget | null): void {
    if (!(target instanceof HTMLDetailsElement) || !target.matches(".record")) return;
    const entry = this.entryOf(target);
    if (entry) entry.open = target.open;
  }

  #typed(target: EventTarget | null): void {
    if (!(target instanceof HTMLInputElement || target instanceof HTMLSelectElement)) return;
    const entry = this.entryOf(target);
    if (!entry) return;
    entry.values[target.name] = target.value;
    refreshRecord(entry, this.#around);
  }
}

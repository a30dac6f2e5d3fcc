/** Everything the form holds about one person: records that know what they stand under. The user never sees an id. */
import { isAsked } from "./codes.ts";
import { type Field, fieldsOf, referenceTo } from "./fields.ts";
import { above, type RecordType, TYPES } from "./layout.ts";

export interface Entry {
  /** Names its fields on the page. */
  readonly key: number;
  /** Names it in what is sent. */
  readonly id: string;
  readonly type: RecordType;
  readonly under: Entry | null;
  readonly values: Record<string, string>;
  /** Whether its fields are unfolded. */
  open: boolean;
}

export type Row = Record<string, string | boolean>;

export class CaseFile {
  entries: Entry[] = [];
  #keys = 0;

  constructor() {
    this.clear();
  }

  clear(): void {
    this.entries = [];
    this.add("person", null);
  }

  get person(): Entry {
    const person = this.entries.find((entry) => entry.type === "person");
    if (!person) throw new Error("a case is about a person");
    return person;
  }

  add(type: RecordType, under: Entry | null, values: Record<string, string> = {}, id: string = crypto.randomUUID()): Entry {
    const entry: Entry = { key: ++this.#keys, id, type, under, values, open: true };
    this.entries.push(entry);
    return entry;
  }

  /** Takes out the record and what stands under it; what is given back puts them in again. */
  remove(entry: Entry): () => void {
    const before = this.entries;
    const gone = new Set([entry]);
    for (const other of before) if (other.under && gone.has(other.under)) gone.add(other);
    this.entries = before.filter((other) => !gone.has(other));
    return () => {
      this.entries = before;
    };
  }

  of(type: RecordType, under: Entry | null): Entry[] {
    return this.entries.filter((entry) => entry.type === type && entry.under === under);
  }

  /** What a reference may point to: never to itself, and under the same programme where it stands under one. */
  targets(entry: Entry, { refers_to }: Field): Entry[] {
    return this.entries.filter((other) => other !== entry && other.type === refers_to && (other.type !== entry.type || other.under === entry.under));
  }

  /** Fields left empty are left out: an absent value is said by absence. */
  rows(): Row[] {
    return this.entries.map((entry) => this.#row(entry));
  }

  /** The very bytes that are checked here and by the gate. */
  bytes(): Uint8Array<ArrayBuffer> {
    return new TextEncoder().encode(JSON.stringify(this.rows()));
  }

  /** Takes in what `rows` once gave. What the form has no field for is left out. */
  load(rows: readonly Row[]): void {
    const made = new Map<string, Entry>();
    this.entries = [];
    for (const row of rows) {
      const type = row["type"] as RecordType;
      const id = row["id"];
      if (!TYPES.includes(type) || typeof id !== "string" || made.has(id)) throw new TypeError("not a row of ours");
      const references = above(type).filter((parent) => parent !== "person").map((parent) => row[referenceTo(type, parent) ?? ""]);
      const parent = made.get(String(references.find((reference) => typeof reference === "string")));
      const names = new Set<string>(fieldsOf(type).map(({ name }) => name));
      const values = Object.entries(row).filter(([name]) => names.has(name));
      const entry = this.add(type, parent ?? null, Object.fromEntries(values.map(([name, value]) => [name, String(value)])), id);
      entry.open = false;
      made.set(id, entry);
    }
    if (this.entries.filter(({ type }) => type === "person").length !== 1) throw new TypeError("not about one person");
    for (const entry of this.entries) entry.open = entry.type === "introduksjonsprogram";
  }

  /** The record that a finding calls row `row`. */
  at(row: number | undefined): Entry | undefined {
    return row === undefined ? undefined : this.entries[row - 1];
  }

  #row(entry: Entry): Row {
    const row: Row = { type: entry.type, id: entry.id };
    const parent = entry.under ?? (entry.type === "person" ? null : this.person);
    // A programme refers to its vedtak, and only through that to the person.
    const refers = parent && referenceTo(entry.type, parent.type);
    if (parent && refers) row[refers] = parent.id;
    for (const field of fieldsOf(entry.type)) {
      const value = isAsked(field, entry.values) ? this.#value(field, entry) : "";
      if (value !== "") row[field.name] = field.control === "yes" ? value === "true" : value;
    }
    return row;
  }

  #value(field: Field, entry: Entry): string {
    const value = (entry.values[field.name] ?? "").trim();
    // People write long numbers in groups, and a comma before decimals.
    if (field.control === "digits") return value.replaceAll(" ", "").replaceAll("\u00a0", "");
    if (field.control === "hours") return value.replace(",", ".");
    if (field.control !== "reference") return value;
    const targets = this.targets(entry, field);
    if (targets.some((target) => target.id === value)) return value;
    return field.required && targets.length === 1 ? (targets[0]?.id ?? "") : "";
  }
}

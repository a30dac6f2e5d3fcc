/** The fields of the records, as the rule module's catalogue has them, and the control that each is filled in with. */
import { exchange } from "virtual:nir-exchange";
import type { CatalogueField, FieldNameOf, NirExchange } from "sluse";
import { above, inOrder, type RecordType, TYPES } from "./layout.ts";

export type FieldName = FieldNameOf<NirExchange>;

/** How a field is filled in. */
export type Control = "text" | "digits" | "date" | "hours" | "yes" | "values" | "code" | "reference";

export interface Field extends CatalogueField {
  readonly name: FieldName;
  readonly control: Control;
}

/** The exchange that the form is about. */
export const EXCHANGE = exchange.id;

/** What a check needs to know beside the payload, by who tells it. */
export function needOf(provider: (typeof exchange.needs)[number]["provider"]): (typeof exchange.needs)[number] {
  const need = exchange.needs.find((one) => one.provider === provider);
  if (!need) throw new Error(`the exchange needs nothing of ${provider}`);
  return need;
}

/** The controls of kinds that are neither a choice nor a reference; of any other kind a text is asked for. */
const CONTROLS: Readonly<Record<string, Control>> = {
  "DUF-nummer": "digits",
  "fødselsnummer or D-nummer": "digits",
  kommunenummer: "digits",
  fylkesnummer: "digits",
  count: "digits",
  date: "date",
  hours: "hours",
  "true or false": "yes",
};

function controlOf({ kind, list, beside, refers_to, values }: CatalogueField): Control {
  if (refers_to) return "reference";
  if (list || beside?.some((codes) => codes.list)) return "code";
  return values ? "values" : (CONTROLS[kind] ?? "text");
}

/** What the form writes by itself: what a record is, and its own id. */
const WRITTEN: readonly string[] = ["type", "id"];

const ofType = (type: RecordType): CatalogueField[] => exchange.fields.filter(({ record }) => record === type);

/** The field that refers to the record it stands under, by the type of that; none where only another record tells it. */
export const referenceTo = (type: RecordType, parent: RecordType): string | undefined =>
  ofType(type).find(({ refers_to }) => refers_to === parent)?.name;

function asked(type: RecordType): Field[] {
  const parents: readonly string[] = above(type);
  const fields = ofType(type).filter(({ name, refers_to }) => !WRITTEN.includes(name) && !parents.includes(refers_to ?? ""));
  return inOrder(type, fields.map((field) => ({ ...field, name: field.name as FieldName, control: controlOf(field) })));
}

const FIELDS = new Map(TYPES.map((type) => [type, asked(type)]));

/** The fields that a person is asked for in a record of the type. */
export const fieldsOf = (type: RecordType): readonly Field[] => FIELDS.get(type) ?? [];

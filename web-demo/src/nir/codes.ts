/** The rule module's own code lists, with their names. */
import { exchange } from "virtual:nir-exchange";
import type { CatalogueCode, Law } from "sluse";
import { lang } from "../shell/language.ts";
import type { Field } from "./fields.ts";

export type Values = Readonly<Record<string, string>>;

const LISTS: ReadonlyMap<string, readonly CatalogueCode[]> = new Map(exchange.lists.map(({ name, codes }) => [name, codes]));

export const codesOf = (list: string): readonly CatalogueCode[] => LISTS.get(list) ?? [];

const standsBeside = (values: Values) => ({ codes, field }: NonNullable<Field["beside"]>[number]): boolean => codes.includes(values[field] ?? "");

/** The list that the field takes its code from; none where another field has not yet decided, or nobody could read it. */
export function listOf({ list, beside }: Field, values: Values): string | undefined {
  const name = list ?? beside?.find(standsBeside(values))?.list;
  return name !== undefined && codesOf(name).length > 0 ? name : undefined;
}

/** Whether the field has a meaning beside what the others hold, and can be filled in. */
export function isAsked(field: Field, values: Values): boolean {
  const hasMeaning = !field.beside || field.beside.some(standsBeside(values));
  return hasMeaning && (field.control !== "code" || listOf(field, values) !== undefined);
}

export const nameOfCode = ({ name }: CatalogueCode): string => name[lang()];

/** The name of a code; its key where the list has none. */
export function codeName(list: string, key: string): string {
  const code = codesOf(list).find((one) => one.key === key);
  return code ? nameOfCode(code) : key;
}

/** Whether each law that may apply has no use for the code. */
export const outside = ({ excluded }: CatalogueCode, laws: Law["candidates"]): boolean => laws.length > 0 && laws.every((law) => excluded.includes(law));

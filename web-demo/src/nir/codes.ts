/** The rule module's own code lists, with their names. */
import { lists } from "virtual:nir-tables";
import type { Law } from "sluse";
import { lang } from "../shell/language.ts";
import type { Field } from "./records.ts";

export interface Code {
  key: string;
  name: string;
  /** The laws that have no use for it. */
  excluded: string[];
}

const COLUMN = { nb: 1, nn: 2, en: 3 } as const;

/** The list that the field takes its code from; none where another field has not yet decided, or nobody could read it. */
export function listOf({ list }: Field, values: Readonly<Record<string, string>>): string | undefined {
  const name = typeof list === "object" ? list.lists[values[list.by] ?? ""] : list;
  return name !== undefined && (lists[name]?.length ?? 0) > 0 ? name : undefined;
}

export function codesOf(list: string): Code[] {
  return (lists[list] ?? []).map((row) => ({ key: row[0], name: row[COLUMN[lang()]], excluded: row[4].split(" ").filter(Boolean) }));
}

/** The name of a code; its key where the list has none. */
export const codeName = (list: string, key: string): string => codesOf(list).find((code) => code.key === key)?.name ?? key;

/** Whether each law that may apply has no use for the code. */
export const outside = (code: Code, laws: Law["candidates"]): boolean => laws.length > 0 && laws.every((law) => code.excluded.includes(law));

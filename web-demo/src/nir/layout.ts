/**
 * How the form lays a case out: its parts in the order a case goes, what stands under what, which fields lead. What a
 * record holds is for the catalogue to say.
 */
import type { FieldNameOf, NirExchange, RecordTypeOf } from "sluse";

type AnyType = RecordTypeOf<NirExchange>;
type AnyField = FieldNameOf<NirExchange>;

/** The parts of the form, each with the records that stand in it by themselves. */
export const SECTIONS = [
  { name: "person", types: ["person"] },
  { name: "opphold", types: ["opphold", "bosetting"] },
  { name: "kontakt", types: ["kontakt"] },
  { name: "bakgrunn", types: ["utdanningsbakgrunn", "norskmal"] },
  { name: "vedtak", types: ["vedtak"] },
  { name: "program", types: ["introduksjonsprogram"] },
  { name: "norsk", types: ["norskdeltakelse", "fulltid_vgo"] },
] as const satisfies readonly { name: string; types: readonly AnyType[] }[];

const BELOW = {
  vedtak: ["klage"],
  introduksjonsprogram: ["tiltak", "fravaer", "permisjon", "avslutning"],
  norskdeltakelse: ["fravaer"],
} as const satisfies Partial<Record<AnyType, readonly AnyType[]>>;

export type SectionName = (typeof SECTIONS)[number]["name"];

/** The types of record that the form shows. */
export type RecordType = (typeof SECTIONS)[number]["types"][number] | (typeof BELOW)[keyof typeof BELOW][number];

const UNDER_PERSON: readonly RecordType[] = SECTIONS.flatMap(({ types }): readonly RecordType[] => types).filter((type) => type !== "person");

/** The types that stand under one of the type. */
export const below = (type: RecordType): readonly RecordType[] => (BELOW as Partial<Record<RecordType, readonly RecordType[]>>)[type] ?? [];

/** The types that one of the type may stand under. */
export function above(type: RecordType): RecordType[] {
  const parents = (Object.keys(BELOW) as RecordType[]).filter((parent) => below(parent).includes(type));
  return UNDER_PERSON.includes(type) ? ["person", ...parents] : parents;
}

/** Every type that the form shows. */
export const TYPES: readonly RecordType[] = [...new Set<RecordType>(["person", ...UNDER_PERSON, ...UNDER_PERSON.flatMap(below)])];

/** Of these there is one in the place where it stands. */
const ALONE: readonly RecordType[] = ["person", "utdanningsbakgrunn", "avslutning"];

export const mostOf = (type: RecordType): number => (ALONE.includes(type) ? 1 : Infinity);

/** Where a person is asked in another order than the catalogue's: what comes before the other fields, and what after. */
const LEADING: Partial<Record<RecordType, readonly AnyField[]>> = {
  person: ["duf", "fnr"],
  opphold: ["hjemmel", "innvilget", "ankomst"],
  utdanningsbakgrunn: ["har_grunnskole", "har_vgs"],
  norskdeltakelse: ["ordning", "timetype"],
  fulltid_vgo: ["fylkesnummer"],
};
const TRAILING: Partial<Record<RecordType, readonly AnyField[]>> = {
  person: ["forskningsreservasjon"],
  norskmal: ["fra"],
  permisjon: ["vedtak"],
};

/** Puts fields in the order in which the form asks for them. */
export function inOrder<F extends { readonly name: string }>(type: RecordType, fields: readonly F[]): F[] {
  const leading: readonly string[] = LEADING[type] ?? [];
  const trailing: readonly string[] = TRAILING[type] ?? [];
  const rank = ({ name }: F): number => (leading.includes(name) ? leading.indexOf(name) - leading.length : trailing.indexOf(name) + 1);
  return [...fields].sort((a, b) => rank(a) - rank(b));
}

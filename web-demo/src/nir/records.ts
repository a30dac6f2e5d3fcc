/**
 * What the form shows of `nir.ws4`: the records in the order a case goes, and their fields. Names are the exchange's;
 * what they must hold is for the rules to say.
 */

export type RecordType =
  | "person" | "opphold" | "bosetting" | "kontakt" | "utdanningsbakgrunn" | "norskmal" | "vedtak" | "klage"
  | "introduksjonsprogram" | "tiltak" | "fravaer" | "permisjon" | "avslutning" | "norskdeltakelse" | "fulltid_vgo";

export type FieldName =
  | "duf" | "fnr" | "fodselsdato" | "kjonn" | "kommunenummer" | "barn_under_18" | "forskningsreservasjon"
  | "hjemmel" | "innvilget" | "fra" | "til" | "ankomst" | "fornyet" | "soknadsdato" | "referanseperson_bosatt"
  | "dato" | "etter_avtale" | "mottak" | "ordning" | "kontakttype" | "vedtakstype" | "vedtaksdato" | "begrunnelse"
  | "rettsgrunnlag" | "stanstype" | "erstatter" | "vedtak" | "utfall" | "planlagt_slutt" | "sluttmal"
  | "integreringskontrakt" | "kompetansekartlegging" | "karriereveiledning" | "tiltakstype" | "timer_per_uke" | "antall"
  | "individuell" | "fravaerstype" | "timer" | "fravaersarsak" | "permisjonstype" | "dagtype" | "avslutningsarsak"
  | "gjenapnet" | "har_vgs" | "har_grunnskole" | "lytte" | "lese" | "skriftlig" | "muntlig" | "timetype"
  | "fravaerstimer" | "spor" | "omsorgsoppfolging" | "fylkesnummer";

/** Which list a code is from: one, or one that another field of the record decides. */
type List = string | { by: FieldName; lists: Readonly<Record<string, string>> };

export interface Field {
  name: FieldName;
  kind: "digits" | "date" | "hours" | "yes" | "sex" | "code" | "reference";
  list?: List;
  /** Shown only while another field holds one of these. */
  when?: { field: FieldName; is: readonly string[] };
  /** The type of record referred to, and whether the form may fill in the only one there is. */
  to?: { type: RecordType; itself: boolean };
}

export interface Shape {
  /** The field that refers to the record it stands under. */
  under: Partial<Record<RecordType, string>>;
  /** How many there may be under one; any number where absent. */
  most?: number;
  fields: readonly Field[];
  /** What stands under it. */
  children?: readonly RecordType[];
}

const digits = (name: FieldName): Field => ({ name, kind: "digits" });
const date = (name: FieldName): Field => ({ name, kind: "date" });
const hours = (name: FieldName): Field => ({ name, kind: "hours" });
const yes = (name: FieldName): Field => ({ name, kind: "yes" });
const code = (name: FieldName, list: List, when?: Field["when"]): Field => ({ name, kind: "code", list, ...(when && { when }) });
const reference = (name: FieldName, type: RecordType, itself = false): Field => ({ name, kind: "reference", to: { type, itself } });

const OF_PERSON = { person: "person" };

export const SHAPES: Readonly<Record<RecordType, Shape>> = {
  person: {
    under: {},
    most: 1,
    fields: [
      digits("duf"), digits("fnr"), digits("kommunenummer"), date("fodselsdato"), { name: "kjonn", kind: "sex" },
      yes("barn_under_18"), yes("forskningsreservasjon"),
    ],
  },
  opphold: {
    under: OF_PERSON,
    fields: [
      code("hjemmel", "hjemmel"), date("innvilget"), date("ankomst"), date("fra"), date("til"), yes("fornyet"),
      date("soknadsdato"), date("referanseperson_bosatt"),
    ],
  },
  bosetting: { under: OF_PERSON, fields: [digits("kommunenummer"), date("dato"), yes("etter_avtale"), yes("mottak")] },
  kontakt: { under: OF_PERSON, fields: [code("ordning", "ordning"), code("kontakttype", "kontakttype"), date("dato")] },
  utdanningsbakgrunn: { under: OF_PERSON, most: 1, fields: [yes("har_grunnskole"), yes("har_vgs"), date("dato")] },
  norskmal: {
    under: OF_PERSON,
    fields: [
      code("lytte", "norskmal"), code("lese", "norskmal"), code("skriftlig", "norskmal"), code("muntlig", "norskmal"), date("fra"),
    ],
  },
  vedtak: {
    under: OF_PERSON,
    fields: [
      code("ordning", "ordning"), code("vedtakstype", "vedtakstype"), date("vedtaksdato"), date("fra"), date("til"),
      code("begrunnelse", { by: "vedtakstype", lists: { AVSLAG: "avslagsgrunn", STANS: "stansarsak" } }),
      code("rettsgrunnlag", "fritaksgrunn", { field: "vedtakstype", is: ["FRITAK", "FRITAK_PROVE", "FRITAK_PLIKT_BORTFALL_RETT"] }),
      code("stanstype", "stanstype", { field: "vedtakstype", is: ["STANS"] }),
      reference("erstatter", "vedtak"),
    ],
    children: ["klage"],
  },
  klage: { under: { vedtak: "vedtak" }, fields: [date("dato"), code("utfall", "klageutfall")] },
  introduksjonsprogram: {
    under: OF_PERSON,
    fields: [
      reference("vedtak", "vedtak", true), date("fra"), date("planlagt_slutt"), code("sluttmal", "sluttmal"),
      date("integreringskontrakt"), date("kompetansekartlegging"), date("karriereveiledning"),
    ],
    children: ["tiltak", "fravaer", "permisjon", "avslutning"],
  },
  tiltak: {
    under: { introduksjonsprogram: "program" },
    fields: [
      code("tiltakstype", "tiltak"), date("fra"), date("til"), hours("timer_per_uke"),
      { ...digits("antall"), when: { field: "tiltakstype", is: ["FORELDREVEILEDNING"] } },
      { ...yes("individuell"), when: { field: "tiltakstype", is: ["FORELDREVEILEDNING"] } },
      reference("erstatter", "tiltak"),
    ],
  },
  fravaer: {
    under: { introduksjonsprogram: "program", norskdeltakelse: "norskdeltakelse" },
    fields: [code("fravaerstype", "fravaerstype"), date("fra"), date("til"), hours("timer"), code("fravaersarsak", "fravaersarsak")],
  },
  permisjon: {
    under: { introduksjonsprogram: "program" },
    fields: [
      code("permisjonstype", "permisjonstype"), date("fra"), date("til"), code("dagtype", "dagtype"), reference("vedtak", "vedtak"),
    ],
  },
  avslutning: {
    under: { introduksjonsprogram: "program" },
    most: 1,
    fields: [date("dato"), code("avslutningsarsak", "avslutningsarsak"), date("gjenapnet")],
  },
  norskdeltakelse: {
    under: OF_PERSON,
    fields: [
      code("ordning", "ordning"), code("timetype", "timetype"), date("fra"), date("til"), hours("timer"), hours("fravaerstimer"),
      code("spor", "spor"), yes("omsorgsoppfolging"),
    ],
    children: ["fravaer"],
  },
  fulltid_vgo: { under: OF_PERSON, fields: [digits("fylkesnummer"), date("fra"), date("til")] },
};

/** The parts of the form, in the order a case goes. */
export const SECTIONS = [
  { name: "person", types: ["person"] },
  { name: "opphold", types: ["opphold", "bosetting"] },
  { name: "kontakt", types: ["kontakt"] },
  { name: "bakgrunn", types: ["utdanningsbakgrunn", "norskmal"] },
  { name: "vedtak", types: ["vedtak"] },
  { name: "program", types: ["introduksjonsprogram"] },
  { name: "norsk", types: ["norskdeltakelse", "fulltid_vgo"] },
] as const satisfies readonly { name: string; types: readonly RecordType[] }[];

export type SectionName = (typeof SECTIONS)[number]["name"];

/** Types of what the rule module answers; the same through every face. */

import type { ExchangeId, FieldName, NirExchange, RecordTypeOf } from "./exchanges.js";

export type { ElevExchange, ExchangeId, FieldName, FieldNameOf, NirExchange, RecordTypeOf } from "./exchanges.js";

/** The languages that findings are put into words in: bokmål, nynorsk, English. */
export type Lang = "nb" | "nn" | "en";
/** A language as callers may name it: one of {@link Lang}, `no` for bokmål, or a tag that begins so, as `nb-NO`. */
export type LangTag = Lang | "no" | `${Lang | "no"}-${string}`;
/** How bad a finding is; only an error makes a submission invalid. */
export type Severity = "error" | "warning" | "info";
/** `undecided`: nothing is wrong, but rules that need the register's own data could not be judged here. */
export type Verdict = "valid" | "invalid" | "undecided";
/** In test mode synthetic numbers are accepted, in production they are refused. */
export type Mode = "production" | "test";
export type Format = "json" | "ndjson" | "csv" | "vigo";

/** What is read as bytes: a text, or any view or buffer. */
export type Payload = string | ArrayBufferView | ArrayBufferLike;

export interface CheckOptions<E extends ExchangeId = ExchangeId> {
  /**
   * Which exchange the payload is meant for; when absent it is recognised. A payload of the other entry's is refused with
   * `other_entry`, which names exchange and entry; one of no exchange with `ambiguous_exchange`, which names them all.
   */
  exchange?: E;
  /** The day to judge by, `YYYY-MM-DD`: the rules' only clock. */
  asOf: string;
  /** `production` when absent. */
  mode?: Mode;
  format?: Format;
  fileName?: string;
  /** What the caller's own register holds, by the need that `unchecked` names: with it those rules are checked too. */
  known?: Readonly<Record<string, readonly (string | Readonly<Record<string, string>>)[]>>;
  /** Work that may be spent, instead of the module's limit: 134 217 728. A gate spends no more than that. */
  budget?: number;
}

/** Where in the payload. A whole file has no field, line, pointer or row. */
export interface Place {
  readonly field?: FieldName;
  /** Line of the file, from 1. */
  readonly line?: number;
  /** JSON Pointer into a JSON payload. */
  readonly pointer?: string;
  /** Record, from 1. */
  readonly row?: number;
}

/** Never holds a value from the payload: a rule, places and arguments that concern no person. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly at: Place;
  readonly related: readonly Place[];
  readonly args: Readonly<Record<string, string | number>>;
}

/** Identifies the rules that judged: equal digests mean equal verdicts. */
export interface Ruleset {
  readonly id: string;
  readonly sha256: string;
}

export interface Counts {
  readonly error: number;
  readonly info: number;
  readonly records: number;
  readonly warning: number;
}

/** Which laws a participant's records may follow on the day of the check: one where the facts are enough. */
export interface Law {
  readonly at: Place;
  readonly candidates: readonly ("introduksjonsloven" | "integreringsloven" | "kap6a")[];
  /** Facts that would leave fewer candidates. */
  readonly missing: readonly string[];
  readonly reason: string;
}

export interface Answer {
  readonly as_of: string;
  readonly counts: Counts;
  readonly exchange: ExchangeId;
  /** By place and rule: of one rule at most 1000, the first by place. `counts` counts all. */
  readonly findings: readonly Finding[];
  /** By participant; absent in exchanges that have none. */
  readonly laws?: readonly Law[];
  readonly mode: Mode;
  /** By rule: how many more findings there are than stand in `findings`. Empty as a rule. */
  readonly more: Readonly<Record<string, number>>;
  readonly read_as: { readonly encoding: string; readonly format: Format };
  readonly ruleset: Ruleset;
  /** Rules that were not judged, and what each of them needs. */
  readonly unchecked: readonly { readonly needs: string; readonly rule: string }[];
  readonly verdict: Verdict;
  /** The work done, in the module's own units: the same on every machine. */
  readonly work: number;
}

/** What the pupil of a row is called, as it stands in the payload. Personal data. */
export interface Label {
  readonly row: number;
  /** Absent where the row has none. */
  readonly klasse?: string;
  readonly navn?: string;
}

/** Labels in the payload's order; a row that it does not have is not there. */
export type LabelsResult =
  | { readonly status: "answer"; readonly rows: readonly Label[] }
  | { readonly status: "refusal" | "budget"; readonly refusal: Refusal };

export interface TimelineOptions<E extends ExchangeId = ExchangeId> extends CheckOptions<E> {
  /** Only this participant, from 1 in the order of the payload; all when absent. */
  person?: number;
}

/**
 * The answer of a check, and with it what happened to each participant. It holds days, keys of our own lists and places,
 * and no number, text or name of a record. `render` puts it into words: its findings, and under `persons` names for what
 * it shows.
 */
export interface Timeline extends Answer {
  /** How many the payload tells of, whoever was asked for. */
  readonly participants: number;
  /** None where there is no such person. */
  readonly persons: readonly TimelinePerson[];
}

export interface TimelinePerson {
  /** From 1, in the order of the payload. */
  readonly ordinal: number;
  /** The record of the person; absent where it is only known. */
  readonly at?: Place;
  readonly law: {
    readonly candidates: readonly ("introduksjonsloven" | "integreringsloven" | "kap6a")[];
    readonly missing: readonly string[];
    readonly reason: string;
  };
  /** Findings about the record of the person, as indices into `findings`. */
  readonly findings: readonly number[];
  /** By day; what has no readable day stands last. */
  readonly items: readonly TimelineItem[];
  readonly deadlines: readonly TimelineDeadline[];
  readonly hours: readonly TimelineHours[];
}

export interface TimelineItem {
  /** The type of the record; `gjenapning` is that a programme goes on after its end. */
  readonly type: Exclude<RecordTypeOf<NirExchange>, "person"> | "gjenapning";
  /** Which of its type it is: the key of the first of `codes`, where the record has it. */
  readonly code?: string;
  /** Every code of the record that stands in a list of ours; `field` is the wire's name. */
  readonly codes: readonly { readonly field: string; readonly key: string; readonly list: string }[];
  /** The first day, `YYYY-MM-DD`; absent where it cannot be read. */
  readonly from?: string;
  /** The last day, as the record has it; absent while it is open. What takes one day begins and ends on it. */
  readonly to?: string;
  /** The day on which a vedtak was made; it lasts from `from`. */
  readonly decided?: string;
  /** The end is a plan: of a programme that has not ended, or of training that still goes on. */
  readonly planned: boolean;
  /** The caller's register holds it; it is not sent, and has no place. */
  readonly known: boolean;
  /** It is taken back. */
  readonly annulled: boolean;
  readonly at?: Place;
  /** The item it belongs to, as an index into the same `items`. */
  readonly under?: number;
  /** Findings about the record, as indices into `findings`. */
  readonly findings: readonly number[];
}

/** A day by which something must have happened, or after which it may not go on. */
export interface TimelineDeadline {
  readonly kind:
    | "program_start" | "programfrist" | "programfrist_forlenget" | "norskfrist" | "norskfrist_senest"
    | "nir_oppstart" | "nir_gjennomforing" | "arsavslutning";
  /** With leave. */
  readonly day: string;
  /** Without leave; the same day where leave moves nothing. */
  readonly without_leave: string;
  readonly evidence: "verified" | "inferred" | "provisional";
  /** The item whose deadline it is. */
  readonly under?: number;
}

export interface TimelineHours {
  readonly ordning: string;
  readonly timetype: string;
  /** In hundredths of hours. */
  readonly hundredths: number;
  /** The most that may be given, where the law is certain and gives a number. */
  readonly ceiling_hundredths?: number;
}

/** As {@link CheckResult}. */
export type TimelineResult =
  | { readonly status: "answer"; readonly answer: Timeline; readonly bytes: Uint8Array }
  | { readonly status: "refusal" | "budget"; readonly refusal: Refusal; readonly bytes: Uint8Array };

/** Why the payload cannot be judged at all. */
export interface Refusal {
  readonly refusal: {
    readonly args: Readonly<Record<string, string | number | readonly string[]>>;
    readonly at: { readonly column?: number; readonly line?: number; readonly offset?: number };
    readonly code: string;
  };
  readonly ruleset: Ruleset;
}

/** `bytes` are the module's own, canonical JSON: equal answers are equal bytes. */
export type CheckResult =
  | { readonly status: "answer"; readonly answer: Answer; readonly bytes: Uint8Array }
  | { readonly status: "refusal" | "budget"; readonly refusal: Refusal; readonly bytes: Uint8Array };

export interface RenderedFinding {
  readonly advice: string;
  readonly place: string;
  readonly rule: string;
  readonly severity: Severity;
  readonly severity_text: string;
  readonly what: string;
  readonly why: string;
}

/** A {@link Law} in words. */
export interface RenderedLaw {
  readonly candidates: readonly string[];
  readonly missing: readonly string[];
  readonly reason: string;
}

/** What was not checked for one need: a line for all of its rules, and one for each. */
export interface RenderedUnchecked {
  readonly needs: string;
  readonly rules: readonly { readonly rule: string; readonly what: string }[];
  readonly what: string;
}

/**
 * Where words are read, since what to do next differs: beside a `list` that can be fetched again, in the `form` that is being
 * filled in, or by those who run the `system` that sends. When absent, `form` for what `checkRecord` gave, and else `list`.
 */
export interface RenderOptions {
  where?: "list" | "form" | "system" | undefined;
}

export interface RenderedAnswer {
  /** In the answer's own order. */
  readonly findings: readonly RenderedFinding[];
  readonly lang: Lang;
  readonly laws?: readonly RenderedLaw[];
  /** How many more findings there are of rules of which not all stand in the answer. */
  readonly more: readonly { readonly rule: string; readonly what: string }[];
  /** Of a timeline: names for what it shows, in its own order. */
  readonly persons?: readonly RenderedPerson[];
  readonly summary: string;
  readonly unchecked: readonly RenderedUnchecked[];
}

/** A participant's timeline in words, element by element. */
export interface RenderedPerson {
  readonly deadlines: readonly { readonly evidence: string; readonly kind: string }[];
  readonly hours: readonly { readonly ordning: string; readonly timetype: string }[];
  readonly items: readonly { readonly codes: readonly string[]; readonly type: string }[];
  readonly law: RenderedLaw;
}

export interface RenderedRefusal {
  readonly lang: Lang;
  readonly refusal: {
    readonly advice: string;
    readonly code: string;
    readonly place: string;
    readonly what: string;
    readonly why: string;
  };
}

/** What is known of one identifier: a line about one that holds, a sentence and what to do about one that does not. */
export interface RenderedId {
  readonly advice?: string;
  readonly lang: Lang;
  readonly what: string;
}

export type Rendered = RenderedAnswer | RenderedRefusal;

/** A kind of identifier. */
export type IdKind =
  | "fnr" | "dnr" | "hnr" | "fhn" | "duf" | "vigo"
  | "orgnr" | "kontonr" | "kommunenr" | "fylkesnr" | "postnr" | "skolenr" | "feide";

/** Who made a number up, as far as it tells; where two could have, it says both. */
export type IdConvention = "tenor" | "syntpop" | "nav" | "nav_or_hnr" | "syntpop_or_npid";

/** Why a text is no identifier of the kinds asked for. */
export type IdReason =
  | "form" | "date" | "control" | "other_kind" | "synthetic" | "not_issued_yet"
  | "placeholder" | "npid" | "not_in_list" | "not_on_day";

export interface IdOptions {
  /** The day to judge by, `YYYY-MM-DD`: the only clock. */
  asOf: string;
  /** What the field takes: `any` when absent, which is every kind but `vigo` and `fylkesnr`. */
  kind?: "any" | IdKind | readonly IdKind[];
  /** `production` when absent. */
  mode?: Mode;
  /**
   * Which of `" "`, `"-"` and `"."` the field tolerates inside an identifier, not before or behind it; none when absent.
   * Each identifier is otherwise taken strictly: ASCII digits, nothing trimmed.
   */
  separators?: string;
}

export interface ValidId {
  readonly valid: true;
  readonly kind: IdKind;
  /** The convention by which it is synthetic. */
  readonly synthetic?: IdConvention;
  /** The rule that its control digits hold: the one since 1964, or only the one from 2032. Persons' numbers only. */
  readonly control?: "1964" | "2032";
  /** The field tolerated separators in it: what is stored is not yet the identifier. */
  readonly separators?: true;
}

export interface InvalidId {
  readonly valid: false;
  readonly kind: null;
  readonly reason: IdReason;
}

/** That form and control digits hold; whether the identifier exists in a register is another question. */
export type IdVerdict = ValidId | InvalidId;

/** A column as Arrow has one: row `i` is `values[offsets[i]]` until `values[offsets[i + 1]]`, in UTF-8. */
export interface IdColumn {
  readonly offsets: Int32Array;
  readonly values: Uint8Array;
}

export interface IdVerdicts {
  /** By row: from 128 valid, below that the reason. The plain module's contract tells what each bit means. */
  readonly verdicts: Uint8Array;
  /** By row: the kind's code in the catalogue, 0 where the text is none. */
  readonly kinds: Uint8Array;
  /** What the bytes of a row say, counted from 0. */
  explain(row: number): IdVerdict;
}

/** A text in all three languages. */
export type Words = Readonly<Record<Lang, string>>;

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** Codes of another field of the record beside which a field has a meaning, and the list that it then takes its code from. */
export interface CatalogueBeside {
  readonly codes: readonly string[];
  readonly field: string;
  readonly list?: string;
}

export interface CatalogueField {
  /** Where it has a meaning: beside any of these; absent for a field that always has one. */
  readonly beside?: readonly CatalogueBeside[];
  readonly kind: string;
  /** The list that it takes its code from, by its name among the exchange's. */
  readonly list?: string;
  readonly max?: number;
  readonly name: string;
  /** Whether a value tells nothing of whom it is about: a code, a count, hours, yes or no. */
  readonly open: boolean;
  readonly record: string;
  /** The type of the record whose id stands in it. */
  readonly refers_to?: string;
  readonly required: boolean;
  /** All that it may hold, where that is little and no list. */
  readonly values?: readonly string[];
}

export interface CatalogueCode {
  /** The laws that have no use for it. */
  readonly excluded: readonly string[];
  readonly key: string;
  readonly name: Words;
}

/** A code list; without codes where nobody could read it. */
export interface CatalogueList {
  readonly codes: readonly CatalogueCode[];
  readonly name: string;
}

/** Who tells what a check needs to know beside the payload. */
export type Provider = "register" | "other_senders" | "senders_roles" | "receivers_laws" | "senders_codes";

/** Something that a check needs to know beside the payload: by its id in `known`, who tells it, and in which words. */
export interface CatalogueNeed {
  readonly id: string;
  readonly provider: Provider;
  readonly values: readonly string[];
}

export interface CatalogueExchange {
  readonly fields: readonly CatalogueField[];
  readonly formats: readonly Format[];
  readonly id: ExchangeId;
  readonly lists: readonly CatalogueList[];
  readonly needs: readonly CatalogueNeed[];
  readonly records: readonly { readonly name: string; readonly told_by_registers: boolean }[];
  /** JSON Schema 2020-12 of the exchange's records. */
  readonly schema: { readonly [key: string]: Json };
  readonly title: Words;
}

export interface CatalogueExample {
  readonly as_of: string;
  readonly exchange: string;
  readonly format: Format;
  readonly input: string;
  readonly mode: Mode;
  readonly name: string;
  readonly reports: readonly string[];
}

export interface CatalogueRule {
  readonly advice: Words;
  readonly args: readonly string[];
  readonly evidence: "verified" | "logical" | "inferred" | "provisional";
  readonly examples: readonly CatalogueExample[];
  readonly exchanges: readonly string[];
  readonly id: string;
  readonly needs?: string;
  /** The most that a finding of it weighs. */
  readonly severity: Severity;
  readonly since: string;
  readonly sources: readonly { readonly section: string; readonly title: string; readonly url: string }[];
  readonly until?: string;
  readonly what: Words;
  readonly why: Words;
}

/** What the bytes of {@link IdVerdicts} stand for. */
export interface CatalogueIds {
  readonly conventions: readonly { readonly code: number; readonly id: IdConvention }[];
  readonly kinds: readonly {
    /** Whether `any` takes it. */
    readonly any: boolean;
    readonly code: number;
    /** Whether it has control digits under one of two rules. */
    readonly control: boolean;
    readonly id: IdKind;
  }[];
  readonly reasons: readonly { readonly code: number; readonly id: IdReason }[];
}

/** Every exchange, rule and refusal there is. */
export interface Catalogue {
  readonly exchanges: readonly CatalogueExchange[];
  readonly ids: CatalogueIds;
  readonly refusals: readonly string[];
  readonly rules: readonly CatalogueRule[];
  readonly ruleset: Ruleset;
}

/** Types of what the rule module answers; the same through every face. */

/** The languages that findings are put into words in: bokmål, nynorsk, English. */
export type Lang = "nb" | "nn" | "en";
/** How bad a finding is; only an error makes a submission invalid. */
export type Severity = "error" | "warning" | "info";
/** `undecided`: nothing is wrong, but rules that need the register's own data could not be judged here. */
export type Verdict = "valid" | "invalid" | "undecided";
/** In test mode synthetic numbers are accepted, in production they are refused. */
export type Mode = "production" | "test";
export type Format = "json" | "ndjson" | "csv" | "vigo";

export interface CheckOptions {
  /** Which exchange the payload is meant for; when absent it is recognised, or the refusal names the candidates. */
  exchange?: string;
  /** The day to judge by, `YYYY-MM-DD`: the rules' only clock. */
  asOf: string;
  /** `production` when absent. */
  mode?: Mode;
  format?: Format;
  fileName?: string;
  /** What the caller's own register holds, by the need that `unchecked` names: with it those rules are checked too. */
  known?: Readonly<Record<string, readonly string[]>>;
  /** Work that may be spent, if less than the module's limit. */
  budget?: number;
}

/** Where in the payload. A whole file has no field, line, pointer or row. */
export interface Place {
  readonly field?: string;
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

export interface Answer {
  readonly as_of: string;
  readonly counts: Counts;
  readonly exchange: string;
  readonly findings: readonly Finding[];
  readonly mode: Mode;
  readonly read_as: { readonly encoding: string; readonly format: Format };
  readonly ruleset: Ruleset;
  /** Rules that were not judged, and what each of them needs. */
  readonly unchecked: readonly { readonly needs: string; readonly rule: string }[];
  readonly verdict: Verdict;
  /** The work done, in the module's own units: the same on every machine. */
  readonly work: number;
}

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

export interface RenderedAnswer {
  /** In the answer's own order. */
  readonly findings: readonly RenderedFinding[];
  readonly lang: Lang;
  readonly summary: string;
  readonly unchecked: readonly { readonly rule: string; readonly what: string }[];
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

export type Rendered = RenderedAnswer | RenderedRefusal;

/** A text in all three languages. */
export type Words = Readonly<Record<Lang, string>>;

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

export interface CatalogueField {
  readonly kind: string;
  readonly max?: number;
  readonly name: string;
  readonly record: string;
  readonly required: boolean;
}

export interface CatalogueExchange {
  readonly fields: readonly CatalogueField[];
  readonly formats: readonly Format[];
  readonly id: string;
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
  readonly severity: Severity;
  readonly since: string;
  readonly sources: readonly { readonly section: string; readonly title: string; readonly url: string }[];
  readonly until?: string;
  readonly what: Words;
  readonly why: Words;
}

/** Every exchange, rule and refusal there is. */
export interface Catalogue {
  readonly exchanges: readonly CatalogueExchange[];
  readonly refusals: readonly string[];
  readonly rules: readonly CatalogueRule[];
  readonly ruleset: Ruleset;
}

import type { Checker, CheckerOptions } from "./checker.js";
import type { FormInitOptions, State } from "./loading.js";
import type {
  Answer, Catalogue, CheckOptions, CheckResult, FieldNameOf, LangTag, NirExchange, Payload, RecordTypeOf, Refusal, Rendered,
  RenderedAnswer, RenderedRefusal, RenderOptions, Ruleset, Timeline, TimelineOptions, TimelineResult,
} from "./types.js";

export * from "./types.js";
export type { Checker, CheckerOptions, RecordOf, StandardIssue, StandardProps, StandardResult } from "./checker.js";
export type { FormInitOptions as InitOptions, State, WasmSource } from "./loading.js";
export { submit, type Problem, type Receipt, type Submitted, type SubmitOptions } from "./submit.js";

/**
 * Loads the rule module. Importing the package does nothing; this does, once: later calls give the same promise, and
 * a call after a failure tries again. What files need is loaded when it is asked for.
 */
export function init(options?: FormInitOptions): Promise<void>;

/** How far {@link init} has come with the module of single records. */
export function state(): State;

/**
 * Judges records about participants (`nir.ws4`).
 *
 * @throws TypeError for a caller's mistake: an option, the exchange, or what is no payload. A payload's fault is a refusal.
 */
export function check(input: Payload, options: CheckOptions<NirExchange>): CheckResult;
export function check(input: Blob, options: CheckOptions<NirExchange>): Promise<CheckResult>;
export function check(input: Payload | Blob, options: CheckOptions<NirExchange>): CheckResult | Promise<CheckResult>;

/** Judges one record as a form holds it; pointers in the answer begin at the record itself, `/vedtaksdato`. */
export function checkRecord(record: object, options: CheckOptions<NirExchange> & { exchange: NirExchange }): CheckResult;

/** A {@link Checker} that draws timelines too. */
export interface NirChecker<E extends NirExchange> extends Checker<E> {
  timeline(input: Payload, options?: { person?: number }): TimelineResult;
  timeline(input: Blob, options?: { person?: number }): Promise<TimelineResult>;
  render(result: CheckResult | TimelineResult, options?: RenderOptions): Rendered;
}

/** Loads rules and words, and gives what checks by them. */
export function createChecker<E extends NirExchange>(options: CheckerOptions<E>): Promise<NirChecker<E>>;

/**
 * Judges a payload about participants as {@link check} does, and tells of each what happened, by day: findings at their
 * place, deadlines, hours.
 *
 * ```js
 * const { answer } = timeline(submission, { exchange: "nir.ws4", asOf: "2026-03-10", mode: "test", person: 1 });
 * answer.persons[0].items; // [{ type: "vedtak", code: "TILDELING", from: "2024-08-15", … }, …]
 * ```
 */
export function timeline(input: Payload, options: TimelineOptions<NirExchange>): TimelineResult;
export function timeline(input: Blob, options: TimelineOptions<NirExchange>): Promise<TimelineResult>;
export function timeline(input: Payload | Blob, options: TimelineOptions<NirExchange>): TimelineResult | Promise<TimelineResult>;

/** Puts an answer or a refusal into words; the language's words are loaded when first asked for. */
export function render(result: (CheckResult | TimelineResult) & { status: "answer" } | Answer | Timeline, lang: LangTag, options?: RenderOptions): Promise<RenderedAnswer>;
export function render(result: (CheckResult | TimelineResult) & { status: "refusal" | "budget" } | Refusal, lang: LangTag, options?: RenderOptions): Promise<RenderedRefusal>;
export function render(result: CheckResult | TimelineResult | Answer | Refusal | Uint8Array, lang: LangTag, options?: RenderOptions): Promise<Rendered>;

/** Every exchange and rule, loaded when first asked for. */
export function catalogue(): Promise<Catalogue>;

/** A field of a record, with the keys of the codes that it takes. */
export interface NirField {
  readonly record: RecordTypeOf<NirExchange>;
  readonly name: FieldNameOf<NirExchange>;
  readonly kind: string;
  readonly required: boolean;
  readonly max?: number;
  readonly codes?: readonly string[];
}

/**
 * The fields of every record, for a form that is built from them: at once, and without the catalogue, which has all rules
 * and their words beside and is many times larger.
 */
export function fields(): readonly NirField[];

/** Which rules this package judges by: the same as those of `sluse`. */
export function ruleset(): Ruleset;

/** Hex SHA-256 of a result's `bytes`: what a gate wants as `Sluse-Verdict-Digest`. */
export function digest(result: CheckResult | Uint8Array): Promise<string>;

import type { Checker, CheckerOptions } from "./checker.js";
import type { PupilInitOptions, State } from "./loading.js";
import type {
  Answer, Catalogue, CheckOptions, CheckResult, ElevExchange, IdVerdict, LabelsResult, LangTag, Payload, Refusal, Rendered,
  RenderedAnswer, RenderedId, RenderedRefusal, RenderOptions, Ruleset,
} from "./types.js";

export * from "./types.js";

export type { Checker, CheckerOptions, RecordOf, StandardIssue, StandardProps, StandardResult } from "./checker.js";
export { parseId, parseIds, type IdDescription, type InvalidIdWithRepair, type ValidIdWithYears } from "./parse-ids.js";
export type { PupilInitOptions as InitOptions, State, WasmSource } from "./loading.js";
export { submit, type Problem, type Receipt, type Submitted, type SubmitOptions } from "./submit.js";

/**
 * Loads the rule module. Importing the package does nothing; this does, once: later calls give the same promise, and
 * a call after a failure tries again. What lists and identifiers need is loaded when it is asked for.
 */
export function init(options?: PupilInitOptions): Promise<void>;

/** How far {@link init} has come with the module of single records. */
export function state(): State;

/**
 * Judges a whole list of pupils; records to NIR are judged by `sluse/nir`.
 *
 * @throws TypeError for a caller's mistake: an option, the exchange, or what is no payload. A payload's fault is a refusal.
 */
export function check(input: Payload, options: CheckOptions<ElevExchange>): CheckResult;
export function check(input: Blob, options: CheckOptions<ElevExchange>): Promise<CheckResult>;
export function check(input: Payload | Blob, options: CheckOptions<ElevExchange>): CheckResult | Promise<CheckResult>;

/**
 * Judges one record as a form holds it; pointers in the answer begin at the record itself, `/fødselsnummer`. Other exchanges
 * than `elev.klasseliste` have no record that stands alone: they need `init({ lists: true })`.
 */
export function checkRecord(record: object, options: CheckOptions<ElevExchange> & { exchange: ElevExchange }): CheckResult;

/**
 * Loads rules and words, and gives what checks by them.
 *
 * ```js
 * const checker = await createChecker({ exchange: "elev.klasseliste", asOf: "2026-03-10", lang: "nb" });
 * checker.render(checker.checkRecord(record)).findings;
 * ```
 */
export function createChecker<E extends ElevExchange>(options: CheckerOptions<E>): Promise<Checker<E>>;

/**
 * What the pupils in these rows of a list are called, so that whoever is asked to look at a name sees it. Personal data:
 * show it on the page that holds the list, and neither keep nor send it. Ask as the list was checked.
 *
 * ```js
 * labels(bytes, options, [1, 5]).rows; // [{ row: 1, klasse: "10A", navn: "Lang Alt" }, …]
 * ```
 */
export function labels(input: Payload, options: CheckOptions<ElevExchange>, rows: Iterable<number>): LabelsResult;
export function labels(input: Blob, options: CheckOptions<ElevExchange>, rows: Iterable<number>): Promise<LabelsResult>;

/** Puts an answer, a refusal or an identifier into words; the language's words are loaded when first asked for. */
export function render(result: IdVerdict, lang: LangTag): Promise<RenderedId>;
export function render(result: CheckResult & { status: "answer" } | Answer, lang: LangTag, options?: RenderOptions): Promise<RenderedAnswer>;
export function render(result: CheckResult & { status: "refusal" | "budget" } | Refusal, lang: LangTag, options?: RenderOptions): Promise<RenderedRefusal>;
export function render(result: CheckResult | Answer | Refusal | Uint8Array, lang: LangTag, options?: RenderOptions): Promise<Rendered>;

/** Every exchange and rule, loaded when first asked for. */
export function catalogue(): Promise<Catalogue>;

/** Which rules this package judges by. */
export function ruleset(): Ruleset;

/** Hex SHA-256 of a result's `bytes`: what a gate wants as `Sluse-Verdict-Digest`. */
export function digest(result: CheckResult | Uint8Array): Promise<string>;

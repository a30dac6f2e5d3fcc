import type { Checker, CheckerOptions } from "./checker.js";
import type {
  Answer, Catalogue, CheckOptions, CheckResult, ElevExchange, IdColumn, IdOptions, IdVerdict, IdVerdicts, InvalidId,
  LabelsResult, LangTag, Payload, Refusal, Rendered, RenderedAnswer, RenderedId, RenderedRefusal, Ruleset, ValidId,
} from "./types.js";

export * from "./types.js";

export type { Checker, CheckerOptions, RecordOf, StandardIssue, StandardProps, StandardResult } from "./checker.js";
export { init, state, type InitOptions, type State, type WasmSource } from "./loading.js";
export { submit, type Problem, type Receipt, type Submitted, type SubmitOptions } from "./submit.js";

/**
 * Judges a whole list of pupils; records to NIR are judged by `sluse/nir`.
 *
 * @throws TypeError for a caller's mistake: an option, the exchange, or what is no payload. A payload's fault is a refusal.
 */
export function check(input: Payload, options: CheckOptions<ElevExchange>): CheckResult;
export function check(input: Blob, options: CheckOptions<ElevExchange>): Promise<CheckResult>;
export function check(input: Payload | Blob, options: CheckOptions<ElevExchange>): CheckResult | Promise<CheckResult>;

/** Judges one record as a form holds it; pointers in the answer begin at the record itself, `/fødselsnummer`. */
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

/** The years of birth that the number allows: none where it cannot tell, as in numbers issued from 2032. */
export type ValidIdWithYears = ValidId & { readonly years: readonly number[] };

/**
 * Where one slip would explain why a person's number fails, counted in digits from 1: one other digit there, or
 * two neighbours that have changed places. Never which digit: the number is the person's to read again.
 */
export type InvalidIdWithRepair = InvalidId & {
  readonly repair?: { readonly digits: readonly number[]; readonly swaps: readonly (readonly [number, number])[] };
};

export type IdDescription = ValidIdWithYears | InvalidIdWithRepair;

/**
 * Says what kind of identifier a text is, or why it is none. The answer never holds the text.
 *
 * ```js
 * parseId("05820998865", { asOf: "2026-11-22", mode: "test" });
 * // { valid: true, kind: "fnr", synthetic: "tenor", control: "1964", years: [2009] }
 * parseId("058209 98865", { asOf: "2026-11-22", mode: "test" });
 * // { valid: false, kind: null, reason: "form" }; with separators: " " it holds, and says so
 * ```
 *
 * @throws TypeError when the text is no string or an option is not what it must be.
 */
export function parseId(text: string, options: IdOptions): IdDescription;

/**
 * The verdicts on a column, the same as {@link parseId} gives row by row; `null` is a row without text. For millions of
 * rows `sluse/plain` has the same function, made for speed.
 *
 * ```js
 * const { verdicts, explain } = parseIds(["05820998865", "05820998866"], { asOf: "2026-11-22", mode: "test" });
 * explain(0).valid; // true
 * explain(1);       // { valid: false, kind: null, reason: "control" }
 * ```
 *
 * @throws TypeError when a row is neither a string nor null, offsets decrease or point past the values, or an option is
 * not what it must be.
 */
export function parseIds(column: readonly (string | null)[] | IdColumn, options: IdOptions): IdVerdicts;

/** Puts an answer, a refusal or an identifier into words; the language's words are loaded when first asked for. */
export function render(result: IdVerdict, lang: LangTag): Promise<RenderedId>;
export function render(result: CheckResult & { status: "answer" } | Answer, lang: LangTag): Promise<RenderedAnswer>;
export function render(result: CheckResult & { status: "refusal" | "budget" } | Refusal, lang: LangTag): Promise<RenderedRefusal>;
export function render(result: CheckResult | Answer | Refusal | Uint8Array, lang: LangTag): Promise<Rendered>;

/** Every exchange and rule, loaded when first asked for. */
export function catalogue(): Promise<Catalogue>;

/** Which rules this package judges by. */
export function ruleset(): Ruleset;

/** Hex SHA-256 of a result's `bytes`: what a gate wants as `Sluse-Verdict-Digest`. */
export function digest(result: CheckResult | Uint8Array): Promise<string>;

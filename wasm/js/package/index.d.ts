import type {
  Answer, Catalogue, CheckOptions, CheckResult, IdColumn, IdOptions, IdVerdict, IdVerdicts, InvalidId, Lang, Refusal,
  Rendered, RenderedId, Ruleset, TimelineOptions, TimelineResult, ValidId,
} from "./types.js";

export * from "./types.js";

/** Where the module may come from instead of the package's own file. */
export type InitInput = URL | string | Request | Response | BufferSource | WebAssembly.Module;

/** `failed`: the module could not be loaded; let the form submit and the gate decide. */
export type State = "idle" | "loading" | "ready" | "failed";

/**
 * Loads the rule module. Importing the package does nothing; this does, once: later calls give the same promise, and
 * a call after a failure tries again.
 */
export function init(input?: InitInput): Promise<void>;

/** How far {@link init} has come. */
export function state(): State;

/** Judges a whole payload. */
export function check(input: Uint8Array | string, options: CheckOptions): CheckResult;

/** Judges one record as a form holds it; pointers in the answer begin at the record itself, `/fødselsnummer`. */
export function checkRecord(record: object, options: CheckOptions & { exchange: string }): CheckResult;

/**
 * Judges a payload about participants as {@link check} does, and tells of each what happened, by day: findings at their
 * place, deadlines, hours.
 *
 * ```js
 * const { answer } = timeline(submission, { exchange: "nir.ws4", asOf: "2026-03-10", mode: "test", person: 1 });
 * answer.persons[0].items; // [{ type: "vedtak", code: "TILDELING", from: "2024-08-15", … }, …]
 * ```
 */
export function timeline(input: Uint8Array | string, options: TimelineOptions): TimelineResult;

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
export function render(result: IdVerdict, lang: Lang): Promise<RenderedId>;
export function render(result: CheckResult | TimelineResult | Answer | Refusal | Uint8Array, lang: Lang): Promise<Rendered>;

/** Every exchange and rule, loaded when first asked for. */
export function catalogue(): Promise<Catalogue>;

/** Which rules this package judges by. */
export function ruleset(): Ruleset;

/** Hex SHA-256 of a result's `bytes`: what a gate wants as `Sluse-Verdict-Digest`. */
export function digest(bytes: Uint8Array): Promise<string>;

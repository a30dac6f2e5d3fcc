import type {
  Answer, Catalogue, CheckOptions, CheckResult, Lang, Refusal, Rendered, Ruleset, TimelineOptions, TimelineResult,
} from "./types.js";

export * from "./types.js";
export { init, state, type InitInput, type State } from "./loading.js";

/** Judges records about participants (`nir.ws4`). */
export function check(input: Uint8Array | string, options: CheckOptions): CheckResult;

/** Judges one record as a form holds it; pointers in the answer begin at the record itself, `/vedtaksdato`. */
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

/** Puts an answer or a refusal into words; the language's words are loaded when first asked for. */
export function render(result: CheckResult | TimelineResult | Answer | Refusal | Uint8Array, lang: Lang): Promise<Rendered>;

/** Every exchange and rule, loaded when first asked for. */
export function catalogue(): Promise<Catalogue>;

/** Which rules this package judges by: the same as those of `sluse`. */
export function ruleset(): Ruleset;

/** Hex SHA-256 of a result's `bytes`: what a gate wants as `Sluse-Verdict-Digest`. */
export function digest(bytes: Uint8Array): Promise<string>;

import type { IdColumn, IdOptions, IdVerdicts, InvalidId, ValidId } from "./types.js";

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

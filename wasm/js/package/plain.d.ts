import type { CheckOptions, CheckResult, IdColumn, IdOptions, IdVerdict, IdVerdicts, LabelsResult, Ruleset, TimelineOptions, TimelineResult } from "./types.js";

export * from "./types.js";

export interface PlainIdOptions extends IdOptions {
  /** The postnummer that exist, where the caller has a list of them; without one their shape is all that counts. */
  postnummer?: readonly string[];
}

/** The plain module, running: the very bytes that gates run. */
export interface Plain {
  /** Judges a whole payload. */
  check(input: Uint8Array | string, options: CheckOptions): CheckResult;
  /** The same, and of each participant what happened, by day. */
  timeline(input: Uint8Array | string, options: TimelineOptions): TimelineResult;
  /** What the pupils in these rows are called: personal data, for the screen of whoever holds the payload. */
  labels(input: Uint8Array | string, options: CheckOptions, rows: Iterable<number>): LabelsResult;
  /** The verdict on one identifier: of `sluse`'s `parseId` what a column can hold. */
  parseId(text: string, options: PlainIdOptions): IdVerdict;
  /**
   * The verdicts on a column; bytes as they lie in Arrow are fastest.
   *
   * @throws TypeError as `sluse`'s `parseIds` does; RangeError when one row is larger than the module takes.
   */
  parseIds(column: readonly (string | null)[] | IdColumn, options: PlainIdOptions): IdVerdicts;
  /** Which rules the module judges by. */
  ruleset(): Ruleset;
  /** Any operation of the module by its number; `out` is the caller's own copy. */
  call(op: number, head: Uint8Array, body: Uint8Array): { readonly status: 0 | 1 | 2; readonly out: Uint8Array };
}

/** Compiles and starts the plain module; without an argument, the package's own `sluse.wasm`. */
export function load(source?: URL | string | BufferSource | WebAssembly.Module): Promise<Plain>;

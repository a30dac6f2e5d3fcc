import type { InitOptions } from "./loading.js";
import type {
  CheckOptions, CheckResult, IdColumn, IdOptions, IdVerdict, IdVerdicts, LabelsResult, Payload, Ruleset, TimelineOptions, TimelineResult,
} from "./types.js";

export * from "./types.js";
export type { InitOptions, WasmSource } from "./loading.js";

export interface PlainIdOptions extends IdOptions {
  /** The postnummer that exist, where the caller has a list of them; without one their shape is all that counts. */
  postnummer?: readonly string[];
}

/** The plain module, running: the very bytes that gates run. */
export interface Plain {
  /** Judges a whole payload. */
  check(input: Payload, options: CheckOptions): CheckResult;
  check(input: Blob, options: CheckOptions): Promise<CheckResult>;
  /** The same, and of each participant what happened, by day. */
  timeline(input: Payload, options: TimelineOptions): TimelineResult;
  timeline(input: Blob, options: TimelineOptions): Promise<TimelineResult>;
  /** What the pupils in these rows are called: personal data, for the screen of whoever holds the payload. */
  labels(input: Payload, options: CheckOptions, rows: Iterable<number>): LabelsResult;
  labels(input: Blob, options: CheckOptions, rows: Iterable<number>): Promise<LabelsResult>;
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

/** Compiles and starts the plain module; the package's own `sluse.wasm` unless another is given as `init` takes it. */
export function load(options?: InitOptions): Promise<Plain>;

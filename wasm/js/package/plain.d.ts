import type { CheckOptions, CheckResult, Ruleset } from "./types.js";

export * from "./types.js";

/** The plain module, running: the very bytes that gates run. */
export interface Plain {
  /** Judges a whole payload. */
  check(input: Uint8Array | string, options: CheckOptions): CheckResult;
  /** Which rules the module judges by. */
  ruleset(): Ruleset;
  /** Any operation of the module by its number; `out` is the caller's own copy. */
  call(op: number, head: Uint8Array, body: Uint8Array): { readonly status: 0 | 1 | 2; readonly out: Uint8Array };
}

/** Compiles and starts the plain module; without an argument, the package's own `sluse.wasm`. */
export function load(source?: URL | string | BufferSource | WebAssembly.Module): Promise<Plain>;

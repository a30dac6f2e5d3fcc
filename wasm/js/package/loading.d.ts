/** `WebAssembly.Module`, where the types of the page or of Node know it. */
type CompiledModule = typeof globalThis extends { WebAssembly: { Module: new (...bytes: never) => infer Module } } ? Module : never;

/** Where the module may come from instead of the package's own file. */
export type WasmSource = URL | string | Request | Response | ArrayBufferView | ArrayBufferLike | CompiledModule;

export interface InitOptions {
  /** The module as bytes, compiled, or where to fetch it: for what cannot find the package's own file. */
  wasm?: WasmSource | undefined;
}

/** `failed`: the module could not be loaded; let the form submit and the gate decide. */
export type State = "idle" | "loading" | "ready" | "failed";

/**
 * Loads the rule module. Importing the package does nothing; this does, once: later calls give the same promise, and
 * a call after a failure tries again.
 */
export function init(options?: InitOptions): Promise<void>;

/** How far {@link init} has come. */
export function state(): State;

/** `WebAssembly.Module`, where the types of the page or of Node know it. */
type CompiledModule = typeof globalThis extends { WebAssembly: { Module: new (...bytes: never) => infer Module } } ? Module : never;

/** Where the module may come from instead of the package's own file. */
export type WasmSource = URL | string | Request | Response | ArrayBufferView | ArrayBufferLike | CompiledModule;

export interface InitOptions {
  /** The module as bytes, compiled, or where to fetch it: for what cannot find the package's own file. */
  wasm?: WasmSource | undefined;
}

export interface FormInitOptions extends InitOptions {
  /**
   * The module that judges files in any format, which a form of single records does without: `true`, or a source of its own.
   * Node loads it at the first call that needs it; of a `Blob`, browsers do so too.
   */
  lists?: boolean | WasmSource | undefined;
}

export interface PupilInitOptions extends FormInitOptions {
  /** The module that judges identifiers, for `parseId` and `parseIds`: `true`, or a source of its own. */
  ids?: boolean | WasmSource | undefined;
}

/** `failed`: the module could not be loaded; let the form submit and the gate decide. */
export type State = "idle" | "loading" | "ready" | "failed";

/** A module's one instance: how it is loaded, how far that has come, and how it is called. */

/** `load` and `module` are what wasm-bindgen has made of one module. */
export function instanceOf(load, module) {
  let phase = "idle";
  let loading;

  async function begin(source) {
    phase = "loading";
    try {
      await load({ module_or_path: await source() });
      phase = "ready";
    } catch (error) {
      phase = "failed";
      loading = undefined;
      throw error;
    }
  }

  /**
   * Loads once, what the caller gives or else the package's own file; a failure is remembered in the state, and the next
   * call tries again.
   */
  function start(options, ownFile) {
    const wasm = wasmOf(options);
    loading ??= begin(() => wasm ?? ownFile());
    return loading;
  }

  /** A call that did not return has left the module's memory in the middle of something: a fresh instance goes on. */
  function guarded(call, ...args) {
    if (phase !== "ready") throw new Error("sluse: await init() first");
    try {
      return call(...args);
    } catch (error) {
      module.__wbg_reset_state();
      throw error;
    }
  }

  return { guarded, module, start, state: () => phase };
}

/** What a caller hands over instead of the package's own file. */
export function wasmOf(options = {}) {
  const only = options !== null && typeof options === "object" && Object.keys(options).every((name) => name === "wasm");
  // Bytes have no names of their own that would show here when there are none of them.
  if (!only || ArrayBuffer.isView(options) || options instanceof WebAssembly.Module) {
    throw new TypeError("sluse: the module is handed over as { wasm }: its bytes, a WebAssembly.Module, a Response or an address");
  }
  return options.wasm;
}

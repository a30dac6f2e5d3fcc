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

  /** Loads once; a failure is remembered in the state, and the next call tries again. */
  function start(source) {
    loading ??= begin(source);
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

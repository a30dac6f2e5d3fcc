/** A module's one instance: how it is loaded, how far that has come, and how it is called. */

import { isBytes, nameOf } from "./input.js";

/**
 * `load` and `module` are what wasm-bindgen has made of one module; `remedy` is what a caller must do before asking
 * anything of it.
 */
export function instanceOf(load, module, remedy = "await init() first") {
  let phase = "idle";
  let loading;
  let atOnce;

  async function begin(source) {
    phase = "loading";
    try {
      const found = await source();
      if (nameOf(found) === "WebAssembly.Module") module.initSync({ module: found });
      // wasm-bindgen would ask for `Response`, at which Node loads its whole fetch.
      else if (isBytes(found)) module.initSync({ module: await WebAssembly.compile(found) });
      else await load({ module_or_path: found });
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
  function start(given, ownFile) {
    loading ??= begin(() => given ?? ownFile());
    return loading;
  }

  /** Where files can be read at once, the first call does so: `bytes` gives the module's. */
  function startAtFirstCall(bytes) {
    atOnce = bytes;
  }

  /** A call that did not return has left the module's memory in the middle of something: a fresh instance goes on. */
  function guarded(call, ...args) {
    if (phase !== "ready") ready();
    try {
      return call(...args);
    } catch (error) {
      module.__wbg_reset_state();
      throw error;
    }
  }

  function ready() {
    if (atOnce === undefined || phase === "loading") throw new Error(`sluse: ${remedy}`);
    module.initSync({ module: atOnce() });
    phase = "ready";
    loading = Promise.resolve();
  }

  return { guarded, module, start, startAtFirstCall, state: () => phase };
}

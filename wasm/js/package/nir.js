/** NIR's entry for browsers, their workers, and bundlers. */
import { start } from "./nir-instance.js";

export { catalogue, digest } from "./api.js";
export { check, checkRecord, render, ruleset, timeline } from "./nir-api.js";
export { state } from "./nir-instance.js";

export const init = (input) => start(() => input ?? new URL("./nir_bindings_bg.wasm", import.meta.url));

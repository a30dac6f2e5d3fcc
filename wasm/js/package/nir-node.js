/** NIR's entry for Node. */
import { fileBeside } from "./file-beside.js";
import { start } from "./nir-instance.js";

export { catalogue, digest } from "./api.js";
export { check, checkRecord, render, ruleset, timeline } from "./nir-api.js";
export { state } from "./nir-instance.js";

export const init = (input) => start(async () => input ?? (await fileBeside("nir_bindings_bg.wasm")));

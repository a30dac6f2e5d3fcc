/** Entry for browsers, their workers, and bundlers. */
import { start } from "./instance.js";

export { catalogue, check, checkRecord, digest, render, ruleset, timeline } from "./api.js";
export { state } from "./instance.js";
export { parseId, parseIds } from "./parse-ids.js";

export const init = (input) => start(() => input ?? new URL("./bindings_bg.wasm", import.meta.url));

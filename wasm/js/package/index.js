/** Entry for browsers, their workers, and bundlers. */
import { start } from "./elev-instance.js";

export { catalogue, digest } from "./api.js";
export { check, checkRecord, labels, render, ruleset } from "./elev-api.js";
export { state } from "./elev-instance.js";
export { parseId, parseIds } from "./parse-ids.js";

export const init = (input) => start(() => input ?? new URL("./bindings_bg.wasm", import.meta.url));

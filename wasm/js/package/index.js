/** Entry for browsers, their workers, and bundlers. */
import { start } from "./api.js";

export { catalogue, check, checkRecord, digest, parseId, render, ruleset, state } from "./api.js";

export const init = (input) => start(() => input ?? new URL("./bindings_bg.wasm", import.meta.url));

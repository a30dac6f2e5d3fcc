/** Entry for browsers, their workers, and bundlers. */
import { checkersOf } from "./checker.js";
import { face } from "./elev-api.js";
import { start } from "./elev-instance.js";

export { catalogue, digest } from "./api.js";
export { state } from "./elev-instance.js";
export { parseId, parseIds } from "./parse-ids.js";
export { submit } from "./submit.js";

export const { check, checkRecord, labels, render, ruleset } = face;

// The address is written out in one piece here, because that is how bundlers find the file.
export const init = (options) => start(options, () => new URL("./bindings_bg.wasm", import.meta.url));

export const createChecker = checkersOf(face, init);

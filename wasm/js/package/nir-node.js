/** NIR's entry for Node. */
import { checkersOf } from "./checker.js";
import { fileAt } from "./file-at.js";
import { face } from "./nir-api.js";
import { start } from "./nir-instance.js";

export { catalogue, digest } from "./api.js";
export { state } from "./nir-instance.js";
export { submit } from "./submit.js";

export const { check, checkRecord, fields, render, ruleset, timeline } = face;

// The address is written out in one piece here, because that is how bundlers find the file.
export const init = (options) => start(options, () => fileAt(new URL("./nir_bindings_bg.wasm", import.meta.url)));

export const createChecker = checkersOf(face, init);

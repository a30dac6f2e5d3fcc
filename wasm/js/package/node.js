/** Entry for Node, whose fetch does not read files. */
import { start } from "./elev-instance.js";
import { fileBeside } from "./file-beside.js";

export { catalogue, digest } from "./api.js";
export { check, checkRecord, labels, render, ruleset } from "./elev-api.js";
export { state } from "./elev-instance.js";
export { parseId, parseIds } from "./parse-ids.js";

export const init = (input) => start(async () => input ?? (await fileBeside("bindings_bg.wasm")));

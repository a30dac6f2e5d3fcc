/** Entry for Node. */
import { checkersOf } from "./checker.js";
import { pupilsOf } from "./elev-api.js";
import { records } from "./elev-instance.js";
import { readFromDisk } from "./file-at.js";
import { ids } from "./ids-instance.js";
import { lists } from "./lists-instance.js";
import { initOf } from "./modules.js";

export { catalogue, digest } from "./api.js";
export { parseId, parseIds } from "./parse-ids.js";
export { submit } from "./submit.js";

// The addresses are written out in one piece here, because that is how bundlers find the files.
const modules = readFromDisk({
  wasm: { instance: records, file: () => new URL("./bindings_bg.wasm", import.meta.url) },
  lists: { instance: lists, file: () => new URL("./lists_bindings_bg.wasm", import.meta.url) },
  ids: { instance: ids, file: () => new URL("./ids_bindings_bg.wasm", import.meta.url) },
});

const face = pupilsOf(modules);

export const { check, checkRecord, labels, render, ruleset } = face;
export const { state } = records;
export const init = initOf(modules);
export const createChecker = checkersOf(face, init);

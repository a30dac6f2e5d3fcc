/** NIR's entry for Node. */
import { checkersOf } from "./checker.js";
import { readFromDisk } from "./file-at.js";
import { initOf } from "./modules.js";
import { participantsOf } from "./nir-api.js";
import { records } from "./nir-instance.js";
import { lists } from "./nir-lists-instance.js";

export { catalogue, digest } from "./api.js";
export { submit } from "./submit.js";

// The addresses are written out in one piece here, because that is how bundlers find the files.
const modules = readFromDisk({
  wasm: { instance: records, file: () => new URL("./nir_bindings_bg.wasm", import.meta.url) },
  lists: { instance: lists, file: () => new URL("./nir_lists_bindings_bg.wasm", import.meta.url) },
});

const face = participantsOf(modules);

export const { check, checkRecord, fields, render, ruleset, timeline } = face;
export const { state } = records;
export const init = initOf(modules);
export const createChecker = checkersOf(face, init);

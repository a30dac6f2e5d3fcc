/** Entry for identifiers alone, for Node. */
import { readFromDisk } from "./file-at.js";
import { idsOf } from "./ids-api.js";
import { ids } from "./ids-instance.js";

export { parseId, parseIds } from "./parse-ids.js";

// The address is written out in one piece here, because that is how bundlers find the file.
const modules = readFromDisk({ wasm: { instance: ids, file: () => new URL("./ids_bindings_bg.wasm", import.meta.url) } });

export const { init, render, state } = idsOf(modules);

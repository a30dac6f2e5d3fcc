/** Entry for identifiers alone, for browsers, their workers, and bundlers. */
import { idsOf } from "./ids-api.js";
import { ids } from "./ids-instance.js";

export { parseId, parseIds } from "./parse-ids.js";

// The address is written out in one piece here, because that is how bundlers find the file.
const modules = { wasm: { instance: ids, file: () => new URL("./ids_bindings_bg.wasm", import.meta.url) } };

export const { init, render, state } = idsOf(modules);

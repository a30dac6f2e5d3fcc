/** The plain module's entry for browsers, their workers, and bundlers. */
import { loadPlain } from "./plain-api.js";

// The address is written out in one piece here, because that is how bundlers find the file.
export const load = (options) => loadPlain(options, () => new URL("./sluse.wasm", import.meta.url));

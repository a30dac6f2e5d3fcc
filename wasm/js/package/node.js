/** Entry for Node, whose fetch does not read files. */
import { start } from "./instance.js";

export { catalogue, check, checkRecord, digest, render, ruleset, timeline } from "./api.js";
export { state } from "./instance.js";
export { parseId, parseIds } from "./parse-ids.js";

export const init = (input) => start(async () => input ?? (await ownModule()));

async function ownModule() {
  const { readFile } = await import("node:fs/promises");
  return readFile(new URL("./bindings_bg.wasm", import.meta.url));
}

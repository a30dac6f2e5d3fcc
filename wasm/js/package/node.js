/** Entry for Node, whose fetch does not read files. */
import { start } from "./api.js";

export { catalogue, check, checkRecord, digest, parseId, render, ruleset, state } from "./api.js";

export const init = (input) => start(async () => input ?? (await ownModule()));

async function ownModule() {
  const { readFile } = await import("node:fs/promises");
  return readFile(new URL("./bindings_bg.wasm", import.meta.url));
}

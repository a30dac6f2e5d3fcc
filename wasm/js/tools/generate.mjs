/** Writes the package's words and catalogue, taken from the plain module beside them. */

import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { argv } from "node:process";
import { pathToFileURL } from "node:url";

const folder = argv[2];
const { load } = await import(pathToFileURL(join(folder, "plain.js")));
const plain = await load(await readFile(join(folder, "sluse.wasm")));

const CATALOGUE = 2;
const { status, out } = plain.call(CATALOGUE, new TextEncoder().encode("{}"), new Uint8Array());
if (status !== 0) throw new Error(`the module gave no catalogue: ${new TextDecoder().decode(out)}`);
const { words, ...catalogue } = JSON.parse(new TextDecoder().decode(out));

await mkdir(join(folder, "words"), { recursive: true });
for (const [lang, texts] of Object.entries(words)) {
  // One text, "key NUL words NUL key NUL words": it crosses into the module as it is.
  const flat = Object.entries(texts).flat();
  if (flat.some((part) => part.includes("\0"))) throw new Error(`a text in ${lang} holds NUL`);
  await writeFile(join(folder, "words", `${lang}.js`), `export default ${JSON.stringify(flat.join("\0"))};\n`);
}
const json = JSON.stringify(catalogue);
await writeFile(join(folder, "catalogue.json"), `${json}\n`);
// JSON.parse of a text is read faster than an object literal of that size.
await writeFile(join(folder, "catalogue.js"), `export default JSON.parse(${JSON.stringify(json)});\n`);

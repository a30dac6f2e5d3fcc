/** The plain module in Node. Arguments: the package's folder, the vectors' folder. Results as JSON on stdout. */

import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { argv, stdout } from "node:process";
import { pathToFileURL } from "node:url";
import { plainFace } from "./faces.mjs";
import { run } from "./run.mjs";

const [npm, vectors] = argv.slice(2);
const { load } = await import(pathToFileURL(join(npm, "plain-node.js")));
const plain = await load({ wasm: await readFile(join(npm, "sluse.wasm")) });
stdout.write(JSON.stringify(await run((file) => readFile(join(vectors, file)), plainFace(plain))));

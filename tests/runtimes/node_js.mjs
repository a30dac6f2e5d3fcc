/** The wasm-bindgen package in Node. Arguments: the package's folder, the vectors' folder. Results as JSON on stdout. */

import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { argv, stdout } from "node:process";
import { pathToFileURL } from "node:url";
import { jsFace } from "./faces.mjs";
import { run } from "./run.mjs";

const [npm, vectors] = argv.slice(2);
const file = (name) => import(pathToFileURL(join(npm, name)));
const entry = async (face, bindings) => ({ face: await file(face), bindings: await file(bindings) });
const [elev, nir] = [await entry("node.js", "lists_bindings.js"), await entry("nir-node.js", "nir_lists_bindings.js")];
await Promise.all([elev.face.init({ lists: true, ids: true }), nir.face.init({ lists: true })]);
stdout.write(JSON.stringify(await run((name) => readFile(join(vectors, name)), jsFace({ elev, nir }))));

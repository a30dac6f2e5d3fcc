/** The component through jco: a module and JavaScript around it, left in target/component-js/rules and loaded from there. */

import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { transpileBytes } from "@bytecodealliance/jco-transpile";

export const target = new URL("../../../target/", import.meta.url);

/** What jco makes of the component: `files` by name, and the names of what it `imports`. */
export async function transpiled() {
  const component = await readFile(new URL("sluse.component.wasm", target));
  return transpileBytes(component, { name: "sluse", wasiShim: false });
}

/** Where hosts of the files stand, which find them in `rules` beside themselves. */
export const beside = new URL("component-js/", target);

export async function load({ files }) {
  const folder = new URL("rules/", beside);
  await rm(beside, { recursive: true, force: true });
  for (const [name, content] of Object.entries({ ...files, "package.json": '{"type":"module"}' })) {
    await mkdir(new URL(".", new URL(name, folder)), { recursive: true });
    await writeFile(new URL(name, folder), content);
  }
  return import(new URL("sluse.js", folder));
}

/** Statuses of the plain module, by what the component throws. */
const STATUS = { refused: 1, "budget-reached": 2 };

/** What a function of the component said, as the plain module says it: jco throws the error case, other throws are faults. */
export function said(ask) {
  try {
    return { status: 0, out: ask() };
  } catch (error) {
    if (STATUS[error.tag] === undefined) throw error;
    return { status: STATUS[error.tag], out: error.val };
  }
}

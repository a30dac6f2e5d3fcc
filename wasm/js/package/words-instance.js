/** The module that puts answers into words. */

import { instanceOf } from "./instance.js";
import load, * as bindings from "./words_bindings.js";

export const renderer = instanceOf(load, bindings);

/** Its file is written into a script, so that it comes with the words, whatever a page is bundled by. */
export async function rendererFile() {
  const { default: base64 } = await import("./words/module.js");
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
}

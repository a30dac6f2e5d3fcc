/** The module of files to NIR, in any format and encoding. */

import load, * as bindings from "./nir_lists_bindings.js";
import { instanceOf } from "./instance.js";

export const lists = instanceOf(
  load,
  bindings,
  'files are judged by a module of their own: await init({ lists: true }) first, or say format: "json" of JSON',
);

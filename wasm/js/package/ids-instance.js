/** The module of identifiers. */

import load, * as bindings from "./ids_bindings.js";
import { instanceOf } from "./instance.js";

export const ids = instanceOf(
  load,
  bindings,
  'identifiers are judged by a module of their own: await init({ ids: true }) first, or init() of "sluse/ids"',
);

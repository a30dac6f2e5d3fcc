/** The module of lists of pupils and of identifiers. */

import load, * as bindings from "./bindings.js";
import { instanceOf } from "./instance.js";

export const { guarded, module, start, state } = instanceOf(load, bindings);

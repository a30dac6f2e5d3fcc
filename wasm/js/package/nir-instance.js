/** The module of records to NIR. */

import load, * as bindings from "./nir_bindings.js";
import { instanceOf } from "./instance.js";

export const records = instanceOf(load, bindings);

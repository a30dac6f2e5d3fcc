/** The module of records of pupils. */

import load, * as bindings from "./bindings.js";
import { instanceOf } from "./instance.js";

export const records = instanceOf(load, bindings);

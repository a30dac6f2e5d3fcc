/** Lists of pupils. */

import { faceOf } from "./api.js";
import * as instance from "./elev-instance.js";

export const { check, checkRecord, labels, render, ruleset } = faceOf(instance, { family: "nir.", entry: "sluse/nir" });

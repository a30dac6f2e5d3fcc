/** Records to NIR. */

import { faceOf } from "./api.js";
import * as instance from "./nir-instance.js";

export const { check, checkRecord, render, ruleset, timeline } = faceOf(instance, { family: "elev.", entry: "sluse" });

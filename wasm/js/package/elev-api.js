/** Lists of pupils. */

import { faceOf } from "./api.js";
import * as instance from "./elev-instance.js";

const { fields, timeline, ...pupils } = faceOf(instance, { family: "nir.", entry: "sluse/nir" });

export const face = pupils;

/** Records to NIR. */

import { faceOf } from "./api.js";
import * as instance from "./nir-instance.js";

const { labels, ...participants } = faceOf(instance, { family: "elev.", entry: "sluse" });

export const face = participants;

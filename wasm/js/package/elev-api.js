/** Lists of pupils. */

import { faceOf } from "./api.js";

export function pupilsOf(modules) {
  const { fields, timeline, ...pupils } = faceOf(modules, { family: "nir.", entry: "sluse/nir", alone: "elev.klasseliste" });
  return pupils;
}

/** Records to NIR. */

import { faceOf } from "./api.js";

export function participantsOf(modules) {
  const { labels, ...participants } = faceOf(modules, { family: "elev.", entry: "sluse" });
  return participants;
}

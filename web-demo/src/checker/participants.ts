/** The rules for records to NIR. */
import { check, digest, init, render, ruleset } from "sluse/nir";
import type { Face } from "./face.ts";

export const participants: Face = { check, digest, init: () => init(), render, ruleset };

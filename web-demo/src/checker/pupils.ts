/** The rules for lists of pupils. */
import { check, digest, init, render, ruleset } from "sluse";
import type { Face } from "./face.ts";

export const pupils: Face = { check, digest, init: () => init(), render, ruleset };

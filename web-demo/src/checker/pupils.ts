/** The rules for pupils: what pages load to put answers into words, and what a form of one pupil asks as well. */
import { check, digest, init, render, ruleset } from "sluse";
import type { Face } from "./face.ts";

export const pupils: Face = { check, digest, init: () => init(), render, ruleset };

/** With identifiers, which a form says something about at every keystroke. */
export const pupilsInForm: Face = {
  ...pupils,
  init: () => init({ ids: true }),
  render: (result, lang) => render(result, lang, { where: "form" }),
};

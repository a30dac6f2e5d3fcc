/** The rules for records to NIR, as a form asks them. */
import { check, digest, init, render, ruleset } from "sluse/nir";
import type { Face } from "./face.ts";

export const participants: Face = {
  check,
  digest,
  init: () => init(),
  render: (result, lang) => render(result, lang, { where: "form" }),
  ruleset,
};

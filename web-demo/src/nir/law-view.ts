/** Which law the records follow, why, and what would tell more; all of it in the rule module's words. */
import type { RenderedAnswer } from "sluse";
import { el } from "../view/dom.ts";
import { nirTexts } from "./words.ts";

export function lawView({ laws, lang }: RenderedAnswer): HTMLElement[] {
  const law = laws?.[0];
  if (!law) return [];
  const t = nirTexts();
  const [only, ...others] = law.candidates;
  const which =
    only && others.length === 0
      ? [el("p", { class: "law", lang }, t.lawOne(only))]
      : [el("p", { class: "law" }, t.lawMany), el("ul", { class: "ds-list", lang }, ...law.candidates.map((name) => el("li", {}, name)))];
  const missing = law.missing.map((fact) => el("li", {}, fact));
  const wanted = missing.length > 0 ? [el("p", {}, t.lawMissing), el("ul", { class: "ds-list", lang }, ...missing)] : [];
  return [...which, el("p", { class: "quiet", lang }, law.reason), ...wanted];
}

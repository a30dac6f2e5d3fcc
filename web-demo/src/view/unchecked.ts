/** What only the receiver can check: a line for each that decides, with the rules behind it. */
import type { RenderedAnswer, RenderedUnchecked } from "sluse";
import { texts } from "../shell/language.ts";
import { el } from "./dom.ts";

export function uncheckedView(rendered: RenderedAnswer): HTMLElement[] {
  const { unchecked, lang } = rendered;
  if (unchecked.length === 0) return [];
  const count = unchecked.reduce((sum, { rules }) => sum + rules.length, 0);
  return [
    el(
      "details",
      { class: "why", lang },
      el("summary", {}, texts().uncheckedTitle(count)),
      el("ul", { class: "ds-list" }, ...unchecked.map(groupView)),
    ),
  ];
}

function groupView({ rules, what }: RenderedUnchecked): HTMLElement {
  const [only, ...others] = rules;
  if (only && others.length === 0) return el("li", {}, what, " ", el("code", {}, only.rule));
  return el("li", {}, what, el("ul", { class: "ds-list" }, ...rules.map((each) => el("li", {}, each.what, " ", el("code", {}, each.rule)))));
}

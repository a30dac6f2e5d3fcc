/** What only the receiver can check: one line, with the rules behind it. */
import type { RenderedAnswer } from "sluse";
import { texts } from "../shell/language.ts";
import { el } from "./dom.ts";

export function uncheckedView(rendered: RenderedAnswer): HTMLElement[] {
  if (rendered.unchecked.length === 0) return [];
  const rules = rendered.unchecked.map(({ rule, what }) => el("li", {}, what, " ", el("code", {}, rule)));
  return [
    el(
      "details",
      { class: "why", lang: rendered.lang },
      el("summary", {}, texts().uncheckedTitle(rules.length)),
      el("ul", { class: "ds-list" }, ...rules),
    ),
  ];
}

/** Rules of which there are more findings than an answer holds: a line each. */
import type { RenderedAnswer } from "sluse";
import { el } from "./dom.ts";

export function moreView({ lang, more }: RenderedAnswer): HTMLElement[] {
  return more.map(({ rule, what }) => el("p", { lang }, el("code", {}, rule), " ", what));
}

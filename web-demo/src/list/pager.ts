/** Walking through the pages of a long list. */
import { pagination } from "@digdir/designsystemet-web/ds-pagination";
import { number, texts } from "../shell/language.ts";
import { el } from "../view/dom.ts";

export function pagerView(current: number, total: number, go: (page: number) => void): HTMLElement[] {
  if (total < 2) return [];
  const t = texts();
  const { prev, next, pages } = pagination({ current, total, show: 5 });
  const step = (label: string, page: number): HTMLElement => {
    const button = el("button", { class: "ds-button", type: "button", "data-variant": "tertiary" }, label);
    button.disabled = page === 0;
    button.addEventListener("click", () => go(page));
    return el("li", {}, button);
  };
  const numbers = pages.map(({ page }) => {
    if (page === 0) return el("li", { "aria-hidden": "true" }, "…");
    const here = page === current;
    const button = el("button", { class: "ds-button", type: "button", "data-variant": here ? "primary" : "tertiary" }, number(page));
    if (here) button.setAttribute("aria-current", "page");
    button.addEventListener("click", () => go(page));
    return el("li", {}, button);
  });
  const list = el("ul", {}, step(t.previous, prev), ...numbers, step(t.next, next));
  return [el("nav", { class: "pager", "aria-label": t.pagination }, list)];
}

/** Sums of hours, with the most that may be given where the law says so. */
import { number } from "../../shell/language.ts";
import { el } from "../../view/dom.ts";
import type { Drawn } from "../case-check.ts";
import { nirTexts } from "../words.ts";

export function hoursView({ person: { hours }, words }: Drawn): HTMLElement[] {
  if (hours.length === 0) return [];
  const t = nirTexts();
  const rows = hours.map(({ hundredths, ceiling_hundredths: ceiling }, index) => {
    const most = ceiling === undefined ? "" : ` ${t.atMost} ${number(ceiling / 100)}`;
    const { ordning, timetype } = words.hours[index] ?? {};
    return el("li", {}, `${ordning}, ${timetype}: ${t.hours(number(hundredths / 100))}${most}`);
  });
  return [el("h3", { class: "ds-heading", "data-size": "2xs" }, t.hoursTitle), el("ul", { class: "ds-list" }, ...rows)];
}

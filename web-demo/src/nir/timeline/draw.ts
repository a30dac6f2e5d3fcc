/** The timeline as SVG: bars over months, today, deadlines, and marks that lead to what was found. */
import type { TimelineDeadline } from "sluse";
import { shortDay } from "../words.ts";
import { type Bar, type Lane, textWidth } from "./layout.ts";
import type { Scale } from "./scale.ts";

export const ROW = 26;
export const PAD = 6;
const BAR = 20;
/** Letters of a deadline that are drawn; all of them stand in the table and under the pointer. */
const LONGEST = 52;
const SVG = "http://www.w3.org/2000/svg";

type Child = Node | string;

export function svg(name: string, attributes: Record<string, string | number>, ...children: Child[]): SVGElement {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  element.append(...children);
  return element;
}

export const laneHeight = ({ rows }: { rows: number }): number => rows * ROW + 2 * PAD;

/** Years and months above the lanes. */
export function axisView({ months, width }: Scale, today: number, todayText: string, monthName: (day: string) => string): SVGElement {
  const roomy = (months[1]?.x ?? 0) - (months[0]?.x ?? 0) >= 34;
  const names = months.flatMap(({ day, x, isYear }, at) => {
    const year = isYear || at === 0 ? [svg("text", { x: x + 4, y: 16, class: "year" }, day.slice(0, 4))] : [];
    const month = roomy ? [svg("text", { x: x + 4, y: 33, class: "month" }, monthName(day))] : [];
    return [...year, ...month];
  });
  const flag = svg("g", { class: "today" }, svg("rect", { x: today - 26, y: 20, width: 52, height: 18, rx: 9 }), svg("text", { x: today, y: 33 }, todayText));
  return svg("svg", { class: "axis", width, height: 40, viewBox: `0 0 ${width} 40`, "aria-hidden": "true" }, ...names, flag);
}

/** A lane's bars, beginning at `y`. */
export function laneView({ type, bars }: Lane, y: number, label: (bar: Bar) => string, marked: (bar: Bar) => boolean): SVGElement {
  const views = bars.map((bar) => barView(bar, y + PAD + bar.row * ROW, label(bar), marked(bar)));
  return svg("g", { class: `lane lane-${type}`, "aria-hidden": "true" }, ...views);
}

function barView(bar: Bar, y: number, label: string, marked: boolean): SVGElement {
  const { item, x, width, text, inside } = bar;
  const state = [item.planned && "planned", item.annulled && "annulled", item.known && "known", !item.to && "open"].filter(Boolean).join(" ");
  const middle = y + BAR / 2;
  const shape =
    width === 0
      ? svg("path", { d: `M${x} ${middle - 8} l8 8 l-8 8 l-8 -8 z` })
      : svg("rect", { x, y, width, height: BAR, rx: 4 });
  const at = width === 0 ? x + 13 : inside ? x + (marked ? 14 : 7) : x + width + 5;
  const words = svg("text", { x: at, y: middle + 4.5, class: inside ? "inside" : "behind" }, text);
  return svg("g", { class: `bar ${state}`, "data-item": bar.index }, svg("title", {}, label), shape, words);
}

/** Lines for months, years and today behind everything. */
export function gridView({ months }: Scale, height: number, today: number): SVGElement {
  const lines = months.map(({ x, isYear }) => svg("line", { x1: x, x2: x, y1: 0, y2: height, class: isYear ? "year" : "month" }));
  return svg("g", { class: "grid", "aria-hidden": "true" }, ...lines, svg("line", { x1: today, x2: today, y1: 0, y2: height, class: "today" }));
}

/** Deadlines as flags in rows of their own; the line of each goes through all lanes. */
export function deadlineViews(
  deadlines: readonly TimelineDeadline[],
  scale: Scale,
  height: number,
  textOf: (deadline: TimelineDeadline, index: number) => string,
): { view: SVGElement; rows: number } {
  const ends: number[] = [];
  const flags = deadlines.map((deadline, index) => {
    const x = scale.x(deadline.day);
    const whole = `${shortDay(deadline.day)}: ${textOf(deadline, index)}`;
    const text = whole.length > LONGEST ? `${whole.slice(0, LONGEST)} …` : whole;
    const wide = textWidth(text) + 14;
    // At the right edge the flag flies to the left.
    const left = x + wide > scale.width && x - wide > 0;
    const [begins, end] = left ? [x - wide, x] : [x, x + wide];
    const free = ends.findIndex((taken) => taken <= begins);
    const row = free < 0 ? ends.length : free;
    ends[row] = end + 10;
    const y = PAD + row * ROW;
    const pole = svg("line", { x1: x, x2: x, y1: y + 2, y2: height });
    const flag = svg("path", { d: `M${x} ${y + 2} l${left ? -9 : 9} 5 l${left ? 9 : -9} 5 z` });
    const words = svg("text", { x: left ? x - 13 : x + 13, y: y + 13, "text-anchor": left ? "end" : "start" }, text);
    return svg("g", { class: `deadline ${deadline.evidence}` }, svg("title", {}, whole), pole, flag, words);
  });
  return { view: svg("g", { class: "deadlines", "aria-hidden": "true" }, ...flags), rows: ends.length };
}

/** A mark on a bar about which something was found. Its shape tells how serious it is, and so does its name. */
export function markView(bar: Bar, y: number, severity: string, name: string, row: number): SVGElement {
  const { x } = bar;
  const middle = y + PAD + bar.row * ROW + BAR / 2;
  const shape =
    severity === "error"
      ? svg("circle", { cx: x, cy: middle, r: 9 })
      : svg("path", { d: `M${x} ${middle - 10} l11 19 h-22 z` });
  const sign = svg("text", { x, y: middle + (severity === "error" ? 4.5 : 6) }, "!");
  return svg("a", { class: `mark ${severity}`, href: "#nir", "data-row": row, "aria-label": name }, svg("title", {}, name), shape, sign);
}

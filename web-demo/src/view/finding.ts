/** One finding as the reader meets it: how serious, what is wrong, what to do, and why on request. */
import { texts } from "../shell/language.ts";
import { el } from "./dom.ts";
import type { WordedFinding } from "./worded-finding.ts";

const COLOURS: Record<string, string> = { error: "danger", warning: "warning", info: "info" };

/** `place` says where, when the surroundings do not already; `related` is whom else it is about. */
export function findingView({ finding, words }: WordedFinding, place = "", related: HTMLElement[] = []): HTMLElement {
  const text = el("div", { class: "finding-text" }, messageLine({ finding, words }), ...related, el("p", { class: "advice" }, words.advice));
  const where = place ? [el("p", { class: "place" }, place)] : [];
  return el("div", { class: "finding", "data-severity": finding.severity }, ...where, text, whyView(words.why, finding.rule));
}

/** What is wrong, and how much it weighs: the icon's shape and the word both tell that, the colour only repeats it. */
export function messageLine({ finding, words }: WordedFinding): HTMLElement {
  const severity = el("strong", { class: "severity" }, `${words.severity_text}: `);
  const colour = COLOURS[finding.severity] ?? "info";
  return el("span", { class: "ds-validation-message", "data-color": colour, "data-field": "message" }, el("span", { class: "what" }, severity, words.what));
}

/** Why it matters, and the rule that says so. */
export const whyText = (why: string, rule: string): Array<HTMLElement | string> => [why, " ", el("code", {}, rule)];

function whyView(why: string, rule: string): HTMLElement {
  return el("details", { class: "why" }, el("summary", {}, texts().why), el("p", {}, ...whyText(why, rule)));
}

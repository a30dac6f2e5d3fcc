/**
 * What was found at one place, in few lines: the gravest of it, and what to do behind it. Other fields stay where they are
 * when it comes and goes.
 */
import { texts } from "../shell/language.ts";
import { el } from "./dom.ts";
import { findingView, messageLine, whyText } from "./finding.ts";
import type { WordedFinding } from "./worded-finding.ts";

const ORDER = ["error", "warning", "info"];

export function briefView(findings: readonly WordedFinding[]): HTMLElement[] {
  const [first, ...others] = [...findings].sort((a, b) => ORDER.indexOf(a.finding.severity) - ORDER.indexOf(b.finding.severity));
  if (!first) return [];
  const { finding, words } = first;
  const more = others.length > 0 ? texts().moreAndOthers(others.length) : texts().more;
  const count = others.length > 0 ? [el("span", { "aria-hidden": "true" }, `+${others.length}`)] : [];
  const opener = el("span", { class: "more", title: more }, el("span", { class: "sr-only" }, more), ...count);
  const summary = el("summary", {}, messageLine(first), " ", opener);
  const behind = el(
    "div",
    { class: "behind" },
    el("p", { class: "advice", "data-field": "message" }, words.advice),
    el("p", { class: "reason" }, ...whyText(words.why, finding.rule)),
    ...others.map((one) => findingView(one)),
  );
  return [el("details", { class: "finding brief", "data-severity": finding.severity }, summary, behind)];
}

/** One finding as the reader meets it: how serious, what is wrong, what to do, and why on request. */
import { texts } from "../shell/language.ts";
import { el } from "./dom.ts";
import type { Said } from "./said.ts";

const COLOURS: Record<string, string> = { error: "danger", warning: "warning", info: "info" };

/** `place` says where, when the surroundings do not already. */
export function findingView({ finding, words }: Said, place = ""): HTMLElement {
  const severity = el("strong", { class: "severity" }, `${words.severity_text}: `);
  // The icon's shape and the word both tell the severity; the colour only repeats it.
  const what = el("p", { class: "ds-validation-message", "data-color": COLOURS[finding.severity] ?? "info" }, severity, words.what);
  const said = el("div", { class: "said", "data-field": "message" }, what, el("p", { class: "advice" }, words.advice));
  const where = place ? [el("p", { class: "place" }, place)] : [];
  return el("div", { class: "finding", "data-severity": finding.severity }, ...where, said, whyView(words.why, finding.rule));
}

function whyView(why: string, rule: string): HTMLElement {
  return el(
    "details",
    { class: "why" },
    el("summary", {}, texts().why),
    el("p", {}, why, " ", el("code", {}, rule)),
  );
}

/** The verdict on the list in words, and its counts. */
import type { Answer, RenderedAnswer } from "sluse";
import { number, texts } from "../shell/language.ts";
import { el } from "../view/dom.ts";

export function verdictView(answer: Answer, rendered: RenderedAnswer, fileName: string): HTMLElement {
  const t = texts();
  const { records, error, warning, info } = answer.counts;
  const counts: Array<[string, number, string]> = [
    ["neutral", records, t.countRecords(records)],
    ["danger", error, t.countErrors(error)],
    ["warning", warning, t.countWarnings(warning)],
    ["info", info, t.countInfos(info)],
  ];
  return el(
    "div",
    { class: "verdict" },
    error > 0
      ? alertView("danger", t.verdictInvalid, el("p", { lang: rendered.lang }, rendered.summary), el("p", {}, t.sayInvalid))
      : alertView("success", t.verdictReady, el("p", {}, [...(warning > 0 ? [t.sayWarned(warning)] : []), t.sayValid].join(" "))),
    el("ul", { class: "counts" }, ...counts.map(([colour, n, word]) => countView(colour, n, word))),
    el("p", { class: "quiet" }, fileName, " · ", t.readAs(answer.read_as.format, answer.read_as.encoding), " · ", el("code", {}, answer.exchange)),
  );
}

/** What the sender has to do now. That the receiver looks at more than we can is no doubt about the list. */
const alertView = (colour: string, title: string, ...says: HTMLElement[]): HTMLElement =>
  el("section", { class: "ds-alert", "data-color": colour }, el("h2", { class: "ds-heading", "data-size": "sm", tabindex: "-1" }, title), ...says);

const countView = (colour: string, n: number, word: string): HTMLElement =>
  el("li", { class: "count", "data-color": colour }, el("strong", {}, number(n)), " ", word);

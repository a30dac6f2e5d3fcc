/** The verdict on the list in words, and its counts. */
import type { Answer, RenderedAnswer } from "sluse";
import { number, texts } from "../shell/language.ts";
import { el } from "../view/dom.ts";

const LOOKS = {
  valid: { colour: "success", title: "verdictValid", say: "sayValid" },
  undecided: { colour: "info", title: "verdictUndecided", say: "sayUndecided" },
  invalid: { colour: "danger", title: "verdictInvalid", say: "sayInvalid" },
} as const;

export function verdictView(answer: Answer, rendered: RenderedAnswer, fileName: string): HTMLElement {
  const t = texts();
  const { colour, title, say } = LOOKS[answer.verdict];
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
    el(
      "section",
      { class: "ds-alert", "data-color": colour },
      el("h2", { class: "ds-heading", "data-size": "sm", tabindex: "-1" }, t[title]),
      el("p", { lang: rendered.lang }, rendered.summary),
      el("p", {}, t[say]),
    ),
    el("ul", { class: "counts" }, ...counts.map(([colour, n, word]) => countView(colour, n, word))),
    el("p", { class: "quiet" }, fileName, " · ", t.readAs(answer.read_as.format, answer.read_as.encoding), " · ", el("code", {}, answer.exchange)),
  );
}

const countView = (colour: string, n: number, word: string): HTMLElement =>
  el("li", { class: "count", "data-color": colour }, el("strong", {}, number(n)), " ", word);

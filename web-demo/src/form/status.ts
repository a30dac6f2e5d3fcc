/** The side panel: the verdict on the pupil in words, and what only the receiver can check. */
import type { Answer, RenderedAnswer } from "sluse";
import { texts } from "../shell/language.ts";
import type { Texts } from "../text/texts.ts";
import { byId, el } from "../view/dom.ts";
import { uncheckedView } from "../view/unchecked.ts";

const SAYS: Record<Answer["verdict"], { colour: string; text: keyof Texts & `verdict${string}Row` }> = {
  valid: { colour: "success", text: "verdictValidRow" },
  undecided: { colour: "info", text: "verdictUndecidedRow" },
  invalid: { colour: "danger", text: "verdictInvalidRow" },
};

export function showStatus(judged: { answer: Answer; rendered: RenderedAnswer } | null, checks: boolean): void {
  const status = byId("status", HTMLDivElement);
  const unchecked = byId("unchecked", HTMLDivElement);
  if (!judged) {
    const text = checks ? texts().formStatusEmpty : texts().formStatusByGate;
    status.replaceChildren(el("p", { class: "quiet" }, text));
    unchecked.replaceChildren();
    return;
  }
  const { colour, text } = SAYS[judged.answer.verdict];
  status.replaceChildren(el("p", { class: "ds-validation-message", "data-color": colour }, texts()[text]));
  unchecked.replaceChildren(...uncheckedView(judged.rendered));
}

/** The side panel: the verdict on the pupil in words, and what only the receiver can check. */
import type { Answer, RenderedAnswer } from "sluse";
import { texts } from "../shell/language.ts";
import { byId, el } from "../view/dom.ts";
import { uncheckedView } from "../view/unchecked.ts";

export function showStatus(judged: { answer: Answer; rendered: RenderedAnswer } | null, checks: boolean): void {
  const status = byId("status", HTMLDivElement);
  const unchecked = byId("unchecked", HTMLDivElement);
  if (!judged) {
    const text = checks ? texts().formStatusEmpty : texts().formStatusByGate;
    status.replaceChildren(el("p", { class: "quiet" }, text));
    unchecked.replaceChildren();
    return;
  }
  // That the receiver looks at more than we can is no doubt about the pupil.
  const { error, warning } = judged.answer.counts;
  const t = texts();
  status.replaceChildren(
    error > 0 ? lineView("danger", t.verdictInvalidRow) : lineView("success", t.verdictValidRow),
    ...(warning > 0 ? [lineView("warning", t.sayWarned(warning))] : []),
  );
  unchecked.replaceChildren(...uncheckedView(judged.rendered));
}

const lineView = (colour: string, text: string): HTMLElement => el("p", { class: "ds-validation-message", "data-color": colour }, text);

/** The side panel: how far the case has come, in words. */
import { texts } from "../shell/language.ts";
import { byId, el, replaceContent } from "../view/dom.ts";
import { uncheckedView } from "../view/unchecked.ts";
import type { CheckState } from "./case-check.ts";
import { lawView } from "./law-view.ts";
import { nirTexts } from "./words.ts";

export function showStatus({ latest, shown, left }: CheckState, checks: boolean): void {
  const t = nirTexts();
  const errors = shown.filter(({ finding }) => finding.severity === "error").length;
  const warnings = shown.filter(({ finding }) => finding.severity === "warning").length;
  const lines: [colour: string, text: string][] = [];
  if (!checks && !latest) lines.push(["", texts().formStatusByGate]);
  else if (latest && left > 0) lines.push(errors > 0 ? ["danger", t.countErrors(errors)] : ["info", t.statusSoFar], ["", t.statusLeft(left)]);
  else if (latest) lines.push(latest.answer.counts.error > 0 ? ["danger", t.statusInvalid] : ["success", t.statusValid]);
  if (warnings > 0) lines.push(["warning", t.countWarnings(warnings)]);

  const views = lines.map(([colour, text]) => el("p", colour ? { class: "ds-validation-message", "data-color": colour } : { class: "quiet" }, text));
  // What stands already is not read out again to those who listen.
  replaceContent(byId("status", HTMLDivElement), ...views);
  replaceContent(byId("unchecked", HTMLDivElement), ...(latest && left === 0 ? uncheckedView(latest.rendered) : []));
  replaceContent(byId("law", HTMLDivElement), ...(latest ? lawView(latest.rendered) : []));
}

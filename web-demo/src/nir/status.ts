/** The side panel: how far the case has come, in words. */
import { texts } from "../shell/language.ts";
import { byId, el, renew } from "../view/dom.ts";
import { uncheckedView } from "../view/unchecked.ts";
import type { Heard } from "./course-check.ts";
import { lawView } from "./law-view.ts";
import { nirTexts } from "./words.ts";

export function showStatus({ latest, said, left }: Heard, checks: boolean): void {
  const t = nirTexts();
  const errors = said.filter(({ finding }) => finding.severity === "error").length;
  const warnings = said.filter(({ finding }) => finding.severity === "warning").length;
  const lines: [colour: string, text: string][] = [];
  if (!checks && !latest) lines.push(["", texts().formStatusByGate]);
  else if (latest && left > 0) lines.push(errors > 0 ? ["danger", t.countErrors(errors)] : ["info", t.statusSoFar], ["", t.statusLeft(left)]);
  else if (latest) lines.push(latest.answer.counts.error > 0 ? ["danger", t.statusInvalid] : ["success", t.statusValid]);
  if (warnings > 0) lines.push(["warning", t.countWarnings(warnings)]);

  const views = lines.map(([colour, text]) => el("p", colour ? { class: "ds-validation-message", "data-color": colour } : { class: "quiet" }, text));
  // What is said already is not said again to those who listen.
  renew(byId("status", HTMLDivElement), ...views);
  renew(byId("unchecked", HTMLDivElement), ...(latest && left === 0 ? uncheckedView(latest.rendered) : []));
  renew(byId("law", HTMLDivElement), ...(latest ? lawView(latest.rendered) : []));
}

/** Says beside the number what it is, as far as its form tells, in the rule module's own words. */
import { type IdDescription, parseId, render } from "sluse";
import { asTheGate } from "../checker/checker.ts";
import type { Gate } from "../gate/types.ts";
import { lang } from "../shell/language.ts";
import { byId } from "../view/dom.ts";

/** The kinds that stand for a pupil, written in groups by many. */
const ASKED = { kind: ["fnr", "dnr", "vigo"], separators: " " } as const;

let asked = 0;

export async function showKind(checks: boolean, gate: Gate): Promise<void> {
  const turn = ++asked;
  const number = byId("felt-fødselsnummer", HTMLInputElement).value;
  const text = checks && number !== "" ? await kindText(parseId(number, { ...ASKED, ...asTheGate(gate) })) : "";
  // The words come a moment later; by then another number may stand there.
  if (turn === asked) byId("number-kind", HTMLParagraphElement).textContent = text;
}

/** Nothing for a number that is not in order: that is for a finding to say. */
async function kindText(described: IdDescription): Promise<string> {
  return described.valid ? (await render(described, lang())).what : "";
}

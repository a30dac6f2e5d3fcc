/** Says beside the number what kind of number it is, as far as its form tells. */
import { type IdDescription, parseId } from "sluse";
import { asTheGate } from "../checker/checker.ts";
import type { Gate } from "../gate/types.ts";
import { texts } from "../shell/language.ts";
import { byId } from "../view/dom.ts";

export function showKind(checks: boolean, gate: Gate): void {
  const number = byId("felt-fødselsnummer", HTMLInputElement).value;
  byId("number-kind", HTMLParagraphElement).textContent =
    checks && number !== "" ? kindText(parseId(number, asTheGate(gate))) : "";
}

/** Nothing for a number that is not in order: that is for a finding to say. */
function kindText(id: IdDescription): string {
  const t = texts();
  const name = id.ok ? t.kinds[id.kind] : undefined;
  if (!id.ok || !name) return "";
  const test = id.synthetic ? [t.kindSynthetic(id.synthetic)] : [];
  const born = id.years.length > 0 ? [t.kindBorn(id.years.join(` ${t.or} `))] : [];
  return [name, ...test, ...born].join(", ");
}

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
function kindText(described: IdDescription): string {
  if (!described.ok) return "";
  const t = texts();
  const { kind, synthetic, years } = described;
  const test = synthetic === undefined ? [] : [t.kindSynthetic(synthetic)];
  const born = years.length === 0 ? [] : [t.kindBorn(years.join(` ${t.or} `))];
  return [t.kinds[kind] ?? kind, ...test, ...born].join(", ");
}

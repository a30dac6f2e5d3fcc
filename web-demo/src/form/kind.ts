/** Says beside the number what kind of number it is, as far as its form tells. */
import { parseId } from "sluse";
import { asTheGate } from "../checker/checker.ts";
import type { Gate } from "../gate/types.ts";
import { byId } from "../view/dom.ts";

export function showKind(checks: boolean, gate: Gate): void {
  const output = byId("number-kind", HTMLParagraphElement);
  const number = byId("felt-fødselsnummer", HTMLInputElement).value;
  const described = checks && number !== "" ? parseId(number, asTheGate(gate)) : {};
  output.textContent = JSON.stringify(described);
}

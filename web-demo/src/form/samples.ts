/** Test persons to try the form with: Tenor numbers, offered only where the gate is in test mode. */
import type { Row } from "./pupil.ts";
import { byId, show } from "../view/dom.ts";

const RIGHT: Row = {
  elev_namn: "Voksende Bytte",
  fødselsnummer: "04841099821",
  klasse: "10A",
  skolenummer: "46505",
  kommunenummer: "4601",
  fylkesnummer: "46",
};

/** The last digit of the number is another one, the class is missing, and the county is not the municipality's. */
const WRONG: Row = { ...RIGHT, fødselsnummer: "04841099820", klasse: "", fylkesnummer: "11" };

export function startSamples(form: HTMLFormElement, testMode: boolean, filled: () => void): void {
  show(byId("samples", HTMLElement), testMode);
  for (const button of document.querySelectorAll<HTMLButtonElement>("button[data-sample]")) {
    button.addEventListener("click", () => {
      const row = button.dataset["sample"] === "right" ? RIGHT : WRONG;
      for (const [name, value] of Object.entries(row)) {
        const input = form.elements.namedItem(name);
        if (input instanceof HTMLInputElement) input.value = value;
      }
      filled();
    });
  }
}

/**
 * Which exchange a file belongs to, when it cannot be told from the file: the rules did not load, or the file fits
 * several. The choices come from the gate's catalogue.
 */
import type { Catalogue, CatalogueExchange, Format } from "sluse";
import { lang } from "../shell/language.ts";
import { byId, show } from "../view/dom.ts";

export interface Kind {
  exchange: string;
  format: Format;
}

const section = byId("exchange-choice", HTMLElement);
const list = byId("exchange", HTMLSelectElement);
let exchanges: readonly CatalogueExchange[] = [];

/** Offers every exchange and format that the gate knows. */
export async function offerExchanges(): Promise<void> {
  const response = await fetch("/v1/rules");
  if (response.ok) exchanges = ((await response.json()) as Catalogue).exchanges;
  sayExchanges();
  show(section, exchanges.length > 0);
}

export function hideExchanges(): void {
  show(section, false);
}

/** The choices in the language that is chosen now. */
export function sayExchanges(): void {
  const chosen = list.selectedIndex;
  const options = exchanges.flatMap(({ id, title, formats }) =>
    formats.map((format) => new Option(`${title[lang()]} (${format})`, JSON.stringify({ exchange: id, format }))),
  );
  list.replaceChildren(...options);
  list.selectedIndex = Math.max(chosen, 0);
}

export function chosenKind(): Kind | null {
  return list.value === "" ? null : (JSON.parse(list.value) as Kind);
}

/**
 * Which exchange a file belongs to, when it cannot be told from the file: the rules did not load, or the file fits
 * none or several. The choices come from the gate's catalogue.
 */
import type { Catalogue, CatalogueExchange, ExchangeId, Format } from "sluse";
import { lang } from "../shell/language.ts";
import { byId, show } from "../view/dom.ts";

export interface Kind {
  exchange: ExchangeId;
  format: Format;
}

const section = byId("exchange-choice", HTMLElement);
const list = byId("exchange", HTMLSelectElement);
const button = byId("check-as", HTMLButtonElement);
let exchanges: readonly CatalogueExchange[] = [];

/**
 * Offers the exchanges that the gate knows, with every format; of those only `candidates`, when there are any.
 * With `checkAs`, the file can be checked again as what the user chose.
 */
export async function offerExchanges(candidates: readonly string[], checkAs?: (kind: Kind) => void): Promise<void> {
  const known = await askExchanges();
  const fitting = known.filter(({ id }) => candidates.includes(id));
  exchanges = fitting.length > 0 ? fitting : known;
  sayExchanges();
  show(button, checkAs !== undefined);
  button.onclick = () => {
    const kind = chosenKind();
    if (kind) checkAs?.(kind);
  };
  show(section, exchanges.length > 0);
}

async function askExchanges(): Promise<readonly CatalogueExchange[]> {
  try {
    const response = await fetch("/v1/rules");
    return response.ok ? ((await response.json()) as Catalogue).exchanges : [];
  } catch {
    return [];
  }
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
  list.selectedIndex = Math.min(Math.max(chosen, 0), options.length - 1);
}

export function chosenKind(): Kind | null {
  return list.value === "" ? null : (JSON.parse(list.value) as Kind);
}

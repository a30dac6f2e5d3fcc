import { readFileSync } from "node:fs";
import type { Catalogue, CatalogueExchange } from "sluse";
import type { Plugin } from "vite";

const CATALOGUE = new URL("../node_modules/sluse/catalogue.json", import.meta.url);

/** The exchange that the NIR form is about. */
const NIR = "nir.ws4";

/** By exchange, the names of the fields that must be there. */
function required(exchanges: readonly CatalogueExchange[]): Record<string, string[]> {
  const must = ({ fields }: CatalogueExchange): string[] => fields.filter((field) => field.required).map(({ name }) => name);
  return Object.fromEntries(exchanges.map((exchange) => [exchange.id, [...new Set(must(exchange))]]));
}

/** What a form of the exchange is built from. */
function formOf(exchanges: readonly CatalogueExchange[]): Pick<CatalogueExchange, "fields" | "id" | "lists" | "needs"> {
  const exchange = exchanges.find(({ id }) => id === NIR);
  if (!exchange) throw new Error(`the catalogue lacks ${NIR}`);
  const { fields, id, lists, needs } = exchange;
  return { fields, id, lists, needs };
}

const MODULES: Record<string, (exchanges: readonly CatalogueExchange[]) => string> = {
  "virtual:required-fields": (exchanges) => `export const required = ${JSON.stringify(required(exchanges))};\n`,
  "virtual:nir-exchange": (exchanges) => `export const exchange = ${JSON.stringify(formOf(exchanges))};\n`,
};

/** Gives the forms what the rule module's catalogue says of their fields as they are built: the whole is much larger. */
export function fromCatalogue(): Plugin {
  return {
    name: "from-catalogue",
    resolveId: (id) => (id in MODULES ? `\0${id}` : undefined),
    load(id) {
      const write = id.startsWith("\0") ? MODULES[id.slice(1)] : undefined;
      return write?.((JSON.parse(readFileSync(CATALOGUE, "utf8")) as Catalogue).exchanges);
    },
  };
}

import { readFileSync } from "node:fs";
import type { Plugin } from "vite";

const NAME = "virtual:required-fields";
const CATALOGUE = new URL("../node_modules/sluse/catalogue.json", import.meta.url);

type Required = Record<string, Record<string, string[]>>;

/** By exchange and record, the fields that the catalogue says must be there. */
function required(): Required {
  const catalogue = JSON.parse(readFileSync(CATALOGUE, "utf8")) as {
    exchanges: { id: string; fields: { name: string; record: string; required: boolean }[] }[];
  };
  const exchanges: Required = {};
  for (const { id, fields } of catalogue.exchanges) {
    const records = (exchanges[id] = {} as Record<string, string[]>);
    for (const { name, record } of fields.filter(({ required }) => required)) (records[record] ??= []).push(name);
  }
  return exchanges;
}

/** Tells the forms which fields must be filled in, as the catalogue has it when they are built. */
export function requiredFields(): Plugin {
  return {
    name: "required-fields",
    resolveId: (id) => (id === NAME ? `\0${NAME}` : undefined),
    load: (id) => (id === `\0${NAME}` ? `export const required = ${JSON.stringify(required())};\n` : undefined),
  };
}

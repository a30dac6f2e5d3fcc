import { readdirSync, readFileSync } from "node:fs";
import type { Plugin } from "vite";

const NAME = "virtual:nir-tables";
const LISTS = new URL("../../core/lists/nir/", import.meta.url);
const CATALOGUE = new URL("../node_modules/sluse/catalogue.json", import.meta.url);

/** Tells where the lists were read; no list itself. */
const SOURCES = "kilder.csv";

/** One code: its key, its names, the laws that have no use for it. What only rules need stays with the rules. */
function codeOf(line: string): string[] {
  const columns = line.split(";");
  const [key, nb, nn, en] = columns;
  const excluded = columns[12];
  if (columns.length !== 14 || !key || !nb || !nn || !en || excluded === undefined) throw new Error(`no code: ${line}`);
  return [key, nb, nn, en, excluded];
}

function listIn(file: string): string[][] {
  const [, ...lines] = readFileSync(new URL(file, LISTS), "utf8").trimEnd().split("\n");
  return lines.map(codeOf);
}

/** By record, the fields that the catalogue says must be there. */
function required(): Record<string, string[]> {
  const catalogue = JSON.parse(readFileSync(CATALOGUE, "utf8")) as {
    exchanges: { id: string; fields: { name: string; record: string; required: boolean }[] }[];
  };
  const fields = catalogue.exchanges.find(({ id }) => id === "nir.ws4")?.fields.filter(({ required }) => required) ?? [];
  const records: Record<string, string[]> = {};
  for (const { name, record } of fields) (records[record] ??= []).push(name);
  return records;
}

/** What the NIR form takes from the core as it is built: the code lists with their names, and which fields must be there. */
export function nirTables(): Plugin {
  return {
    name: "nir-tables",
    resolveId: (id) => (id === NAME ? `\0${NAME}` : undefined),
    load(id) {
      if (id !== `\0${NAME}`) return undefined;
      const files = readdirSync(LISTS).filter((file) => file.endsWith(".csv") && file !== SOURCES);
      const lists = Object.fromEntries(files.sort().map((file) => [file.replace(".csv", ""), listIn(file)]));
      return `export const lists = ${JSON.stringify(lists)};\nexport const required = ${JSON.stringify(required())};\n`;
    },
  };
}

import { readdirSync, readFileSync } from "node:fs";
import type { Plugin } from "vite";

const NAME = "virtual:nir-tables";
const LISTS = new URL("../../core/lists/nir/", import.meta.url);

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

/** What the NIR form takes from the core as it is built: the code lists with their names. */
export function nirTables(): Plugin {
  return {
    name: "nir-tables",
    resolveId: (id) => (id === NAME ? `\0${NAME}` : undefined),
    load(id) {
      if (id !== `\0${NAME}`) return undefined;
      const files = readdirSync(LISTS).filter((file) => file.endsWith(".csv") && file !== SOURCES);
      const lists = Object.fromEntries(files.sort().map((file) => [file.replace(".csv", ""), listIn(file)]));
      return `export const lists = ${JSON.stringify(lists)};\n`;
    },
  };
}

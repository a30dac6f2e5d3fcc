/** Writes the package's words, catalogue and tables, taken from the plain module beside them. */

import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { argv } from "node:process";
import { pathToFileURL } from "node:url";

const folder = argv[2];
const write = (name, text) => writeFile(join(folder, name), text);
const { compile, PlainInstance } = await import(pathToFileURL(join(folder, "plain-instance.js")));
const plain = new PlainInstance(await compile(await readFile(join(folder, "sluse.wasm"))));

const CATALOGUE = 2;
const { status, out } = plain.call(CATALOGUE, new TextEncoder().encode("{}"), new Uint8Array());
if (status !== 0) throw new Error(`the module gave no catalogue: ${new TextDecoder().decode(out)}`);
const { words, ...catalogue } = JSON.parse(new TextDecoder().decode(out));

await mkdir(join(folder, "words"), { recursive: true });
for (const [lang, texts] of Object.entries(words)) {
  const entries = Object.entries(texts);
  // One text, "key NUL words NUL key NUL words": it crosses into the module as it is.
  const flat = entries.filter(([key]) => !key.startsWith("id.")).flat();
  if (flat.some((part) => part.includes("\0"))) throw new Error(`a text in ${lang} holds NUL`);
  // What is said of one identifier is put together in JavaScript, beside the answer.
  const ids = Object.fromEntries(entries.filter(([key]) => /^(id|repair)\./.test(key)));
  await write(join("words", `${lang}.js`), `export default ${JSON.stringify(flat.join("\0"))};\n`);
  await write(join("words", `ids-${lang}.js`), `export default ${JSON.stringify(ids)};\n`);
}
// The module that puts them to answers comes with them, as a script: nobody need find another file.
const renderer = join(folder, "words_bindings_bg.wasm");
await write(join("words", "module.js"), `export default "${(await readFile(renderer)).toString("base64")}";\n`);
await rm(renderer);
const json = JSON.stringify(catalogue);
await write("catalogue.json", `${json}\n`);
// JSON.parse of a text is read faster than an object literal of that size.
await write("catalogue.js", `export default JSON.parse(${JSON.stringify(json)});\n`);

/** Names by code, as the bytes of a verdict have them; 0 stands for none. */
const names = (coded) => {
  const byCode = [null];
  for (const { code, id } of coded) byCode[code] = id;
  return byCode;
};
const bits = (kinds) => kinds.reduce((all, { code }) => all | (1 << code), 0);
const { conventions, kinds, reasons } = catalogue.ids;
const tables = {
  ANY: bits(kinds.filter(({ any }) => any)),
  CONTROL_RULE: bits(kinds.filter(({ control }) => control)),
  CONVENTIONS: names(conventions),
  KINDS: names(kinds),
  REASONS: names(reasons),
};
await write("id-tables.js", Object.entries(tables).map(([name, table]) => `export const ${name} = ${JSON.stringify(table)};\n`).join(""));

/** Names that TypeScript knows: exchanges, and their fields as findings name them. */
const union = (names) => [...new Set(names)].sort().map((name) => JSON.stringify(name)).join(" | ");
const fieldsOf = ({ fields }) => fields.map(({ name }) => name);
/** Findings point at these too, which are no fields of a record: kinds of line, objects and lists. */
const PARTS = ["LINJEID", "name", "school", "students"];
const family = (prefix) => union(catalogue.exchanges.map(({ id }) => id).filter((id) => id.startsWith(prefix)));
await write(
  "exchanges.d.ts",
  `/** Made from the catalogue. */

export type ElevExchange = ${family("elev.")};
export type NirExchange = ${family("nir.")};
export type ExchangeId = ElevExchange | NirExchange;

interface Fields {
${catalogue.exchanges.map((exchange) => `  ${JSON.stringify(exchange.id)}: ${union(fieldsOf(exchange))};\n`).join("")}}

interface RecordTypes {
${catalogue.exchanges.map((exchange) => `  ${JSON.stringify(exchange.id)}: ${union(exchange.records.map(({ name }) => name))};\n`).join("")}}

/** The types of an exchange's records. */
export type RecordTypeOf<E extends ExchangeId> = RecordTypes[E];

/** The fields of an exchange's records. */
export type FieldNameOf<E extends ExchangeId> = Fields[E];

/** What a finding may be about. */
export type FieldName = FieldNameOf<ExchangeId> | ${union(PARTS)};
`,
);

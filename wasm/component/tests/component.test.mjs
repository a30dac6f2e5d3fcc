/** The component through jco in Node: the answers of the plain module, byte for byte, and everything that is refused. */

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFile, stat, writeFile } from "node:fs/promises";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { beside, load, said, target, transpiled } from "./jco.mjs";
import { recordOf, vectors } from "./vectors.mjs";

const { load: loadPlain } = await import(new URL("npm/plain-node.js", target));
const plainModule = await loadPlain({ wasm: await readFile(new URL("sluse.wasm", target)) });
const made = await transpiled();
const { operations, plain } = await load(made);
const all = await vectors();
const file = new URL("../../../tests/vectors/elev/klasseliste.csv", import.meta.url);
const list = await readFile(file);

const [CHECK, CATALOGUE, RENDER, KEYS, IDS, TIMELINE] = [1, 2, 3, 4, 10, 11];
const encoder = new TextEncoder();
const bytes = (val) => ({ tag: "bytes", val });
const text = (val) => ({ tag: "text", val });
const CALL = { asOf: "2026-03-10", known: [], mode: "test" };

/** What the plain module says; its answers are held to the kept ones by the tests of the repository. */
const expected = (op, head, body) => plainModule.call(op, encoder.encode(head), body);

function assertSame(told, { status, out }, name) {
  const same = typeof told.out === "string" ? encoder.encode(told.out) : told.out;
  assert.equal(told.status, status, name);
  assert.ok(Buffer.compare(same, out) === 0, `${name}: other bytes`);
}

/** The code of a refusal, and what of the call it is about. */
function refusal(told, status = 1) {
  assert.equal(told.status, status);
  const { code, args } = JSON.parse(told.out).refusal;
  return args.key === undefined ? code : `${code}: ${args.key}`;
}

test("imports nothing and exports two interfaces", () => {
  assert.deepEqual(made.imports, []);
  assert.deepEqual(Object.keys(operations).sort(), ["catalogue", "check", "ids", "keys", "render", "timeline"]);
  assert.deepEqual(Object.keys(plain), ["call"]);
});

test("every vector by the plain door, as bytes", () => {
  assert.ok(all.length >= 150);
  for (const { name, head, body } of all) {
    const told = said(() => plain.call(CHECK, bytes(encoder.encode(head)), bytes(body)));
    assertSame(told, expected(CHECK, head, body), name);
  }
});

test("every vector that a record can say: verdict, words, keys and timeline", () => {
  const typed = all.map((vector) => ({ ...vector, record: recordOf(vector.head) })).filter(({ record }) => record);
  assert.ok(typed.length >= 140, `only ${typed.length}`);
  for (const { name, head, body, record } of typed) {
    const answer = said(() => operations.check(record, bytes(body)));
    assertSame(answer, expected(CHECK, head, body), name);
    for (const lang of ["nb", "nn", "en"]) {
      const words = said(() => operations.render(lang, answer.out));
      assertSame(words, expected(RENDER, JSON.stringify({ lang }), encoder.encode(answer.out)), `${name} in ${lang}`);
    }
    assertSame(said(() => operations.keys(record, bytes(body))), expected(KEYS, head, body), `keys of ${name}`);
    const ofOne = JSON.stringify({ ...JSON.parse(head), person: 1 });
    assertSame(said(() => operations.timeline(record, bytes(body))), expected(TIMELINE, head, body), `timeline of ${name}`);
    assertSame(said(() => operations.timeline(record, bytes(body), 1)), expected(TIMELINE, ofOne, body), `one of ${name}`);
  }
});

test("a text is judged as its bytes", () => {
  assert.equal(operations.check(CALL, text(list.toString())), operations.check(CALL, bytes(list)));
});

test("the catalogue is the plain module's", () => {
  assertSame({ status: 0, out: operations.catalogue() }, expected(CATALOGUE, "{}", new Uint8Array()), "catalogue");
});

test("identifiers, as texts and as an Arrow column", () => {
  const persons = list.toString().match(/\d{11}/g);
  const rows = ["", "974760673", "0301", "æøå 😀", "0301\u0000", ...persons];
  const told = operations.ids({ ...CALL, kinds: ["any"] }, rows);
  const values = rows.map((row) => encoder.encode(row));
  const ends = values.reduce((ends, value) => [...ends, ends.at(-1) + value.length], [0]);
  const body = Buffer.concat([Buffer.from(new Int32Array(ends).buffer), ...values]);
  const head = JSON.stringify({ as_of: CALL.asOf, mode: CALL.mode, kind: "any", rows: rows.length });
  const column = expected(IDS, head, body);
  assertSame({ status: 0, out: Buffer.concat([told.verdicts, told.kinds]) }, column, "texts");
  assertSame(said(() => plain.call(IDS, text(head), bytes(body))), column, "column");
  assert.deepEqual([...told.verdicts.slice(0, 5)].map((verdict) => verdict >= 128), [false, true, true, false, false]);
});

test("what cannot be judged is refused, and is no verdict", () => {
  const check = (more, body = text("x")) => said(() => operations.check({ ...CALL, ...more }, body));
  assert.equal(refusal(check({}, text(""))), "empty");
  assert.equal(refusal(check({ format: "json" }, bytes(new Uint8Array([0x5b, 0xff, 0x5d])))), "not_utf8");
  assert.equal(refusal(check({ asOf: "in March" })), "bad_call: as_of");
  assert.equal(refusal(check({ known: [{ need: "nir.roller", values: '[],"budget":1' }] })), "bad_call: known");
  assert.equal(refusal(check({ exchange: "elev.none" })), "unknown_exchange");
  assert.equal(refusal(check({ exchange: "elev.klasseliste", budget: 1 }, bytes(list)), 2), "budget_reached");
  assert.equal(refusal(said(() => plain.call(CHECK, bytes(new Uint8Array([0xff])), text("x")))), "bad_call: call");
  assert.equal(refusal(said(() => plain.call(99, text("{}"), text("x")))), "bad_call: op");
  assert.equal(refusal(said(() => operations.render("dk", "{}"))), "bad_call: lang");
  assert.equal(refusal(said(() => operations.ids({ ...CALL, kinds: ["shoe size"] }, ["1"]))), "bad_call: kind");
  assert.throws(() => operations.check({ mode: "test" }, text("x")), TypeError, "a record without its day is no call");
});

test("the host that docs/embed.md shows", async () => {
  const page = await readFile(new URL("../../../docs/embed.md", import.meta.url), "utf8");
  const blocks = [...page.matchAll(/^```mjs\n(.*?)^```$/gms)];
  assert.equal(blocks.length, 1);
  const host = new URL("host.mjs", beside);
  await writeFile(host, blocks[0][1]);
  const run = (exchange) => spawnSync(process.execPath, [fileURLToPath(host), exchange, CALL.asOf, fileURLToPath(file)]);
  const told = run("elev.klasseliste");
  assert.equal(told.stdout.toString(), operations.check({ ...CALL, exchange: "elev.klasseliste" }, bytes(list)));
  assert.deepEqual([told.status, told.stderr.length], [0, 0]);
  const refused = run("elev.none");
  assert.equal(refused.status, 1);
  assert.match(refused.stdout.toString(), /unknown_exchange/);
});

test("costs the plain module's size and little more", async () => {
  const [component, module] = await Promise.all(["sluse.component.wasm", "sluse.wasm"].map((each) => stat(new URL(each, target))));
  assert.ok(component.size < 1.1 * module.size, `${component.size} bytes beside ${module.size}`);
});

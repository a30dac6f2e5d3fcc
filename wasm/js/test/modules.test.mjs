/** What a page loads, cut by need: single records, files, identifiers; and that the cut shows in no answer. */

import assert from "node:assert/strict";
import { readdir, readFile } from "node:fs/promises";
import { before, describe, test } from "node:test";

const folder = new URL("../../../target/npm/", import.meta.url);
const tests = new URL("../../../tests/", import.meta.url);
const from = (name) => import(new URL(name, folder));
const bytesOf = (name) => readFile(new URL(name, folder));

/** The entries as browsers have them: where nothing is read from a disk, each module is handed over. */
const [sluse, nir, ids] = [await from("index.js"), await from("nir.js"), await from("ids-entry.js")];
const plain = await (await from("plain-node.js")).load();

const ASKED = { asOf: "2026-03-10", mode: "test" };
const LIST = "kommunenummer;skolenummer;fylkesnummer;klasse;fødselsnummer;elev_namn\n4601;46505;46;10A;05820998865;Lang Alt\n";

describe("a page that has loaded what records need", () => {
  before(async () => {
    await sluse.init({ wasm: await bytesOf("bindings_bg.wasm") });
    await nir.init({ wasm: await WebAssembly.compile(await bytesOf("nir_bindings_bg.wasm")) });
  });

  test("judges records, and is told what lists and identifiers need", () => {
    assert.equal(sluse.checkRecord({ klasse: "10A" }, { ...ASKED, exchange: "elev.klasseliste" }).status, "answer");
    assert.equal(nir.check("[]", { ...ASKED, exchange: "nir.ws4", format: "json" }).status, "answer");
    assert.throws(() => sluse.check(LIST, ASKED), /await init\(\{ lists: true \}\) first/);
    assert.throws(() => sluse.check("[]", { ...ASKED, exchange: "elev.vigo1" }), /await init\(\{ lists: true \}\) first/);
    assert.throws(() => sluse.check("[]", { ...ASKED, exchange: "elev.klaseliste" }), { name: "TypeError", message: /one of elev\.klasseliste/ });
    assert.throws(() => sluse.labels(LIST, ASKED, [1]), /await init\(\{ lists: true \}\) first/);
    assert.throws(() => sluse.parseId("05820998865", ASKED), /await init\(\{ ids: true \}\) first/);
    assert.throws(() => nir.timeline("a;b", ASKED), /await init\(\{ lists: true \}\) first, or say format: "json"/);
  });

  test("a mistake in what to load is told", () => {
    for (const options of [{ list: true }, { lists: true, id: true }]) {
      assert.throws(() => sluse.init(options), { name: "TypeError", message: /\{ lists: true, ids: true \}/ });
    }
    assert.throws(() => nir.init({ ids: true }), { name: "TypeError", message: /\{ lists: true \}/ });
    assert.throws(() => ids.init({ lists: true }), TypeError);
  });
});

test("identifiers have an entry of their own, with words", async () => {
  assert.throws(() => ids.parseId("05820998865", ASKED), /init\(\) of "sluse\/ids"/);
  await ids.init({ wasm: await bytesOf("ids_bindings_bg.wasm") });
  assert.equal(ids.state(), "ready");
  const told = ids.parseId("05820998865", ASKED);
  assert.equal(told.kind, "fnr");
  for (const lang of ["nb", "nn", "en"]) assert.deepEqual(await ids.render(told, lang), await sluse.render(told, lang));
  await assert.rejects(ids.render(told, "sv"), { name: "TypeError" });
  // One module, whichever entry has loaded it.
  assert.equal(sluse.parseId("05820998865", ASKED), told);
});

/** Every file of the vectors and cases, whatever it is. */
async function payloads() {
  const found = [];
  for (const place of ["vectors/", "cases/"]) {
    const names = await readdir(new URL(place, tests), { recursive: true, withFileTypes: true });
    const files = names.filter((entry) => entry.isFile() && !entry.name.endsWith(".answer.json"));
    found.push(...files.map(async ({ name, parentPath }) => ({ name, bytes: await readFile(`${parentPath}/${name}`) })));
  }
  return Promise.all(found);
}

const FACES = [[sluse, "elev.klasseliste"], [sluse, "elev.vigoskole"], [sluse, "elev.vigo1"], [nir, "nir.ws4"]];

test("what is said to be JSON is judged alike by the module for records and by the one for gates", async () => {
  await sluse.init({ lists: await bytesOf("lists_bindings_bg.wasm") });
  await nir.init({ lists: await bytesOf("nir_lists_bindings_bg.wasm") });
  const odd = ["", " \n", "{", "[", "{}", "[]", "[[]]", "{ }x", "[\0", "{\0}", "{\\rtf1}", "\ufeff{}", "null", "\"x\"", "7z", "<html>", "[1,", "{\"klasse\":\"\0\"}", "{\"klasse\":1}"];
  const inputs = [
    ...(await payloads()),
    ...odd.map((text) => ({ name: JSON.stringify(text), bytes: Buffer.from(text) })),
    ...["[{}]", "{}"].map((text) => ({ name: `${text} in UTF-16`, bytes: Buffer.from(text, "utf16le") })),
    { name: "Latin-1", bytes: Buffer.from("{\"elev_namn\":\"Åse\"}", "latin1") },
  ];
  assert.ok(inputs.length > 150, `${inputs.length} payloads`);
  for (const { name, bytes } of inputs) {
    for (const [face, exchange] of FACES) {
      const options = { ...ASKED, exchange, format: "json" };
      assert.deepEqual(face.check(bytes, options).bytes, plain.check(bytes, options).bytes, `${name} as ${exchange}`);
    }
  }
});

test("a file is waited for together with the module that reads it", async () => {
  const fresh = await import(new URL("index.js?fresh", folder));
  const { status } = await fresh.check(new Blob([LIST]), { ...ASKED, exchange: "elev.klasseliste" });
  assert.equal(status, "answer");
});

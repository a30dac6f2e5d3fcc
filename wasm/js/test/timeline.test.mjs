/** Timelines through the package: both modules, one participant and all, words, and what is refused. */

import assert from "node:assert/strict";
import { before, describe, test } from "node:test";

const folder = new URL("../../../target/npm/", import.meta.url);
const sluse = await import(new URL("nir-node.js", folder));
const { load } = await import(new URL("plain-node.js", folder));

const OPTIONS = { exchange: "nir.ws4", asOf: "2026-03-10", mode: "test" };

/** A grant, a programme, and a tiltak that lasts longer than it; synthetic DUF-nummer of the year 2999. */
const RECORDS = [
  { type: "person", id: "p1", kommunenummer: "4601", duf: "299900000102" },
  { type: "vedtak", id: "v1", person: "p1", ordning: "INTRODUKSJONSPROGRAM", vedtakstype: "TILDELING", vedtaksdato: "2024-08-01", fra: "2024-08-15", til: "2026-08-14" },
  { type: "introduksjonsprogram", id: "i1", vedtak: "v1", fra: "2024-08-15", planlagt_slutt: "2026-08-14", sluttmal: "ARBEID" },
  { type: "tiltak", id: "t1", program: "i1", tiltakstype: "ARBEIDSTRENING", fra: "2025-08-15", til: "2027-06-19" },
  { type: "person", id: "p2", kommunenummer: "4601", duf: "299900000710" },
];
const PAYLOAD = JSON.stringify(RECORDS);

let plain;
before(async () => {
  await sluse.init();
  plain = await load();
});

/** What both modules say. */
function both(input, options) {
  const result = sluse.timeline(input, options);
  assert.deepEqual(plain.timeline(input, options), result);
  return result;
}

test("the fields that a form is built from are the catalogue's, with the codes that they take", async () => {
  const { fields: told } = (await sluse.catalogue()).exchanges.find(({ id }) => id === "nir.ws4");
  const fields = sluse.fields();
  const shared = ({ kind, max, name, record, required }) => ({ kind, max, name, record, required });
  assert.deepEqual(fields.map(shared), told.map(shared));
  for (const { codes, kind, name } of fields) assert.equal(Array.isArray(codes), kind === "code", name);
  const ordning = fields.find(({ record, name }) => record === "vedtak" && name === "ordning");
  assert.ok(ordning.required && ordning.codes.includes("INTRODUKSJONSPROGRAM"));
});

describe("a timeline", () => {
  test("tells each participant's items by day, and which findings are theirs", () => {
    const { status, answer } = both(PAYLOAD, OPTIONS);
    assert.equal(status, "answer");
    assert.equal(answer.participants, 2);
    const [first, second] = answer.persons;
    assert.deepEqual(first.items.map(({ type, code }) => [type, code]), [
      ["vedtak", "TILDELING"], ["introduksjonsprogram", "ARBEID"], ["tiltak", "ARBEIDSTRENING"],
    ]);
    assert.equal(first.items[2].under, 1);
    assert.ok(first.items[1].planned);
    const rules = first.items[2].findings.map((at) => answer.findings[at].rule);
    assert.ok(rules.includes("nir-n36"), rules.join());
    assert.deepEqual([second.ordinal, second.items], [2, []]);
  });

  test("is the answer of a check with two members more", () => {
    const { participants, persons, ...answer } = both(PAYLOAD, OPTIONS).answer;
    assert.equal(participants, persons.length);
    assert.deepEqual(answer, sluse.check(PAYLOAD, OPTIONS).answer);
  });

  test("of one participant is that one's among all", () => {
    const { answer } = both(PAYLOAD, OPTIONS);
    for (const expected of answer.persons) {
      const one = both(PAYLOAD, { ...OPTIONS, person: expected.ordinal }).answer;
      assert.deepEqual([one.participants, one.persons], [2, [expected]]);
    }
    assert.deepEqual(both(PAYLOAD, { ...OPTIONS, person: 3 }).answer.persons, []);
    for (const person of [0, -1, 1.5, "1"]) {
      for (const face of [sluse, plain]) assert.throws(() => face.timeline(PAYLOAD, { ...OPTIONS, person }), /person must be/);
    }
  });

  test("shows what the register holds as known", () => {
    const known = { "nir.register": RECORDS.slice(0, 3) };
    const { answer } = both(JSON.stringify(RECORDS.slice(3, 4)), { ...OPTIONS, known });
    assert.deepEqual(answer.persons[0].items.map(({ known }) => known), [true, true, false]);
    assert.equal(answer.persons[0].at, undefined);
  });

  test("has names for everything it shows, in three languages", async () => {
    const result = both(PAYLOAD, OPTIONS);
    for (const lang of ["nb", "nn", "en"]) {
      const rendered = await sluse.render(result, lang);
      assert.equal(rendered.findings.length, result.answer.findings.length);
      assert.equal(rendered.persons[0].items.length, 3);
      const names = JSON.stringify(rendered.persons);
      for (const prefix of ["item.", "code.", "deadline.", "evidence.", "law."]) assert.ok(!names.includes(`"${prefix}`), prefix);
    }
    const { persons } = await sluse.render(result, "nb");
    assert.deepEqual(persons[0].items[0], { codes: ["Tildeling", "Introduksjonsprogram"], type: "Vedtak" });
  });

  test("is refused as a check is", () => {
    for (const payload of ["", "{", "[1", "\0\0"]) assert.deepEqual(both(payload, OPTIONS).bytes, sluse.check(payload, OPTIONS).bytes);
    const [list, pupils] = ["TOF;1.3.8.0;;;46;;;\nEOF;1;\n", { ...OPTIONS, exchange: "elev.vigo1" }];
    assert.throws(() => plain.timeline(list, pupils), /exchange must be one of nir\.ws4/);
    assert.equal(plain.timeline(list, { ...pupils, exchange: undefined }).refusal.refusal.code, "unknown_exchange");
    assert.throws(() => sluse.timeline(list, pupils), /"sluse"/);
  });
});

/** Identifiers through the package: one by one, by columns, through both modules, and whatever else a caller may hand in. */

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { before, describe, test } from "node:test";

const folder = new URL("../../../target/npm/", import.meta.url);
const sluse = await import(new URL("node.js", folder));
const { load } = await import(new URL("plain-node.js", folder));

const TEST = { asOf: "2026-11-22", mode: "test" };
const PRODUCTION = { asOf: "2026-11-22" };
const TENOR = "05820998865";
const WRONG_DIGIT = "05820998866";

let plain;
before(async () => {
  assert.throws(() => sluse.parseId(TENOR, TEST), /await init\(\{ ids: true \}\) first, or init\(\) of "sluse\/ids"/);
  await sluse.init();
  plain = await load();
});

/** What both modules say; of `sluse`, years and repair beside it. */
function both(text, options) {
  const { years, repair, ...verdict } = sluse.parseId(text, options);
  assert.deepEqual(plain.parseId(text, options), verdict);
  return verdict;
}

/** What is said of the first number that begins so. Those that are tried before it are answered too. */
function issued(beginning, kind) {
  for (let end = 0; end < 10_000; end += 1) {
    const told = sluse.parseId(beginning + String(end).padStart(4, "0"), TEST);
    if (told.kind === kind && told.control === "1964") return told;
  }
  throw new Error("there is no such number");
}

describe("one identifier", () => {
  test("is told by kind, convention, control rule and years of birth", () => {
    assert.deepEqual(sluse.parseId(TENOR, TEST), { valid: true, kind: "fnr", synthetic: "tenor", control: "1964", years: [2009] });
    assert.deepEqual(sluse.parseId("974760673", PRODUCTION), { valid: true, kind: "orgnr", years: [] });
    assert.deepEqual(both(TENOR, PRODUCTION), { valid: false, kind: null, reason: "synthetic" });
    assert.deepEqual(both("0582", { ...TEST, kind: "fnr" }), { valid: false, kind: null, reason: "form" });
  });

  test("of the coming rule is accepted from its day, and no number shows a year then", () => {
    const coming = { asOf: "2032-01-01", mode: "test" };
    assert.deepEqual(both("30108299939", TEST), { valid: false, kind: null, reason: "not_issued_yet" });
    assert.deepEqual(sluse.parseId("30108299939", coming), { valid: true, kind: "fnr", control: "2032", years: [] });
    assert.deepEqual(sluse.parseId(TENOR, coming).years, []);
  });

  test("is looked for among the kinds that the field takes", () => {
    assert.equal(both("41819077906", { ...TEST, asOf: "2032-01-01", kind: ["fnr", "dnr"] }).kind, "dnr");
    assert.equal(both(TENOR, { ...TEST, kind: "dnr" }).reason, "other_kind");
    assert.equal(both("42059199202", { ...TEST, kind: "vigo" }).kind, "vigo");
    assert.equal(both("42059199202", TEST).reason, "control");
  });

  test("in groups holds where the field tolerates it, and says so", () => {
    const grouped = "058209 98865";
    assert.equal(both(grouped, TEST).reason, "form");
    assert.equal(both(grouped, { ...TEST, separators: "-." }).reason, "form");
    assert.equal(both(grouped, { ...TEST, separators: " " }).separators, true);
    assert.deepEqual(sluse.parseId(grouped, { ...TEST, separators: " " }).years, [2009]);
    assert.equal(both("058209\u00a098865", { ...TEST, separators: " " }).reason, "form");
    assert.ok(!("separators" in both(TENOR, { ...TEST, separators: " " })));
  });

  test("with one slip shows where, and not what", () => {
    assert.deepEqual(sluse.parseId(WRONG_DIGIT, TEST).repair, { digits: [11], swaps: [] });
    const swapped = sluse.parseId("04481099821", { ...TEST, kind: "fnr" });
    assert.deepEqual(swapped.repair, { digits: [], swaps: [[3, 4]] });
    assert.ok(!("repair" in sluse.parseId("0582", TEST)));
  });

  test("is answered by an object that no caller can change for another", () => {
    for (const text of [TENOR, WRONG_DIGIT]) {
      const told = sluse.parseId(text, TEST);
      for (const part of [told, told.years ?? told.repair, told.years ?? told.repair.digits]) assert.ok(Object.isFrozen(part));
      assert.equal(sluse.parseId(text, TEST), told);
    }
  });

  test("is answered by its own object, however many others were answered between", () => {
    for (const round of ["first", "again"]) {
      for (let yy = 0; yy < 100; yy += 1) {
        // Folkeregisterforskriften § 2-2-1, and the D-nummer's series before and since 2021 agree on these.
        const series = [["0", 1900 + yy], ["5", yy < 40 ? 2000 + yy : 1800 + yy]].filter(([, year]) => year > 1857);
        for (const [hundreds, year] of series) {
          for (const [kind, day] of [["fnr", "05"], ["dnr", "45"]]) {
            const { years } = issued(`${day}82${String(yy).padStart(2, "0")}${hundreds}`, kind);
            assert.deepEqual(years, [year], `${kind} of ${year}, ${round}`);
          }
        }
      }
    }
  });

  test("is judged by what the caller's own list of kinds holds now", () => {
    const kind = ["dnr"];
    assert.equal(sluse.parseId(TENOR, { ...TEST, kind }).valid, false);
    kind.push("fnr");
    assert.equal(sluse.parseId(TENOR, { ...TEST, kind }).valid, true);
    kind[1] = "orgnr";
    assert.equal(sluse.parseId(TENOR, { ...TEST, kind }).valid, false);
  });

  test("of characters that are no ASCII is none, however their bits fall", () => {
    // The low byte of each is a digit's.
    for (const text of ["İ582099886ĵ", TENOR.replace("2", "Ĳ"), TENOR.replace("2", "٢"), TENOR.replace("2", "２")]) {
      assert.equal(both(text, TEST).reason, "form");
    }
  });

  test("is put into words in three languages", async () => {
    const words = async (text, lang, options = TEST) => sluse.render(sluse.parseId(text, options), lang);
    assert.deepEqual(await words(TENOR, "nb"), { lang: "nb", what: "Fødselsnummer, testnummer fra Tenor, født 2009" });
    assert.equal((await words(TENOR, "en")).what, "National identity number, test number from Tenor, born 2009");
    const { what, advice } = await words(WRONG_DIGIT, "nn");
    assert.match(what, /Kontrollsiffera/);
    assert.match(advice, /siffer nummer 11\.$/);
    assert.match((await words("04481099821", "nb", { ...TEST, kind: "fnr" })).advice, /nummer 3-4\.$/);
    // A verdict from a column has words too.
    assert.deepEqual(await sluse.render(plain.parseId(TENOR, TEST), "nb"), { lang: "nb", what: "Fødselsnummer, testnummer fra Tenor" });
  });

  test("has words for every kind, convention and reason of the catalogue", async () => {
    const { ids } = await sluse.catalogue();
    for (const { id: kind } of ids.kinds) {
      for (const synthetic of [undefined, ...ids.conventions.map(({ id }) => id)]) {
        const told = { valid: true, kind, synthetic, control: "2032", years: [2009, 1909] };
        assert.ok((await sluse.render(told, "nb")).what.endsWith("født 2009 eller 1909"), kind);
      }
    }
    for (const { id: reason } of ids.reasons) {
      const { what, advice } = await sluse.render({ valid: false, kind: null, reason }, "en");
      assert.ok(what.endsWith(".") && advice.endsWith("."), reason);
    }
  });
});

describe("a column", () => {
  const texts = [TENOR, WRONG_DIGIT, null, "974760673", "", "æøå", "\uFEFF0301", "0301", "\ud83d", "\ude00", "navn@feide.no"];

  /** As Arrow would hold it, within larger arrays. */
  function bytesOf(rows) {
    const encoded = rows.map((text) => new TextEncoder().encode(text ?? ""));
    const offsets = new Int32Array(rows.length + 3);
    offsets[1] = 5;
    encoded.forEach((bytes, row) => {
      offsets[row + 2] = offsets[row + 1] + bytes.length;
    });
    const values = Uint8Array.from([...new Uint8Array(5), ...encoded.flatMap((bytes) => [...bytes]), 0, 0]);
    return { offsets: offsets.subarray(1, rows.length + 2), values };
  }

  test("is judged row by row as its texts are, by both modules, from texts and from bytes", () => {
    const expected = texts.map((text) => both(text ?? "", TEST));
    for (const face of [sluse, plain]) {
      for (const column of [texts, bytesOf(texts)]) {
        const { verdicts, kinds, explain } = face.parseIds(column, TEST);
        assert.deepEqual([verdicts.length, kinds.length], [texts.length, texts.length]);
        assert.deepEqual(texts.map((_, row) => explain(row)), expected);
      }
    }
  });

  test("of generated numbers too, whatever is asked", () => {
    // Eleven digits of a fixed row of pseudo-random ones, every third with Tenor's mark.
    let state = 7;
    const digit = () => {
      state = (state * 48271) % 2147483647;
      return state % 10;
    };
    const rows = Array.from({ length: 3000 }, (_, row) => {
      const digits = Array.from({ length: 11 }, digit);
      if (row % 3 === 0) digits.splice(0, 4, digit() % 3, 1 + (digit() % 8), 8, 1 + (digit() % 9));
      return digits.join("");
    });
    for (const options of [TEST, PRODUCTION, { ...TEST, asOf: "2032-01-01", kind: ["fnr", "dnr", "vigo"] }, { ...TEST, kind: "kontonr" }]) {
      const { verdicts, kinds, explain } = plain.parseIds(rows, options);
      const form = sluse.parseIds(rows, options);
      assert.deepEqual([form.verdicts, form.kinds], [verdicts, kinds]);
      for (const [row, text] of rows.entries()) assert.deepEqual(explain(row), both(text, options));
      assert.ok(verdicts.some((verdict) => verdict >= 128) || options === PRODUCTION);
    }
  });

  test("may be empty", () => {
    for (const face of [sluse, plain]) {
      assert.equal(face.parseIds([], TEST).verdicts.length, 0);
      assert.equal(face.parseIds({ offsets: new Int32Array(1), values: new Uint8Array() }, TEST).kinds.length, 0);
    }
  });

  test("larger than the module takes at once is judged in pieces", () => {
    const rows = 1_700_000;
    const offsets = Int32Array.from({ length: rows + 1 }, (_, row) => 11 * row);
    const values = new TextEncoder().encode(TENOR).buffer;
    const all = new Uint8Array(11 * rows).map((_, at) => new Uint8Array(values)[at % 11]);
    all[11 * (rows - 1)] = 0x78;
    const { verdicts } = plain.parseIds({ offsets, values: all }, TEST);
    assert.equal(verdicts.length, rows);
    assert.ok(verdicts.subarray(0, -1).every((verdict) => verdict === 0x81));
    assert.equal(verdicts.at(-1), 1);
  });

  test("takes a list of postnummer", () => {
    const options = { ...TEST, kind: "postnr", postnummer: ["0150", "5004"] };
    const { explain } = plain.parseIds(["5004", "5005"], options);
    assert.equal(explain(0).kind, "postnr");
    assert.equal(explain(1).reason, "not_in_list");
  });

  test("has no other rows than its own", () => {
    for (const row of [-1, 1, 0.5, "0", "length", undefined]) {
      assert.throws(() => plain.parseIds([TENOR], TEST).explain(row), RangeError);
    }
  });
});

describe("what is no identifier and no question is refused, and its value is not told", () => {
  const SECRET = "31129956789";

  function refuses(call, pattern = /^sluse: /) {
    assert.throws(call, (error) => {
      assert.ok(error instanceof TypeError, String(error));
      assert.match(error.message, pattern);
      assert.ok(!error.message.includes(SECRET) && !error.stack.includes(SECRET));
      return true;
    });
    assert.equal(both(TENOR, TEST).kind, "fnr", "the next call is not spoilt");
  }

  test("texts", () => {
    for (const text of [undefined, null, Number(SECRET), {}, [SECRET], BigInt(SECRET), Symbol(SECRET), new String(SECRET)]) {
      refuses(() => sluse.parseId(text, TEST), /a string/);
      refuses(() => plain.parseId(text, TEST), /a string/);
      if (text === null) continue;
      refuses(() => sluse.parseIds([TENOR, text], TEST), /row 1/);
      refuses(() => plain.parseIds([TENOR, text], TEST), /row 1/);
    }
  });

  test("a long text, half characters and NUL are judged like any other", () => {
    for (const text of ["1".repeat(5_000_000), "ø".repeat(1_000_000), "\ud800", `${TENOR}\udfff`, `${TENOR}\0`, "\0", " "]) {
      assert.equal(both(text, { ...TEST, separators: " -." }).reason, "form");
    }
  });

  test("columns", () => {
    const values = new TextEncoder().encode(SECRET);
    const detached = new Int32Array([0, 11]);
    structuredClone(detached.buffer, { transfer: [detached.buffer] });
    const gone = new Uint8Array(11);
    structuredClone(gone.buffer, { transfer: [gone.buffer] });
    const columns = [
      undefined,
      null,
      SECRET,
      {},
      { offsets: [0, 11], values },
      { offsets: new Int32Array([0, 11]), values: [...values] },
      { offsets: new Int32Array(), values },
      { offsets: detached, values },
      { offsets: new Int32Array([0, 11]), values: gone },
      { offsets: new Int32Array([0, 12]), values },
      { offsets: new Int32Array([0, 5, 4]), values },
      { offsets: new Int32Array([-1, 11]), values },
      { offsets: new Int32Array([5, -2147483648, 11]), values },
      { offsets: new Int32Array([0, 2147483647]), values },
    ];
    for (const column of columns) {
      refuses(() => sluse.parseIds(column, TEST), /column/);
      refuses(() => plain.parseIds(column, TEST), /column/);
    }
  });

  test("options", () => {
    const wrong = {
      asOf: [undefined, null, "", "2026-02-30", "22.11.2026", 20261122, new Date(0)],
      kind: ["passport", "", [], ["fnr", "passport"], null, 1],
      mode: ["TEST", null, true],
      separators: ["x", null, 7, "/"],
    };

    for (const [name, values] of Object.entries(wrong)) {
      for (const value of values) {
        const options = { ...TEST, [name]: value };
        for (const face of [sluse, plain]) {
          refuses(() => face.parseId(SECRET, options), new RegExp(`^sluse: ${name} must be`));
          refuses(() => face.parseIds([SECRET], options), new RegExp(`^sluse: ${name} must be`));
        }
      }
    }
    for (const face of [sluse, plain]) refuses(() => face.parseId(SECRET), /^sluse: asOf must be/);
  });
});

test("the package's types name every kind, convention and reason of the catalogue, and no other", async () => {
  const types = await readFile(new URL("types.d.ts", folder), "utf8");
  const { ids } = await sluse.catalogue();
  for (const [type, coded] of [["IdKind", ids.kinds], ["IdConvention", ids.conventions], ["IdReason", ids.reasons]]) {
    const [, union] = new RegExp(`export type ${type} =([^;]*);`).exec(types);
    assert.deepEqual(union.match(/\w+/g).sort(), coded.map(({ id }) => id).sort(), type);
  }
});

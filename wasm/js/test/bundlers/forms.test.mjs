/** The checker as a Standard Schema: its contract, and two libraries that take one. */

import assert from "node:assert/strict";
import { join } from "node:path";
import { before, describe, test } from "node:test";
import { standardSchemaResolver } from "@hookform/resolvers/standard-schema";
import { FormApi } from "@tanstack/form-core";
import { npm } from "./kit.mjs";

const sluse = await import(join(npm, "node.js"));
const nir = await import(join(npm, "nir-node.js"));

const RECORD = { kommunenummer: "4601", skolenummer: "46505", fylkesnummer: "46", klasse: "10A", fødselsnummer: "05820998865", elev_namn: "Prøve Én" };
/** The last digit is another. */
const MISSPELT = { ...RECORD, fødselsnummer: "05820998866" };

let checker;
before(async () => {
  checker = await sluse.createChecker({ exchange: "elev.klasseliste", asOf: () => "2026-03-10", mode: "test", lang: "nb-NO" });
});

describe("a Standard Schema", () => {
  test("says its version and vendor, and gives what is valid as it came", () => {
    const { version, vendor, validate } = checker["~standard"];
    assert.deepEqual([version, vendor, checker.lang], [1, "sluse", "nb"]);
    const { value, issues } = validate(RECORD);
    assert.equal(value, RECORD);
    assert.equal(issues, undefined);
  });

  test("tells errors with their path, and no value", () => {
    const { issues } = checker["~standard"].validate(MISSPELT);
    assert.deepEqual(issues.map(({ path }) => path), [["fødselsnummer"]]);
    assert.ok(!JSON.stringify(issues).includes(MISSPELT.fødselsnummer));
    const { issues: ofList } = checker["~standard"].validate([RECORD, { ...MISSPELT, klasse: "10B" }]);
    assert.deepEqual(ofList.map(({ path }) => path), [[1, "fødselsnummer"]]);
  });

  test("tells of what is no record at all", () => {
    for (const value of [null, undefined, "x", 1, true]) {
      const { issues } = checker["~standard"].validate(value);
      assert.ok(issues.length > 0 && issues[0].message.length > 10, String(value));
    }
  });

  test("goes into nested documents and into the other entry", async () => {
    const document = await sluse.createChecker({ exchange: "elev.vigoskole", asOf: "2026-03-10", mode: "test" });
    const { issues } = document["~standard"].validate({ school: { orgNumber: "x" }, students: [{ classCode: 1 }] });
    assert.ok(issues.some(({ path }) => path.join() === "school,orgNumber"), JSON.stringify(issues));
    assert.ok(issues.some(({ path }) => path[0] === "students" && path[1] === 0), JSON.stringify(issues));
    const participant = await nir.createChecker({ exchange: "nir.ws4", asOf: "2026-03-10", mode: "test", lang: "en" });
    assert.deepEqual(participant["~standard"].validate({ type: "person", id: "p1", kommunenummer: "46" }).issues[0].path, ["kommunenummer"]);
    assert.equal(participant.timeline("[]").status, "answer");
  });
});

test("React Hook Form's resolver takes it", async () => {
  const resolve = standardSchemaResolver(checker);
  const field = { name: "fødselsnummer", ref: { name: "fødselsnummer" } };
  const options = { fields: { fødselsnummer: field }, shouldUseNativeValidation: false };
  const { errors } = await resolve(MISSPELT, undefined, options);
  assert.ok(errors.fødselsnummer.message.length > 10);
  assert.deepEqual((await resolve(RECORD, undefined, options)).errors, {});
});

test("TanStack Form takes it, also at every keystroke", () => {
  const form = new FormApi({ defaultValues: RECORD, validators: { onChange: checker } });
  form.mount();
  form.setFieldValue("fødselsnummer", MISSPELT.fødselsnummer);
  const [errors] = form.state.errors;
  assert.deepEqual(Object.keys(errors), ["fødselsnummer"]);
  form.setFieldValue("fødselsnummer", RECORD.fødselsnummer);
  assert.deepEqual(form.state.errors, []);
});

/** Persons' numbers against @navikt/fnrvalidator, which applies the control rule of 2032 always and takes synthetic numbers. */

import { dnr, fnr, idnr } from "@navikt/fnrvalidator";
import { test } from "node:test";
import { compare } from "./compare.mjs";
import { isReason } from "./ours.mjs";
import { PERSONS, PUBLISHED } from "./persons.mjs";

const COUNT = 300_000;

const type = (result) => (result.status === "valid" ? result.type : "invalid");
const types = (check) => (texts) => texts.map((text) => type(check(text)));
const verdicts = (check) => (texts) => texts.map((text) => (check(text).status === "valid" ? "valid" : "invalid"));

/** Its types in our words. */
const OURS = {
  "fnr": "fnr",
  "dnr": "dnr",
  "hnr": "hnr nav_or_hnr",
  "tnr": "fnr tenor",
  "dnr-and-hnr": "dnr nav",
  "dnr-and-tnr": "dnr tenor",
};
const sameType = (ours, theirs) => (theirs === "invalid" ? isReason(ours) : OURS[theirs] === ours);

test("idnr", (context) =>
  compare(context, {
    ids: ["navikt idnr, test, 2032", "navikt idnr, production, 2026"],
    peer: types(idnr),
    same: sameType,
    classes: PERSONS,
    count: COUNT,
    published: PUBLISHED,
  }));

// The same function under other names, so a smaller sample tells as much.
for (const [name, check] of Object.entries({ fnr, dnr })) {
  test(name, (context) =>
    compare(context, {
      ids: [`navikt ${name}`],
      peer: verdicts(check),
      classes: PERSONS,
      count: COUNT / 10,
      published: PUBLISHED,
    }));
}

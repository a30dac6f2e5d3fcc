/** Organisasjonsnummer, kontonummer and, for what it tells, fødselsnummer against python-stdnum. */

import { spawnSync } from "node:child_process";
import { platform } from "node:process";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { KONTONR, ORGNR } from "./accounts.mjs";
import { compare } from "./compare.mjs";
import { PERSONS, PERSONS_NOISY, PUBLISHED } from "./persons.mjs";

const file = (path) => fileURLToPath(new URL(path, import.meta.url));
const PYTHON = file(`../../target/python/${platform === "win32" ? "Scripts/python.exe" : "bin/python"}`);

function stdnum(module) {
  return (texts) => {
    const input = texts.join("\n");
    const done = spawnSync(PYTHON, [file("stdnum_answers.py"), module], { input, encoding: "utf8" });
    if (done.error) throw new Error("target/python is missing or broken: cargo xtask test makes it", { cause: done.error });
    // Its error output is not shown: it may hold what was read.
    if (done.status !== 0 || done.stdout.length !== texts.length) throw new Error(`stdnum_answers.py ended with ${done.status}`);
    return [...done.stdout].map((answer) => (answer === "1" ? "valid" : "invalid"));
  };
}

const COMPARISONS = {
  orgnr: { classes: ORGNR, count: 60_000 },
  mva: { classes: ORGNR, count: 20_000 },
  kontonr: { classes: KONTONR, count: 60_000 },
  fodselsnummer: { classes: { ...PERSONS, ...PERSONS_NOISY }, count: 20_000, published: PUBLISHED },
};

for (const [name, comparison] of Object.entries(COMPARISONS)) {
  test(name, (context) => compare(context, { ids: [`stdnum ${name}`], peer: stdnum(`stdnum.no.${name}`), ...comparison }));
}

/** The types, under `strict`: what the README shows compiles, what is meant compiles, what is wrong does not. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { app, output, snippet, snippets, tool } from "./kit.mjs";

const TSC = tool("typescript/bin/tsc");

const CONFIG = (lib, types) => JSON.stringify({
  compilerOptions: {
    strict: true, exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true, noEmit: true, skipLibCheck: false,
    module: "nodenext", target: "es2024", allowJs: true, checkJs: true, lib, types, noImplicitAny: false,
  },
  include: ["src"],
});

const MEANT = `
import type { StandardSchemaV1 } from "@standard-schema/spec";
import { check, createChecker, init, render, submit, type CheckResult, type ExchangeId, type FieldName } from "sluse";
import * as nir from "sluse/nir";
import { load } from "sluse/plain";

const options = { exchange: "elev.klasseliste", asOf: "2026-03-10", mode: "test" } as const;
await init({ wasm: new Uint8Array() });
const now: CheckResult = check(new ArrayBuffer(1), options);
const later: Promise<CheckResult> = check(new Blob(["x"]), options);
for (const input of [new DataView(new ArrayBuffer(1)), new Uint16Array(1), new SharedArrayBuffer(1), "x"]) check(input, options);
if (now.status === "answer") {
  const { findings, summary } = await render(now, "nb-NO");
  const field: FieldName | undefined = now.answer.findings[0]?.at.field;
  const exchange: ExchangeId = now.answer.exchange;
  console.log(summary, findings[0]?.what, field === "fødselsnummer", exchange === "nir.ws4", later);
} else {
  console.log((await render(now, "en")).refusal.advice, now.refusal.refusal.code);
}
const checker = await createChecker({ ...options, lang: "no" });
const schema: StandardSchemaV1<{ readonly klasse?: string | undefined }, unknown> = checker;
const record: StandardSchemaV1.InferInput<typeof checker> = { klasse: "10A" };
const sent = await submit("https://gate.example.no", "key", "x", { result: now });
if (sent.kind === "accepted") console.log(sent.receipt.payload.submission, schema, record);
const participants = await nir.createChecker({ exchange: "nir.ws4", asOf: () => "2026-03-10" });
const drawn = participants.timeline("[]", { person: 1 });
if (drawn.status === "answer") console.log((await nir.render(drawn, "nn")).persons?.[0]?.items, drawn.answer.persons);
console.log((await load()).check("x", { exchange: "nir.ws4", asOf: "2026-03-10" }).status);
`;

/** Each line must be an error, and is none when the line is taken away. */
const WRONG = [
  `check({}, { asOf: "2026-03-10" })`,
  `check("x", { asOf: "2026-03-10", exchange: "elev.klaseliste" })`,
  `check("x", { asOf: "2026-03-10", exchange: "nir.ws4" })`,
  `check("x", { as_of: "2026-03-10" })`,
  `check("x", {})`,
  `render(now, "sv")`,
  `checkRecord({}, { asOf: "2026-03-10" })`,
  `createChecker({ exchange: "elev.vigo1" })`,
  `now.answer.findings[0]?.at.field === "fodselsnr"`,
  `submit("https://gate.example.no", "key", {}, {})`,
];

test("in a page, and in Node without the types of a page", async () => {
  const readme = Object.fromEntries(
    snippets().filter((file) => ["check.mjs", "checker.mjs", "send.mjs"].includes(file)).map((file) => [`src/${file}`, snippet(file)]),
  );
  assert.equal(Object.keys(readme).length, 3);
  const wrong = `import { check, checkRecord, createChecker, render, submit, type CheckResult } from "sluse";
declare const now: CheckResult & { status: "answer" };
${WRONG.map((line) => `// @ts-expect-error\n${line};`).join("\n")}\n`;
  const folder = await app("types", {
    ...readme,
    "package.json": `{ "type": "module" }`,
    "src/meant.ts": MEANT,
    "src/wrong.ts": wrong,
    "page.json": CONFIG(["es2024", "dom", "dom.iterable"], []),
    "node.json": CONFIG(["es2024"], ["node"]),
  });
  for (const project of ["page.json", "node.json"]) {
    await output("node", [TSC, "-p", project], { cwd: folder }).catch(({ stdout }) => assert.fail(`${project}\n${stdout}`));
  }
});

/** Jest with ES modules, as the README sets it up, in both environments' way of finding the module. */

import { join } from "node:path";
import { test } from "node:test";
import { app, ASKED, expected, output, snippet, tool } from "./kit.mjs";

test("a test of a vendor's", async () => {
  const folder = await app("jest", {
    "package.json": snippet("package.json"),
    "asked.js": ASKED,
    "asked.test.js": `
      import { readFile } from "node:fs/promises";
      import { createRequire } from "node:module";
      import { asked } from "./asked.js";
      test("asked", async () => expect(await asked()).toBe(${JSON.stringify(await expected())}));
      test("handed over", async () => {
        const { load } = await import("sluse/plain");
        const wasm = await readFile(createRequire(import.meta.url).resolve("sluse/plain.wasm"));
        const plain = await load({ wasm });
        const list = Buffer.from("x");
        expect(() => plain.check({}, { asOf: "2026-03-10" })).toThrow(/a payload is/);
        for (const payload of [list, new Uint8Array(list), new Uint8Array(list).buffer]) {
          expect(plain.check(payload, { asOf: "2026-03-10" }).refusal.refusal.code).toBe("ambiguous_exchange");
        }
      });`,
  });
  const { scripts } = JSON.parse(snippet("package.json"));
  const [program, ...args] = scripts.test.replace("node_modules/jest/bin/jest.js", tool("jest/bin/jest.js")).split(" ");
  await output(program, [...args, "--rootDir", folder, "--no-cache", "--runInBand"], { cwd: join(folder) });
});

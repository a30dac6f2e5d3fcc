/** esbuild, with the loader that the README names. */

import assert from "node:assert/strict";
import { copyFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { answersIn, PAGE } from "./browser.mjs";
import { app, ASKED, expected, output, snippet } from "./kit.mjs";

test("in a page and in Node", async () => {
  const folder = await app("esbuild", {
    "package.json": `{ "type": "module" }`,
    "build.mjs": snippet("build.mjs"),
    "src/asked.js": ASKED,
    "src/rules.js": snippet("src/rules.js"),
    "src/main.js": `
      import "./rules.js";
      import { asked } from "./asked.js";
      globalThis.answers = asked();
      globalThis.process?.stdout.write(await globalThis.answers);`,
  });
  await output("node", ["build.mjs"], { cwd: folder });
  const answer = await expected();
  await writeFile(join(folder, "dist/index.html"), PAGE("main.js"));
  assert.equal(await answersIn(join(folder, "dist")), answer);
  await copyFile(join(folder, "package.json"), join(folder, "dist/package.json"));
  assert.equal(await output("node", ["dist/main.js"], { cwd: folder }), answer);
});

/** webpack 5, for the web and for Node, without any setting of its own. */

import assert from "node:assert/strict";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import webpack from "webpack";
import { answersIn, PAGE } from "./browser.mjs";
import { app, ASKED, expected, output } from "./kit.mjs";

async function built(name, target, main) {
  const folder = await app(name, { "asked.js": ASKED, "main.js": main, "package.json": `{ "type": "module" }` });
  const path = join(folder, "dist");
  const compiler = webpack({ mode: "production", target, context: folder, entry: "./main.js", output: { path }, performance: { hints: false } });
  const stats = await new Promise((resolve, reject) => compiler.run((error, made) => (error ? reject(error) : resolve(made))));
  assert.ok(!stats.hasErrors() && !stats.hasWarnings(), stats.toString("errors-warnings"));
  return path;
}

test("for the web, with the plain module too", async () => {
  const folder = await built("webpack-web", "web", `
    import { asked } from "./asked.js";
    import { load } from "sluse/plain";
    globalThis.answers = Promise.all([asked(), load().then((plain) => typeof plain.ruleset().id)]);`);
  await writeFile(join(folder, "index.html"), PAGE("main.js"));
  assert.deepEqual(await answersIn(folder), [await expected(), "string"]);
});

test("for Node, moved away from the packages", async () => {
  const folder = await built("webpack-node", "node", `
    import { asked } from "./asked.js";
    import { load } from "sluse/plain";
    asked().then(async (said) => process.stdout.write(said + " " + typeof (await load()).ruleset().id));`);
  await writeFile(join(folder, "package.json"), "{}");
  assert.equal(await output("node", ["main.js"], { cwd: folder }), `${await expected()} string`);
});

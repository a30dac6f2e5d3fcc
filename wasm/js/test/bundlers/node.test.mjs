/** Node itself: import, require, and the README's first pages. */

import assert from "node:assert/strict";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { app, ASKED, expected, output, snippet } from "./kit.mjs";

test("import and require", async () => {
  const folder = await app("node", {
    "asked.mjs": ASKED,
    "import.mjs": `import { asked } from "./asked.mjs"; process.stdout.write(await asked());`,
    "require.cjs": `require("./asked.mjs").asked().then((said) => process.stdout.write(said));`,
    "entries.mjs": `
      import * as nir from "sluse/nir";
      import { load } from "sluse/plain";
      await nir.init();
      const plain = await load();
      process.stdout.write(String(nir.ruleset().sha256 === plain.ruleset().sha256));`,
  });
  const answer = await expected();
  assert.equal(await output("node", ["import.mjs"], { cwd: folder }), answer);
  assert.equal(await output("node", ["--no-warnings", "require.cjs"], { cwd: folder }), answer);
  assert.equal(await output("node", ["entries.mjs"], { cwd: folder }), "true");
});

test("what the README shows runs as it stands", async () => {
  const folder = await app("readme", {
    "check.mjs": snippet("check.mjs"),
    "checker.mjs": snippet("checker.mjs"),
    "send.mjs": snippet("send.mjs"),
    "sent.mjs": `
      import { send } from "./send.mjs";
      globalThis.fetch = async () => { throw new TypeError("no network"); };
      const list = "kommunenummer;skolenummer;fylkesnummer;klasse;fødselsnummer;elev_namn\\n4601;46505;46;10A;05820998865;Prøve Én\\n";
      process.stdout.write([await send(list, "key"), await send("", "key")].join());`,
  });
  assert.match(await output("node", ["check.mjs"], { cwd: folder }), /answer\n$/);
  assert.match(await output("node", ["checker.mjs"], { cwd: folder }), /path: \[ 'fødselsnummer' \]/);
  assert.equal(await output("node", ["sent.mjs"], { cwd: folder }), "network,Fila er tom.");
});

test("a bundle that has lost the file says what to do", async () => {
  const folder = await app("lost", { "asked.mjs": ASKED, "main.mjs": `import { asked } from "./asked.mjs"; asked().catch((error) => process.stdout.write(error.message));` });
  const { build } = await import("esbuild");
  await build({ entryPoints: [join(folder, "main.mjs")], bundle: true, format: "esm", platform: "node", outfile: join(folder, "dist/main.mjs"), logLevel: "silent" });
  await writeFile(join(folder, "dist/package.json"), "{}");
  assert.match(await output("node", ["dist/main.mjs"], { cwd: folder }), /bindings_bg\.wasm does not lie .* README .* init\(\{ wasm \}\)/);
});

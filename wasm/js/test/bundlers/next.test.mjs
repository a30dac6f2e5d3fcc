/** Next.js: the rules in a server component and in the page. */

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { spawn } from "node:child_process";
import { join } from "node:path";
import { test } from "node:test";
import { answersAt } from "./browser.mjs";
import { app, ASKED, expected, output, snippet, tool } from "./kit.mjs";

const NEXT = tool("next/dist/bin/next");
const env = { NEXT_TELEMETRY_DISABLED: "1", NODE_ENV: "production" };

test("built, prerendered and served", async () => {
  const folder = await app("next", {
    "package.json": `{ "type": "module", "private": true }`,
    // As the README has it; and where the tests' own packages lie, above the folder and not in it.
    "next.config.mjs": snippet("next.config.mjs").replace("{", `{ turbopack: { root: new URL("../..", import.meta.url).pathname },`),
    "asked.js": ASKED,
    "app/layout.js": `export default ({ children }) => <html lang="en"><body>{children}</body></html>;`,
    "app/page.js": `
      import { asked } from "../asked.js";
      import Client from "./client.js";
      export default async function Page() { return <><p id="server">{await asked()}</p><Client /></>; }`,
    "app/client.js": `"use client";
      import { useEffect } from "react";
      import { asked } from "../asked.js";
      export default function Client() { useEffect(() => { globalThis.answers = asked(); }, []); return null; }`,
  });
  const answer = await expected();
  await output("node", [NEXT, "build"], { cwd: folder, env });
  assert.ok((await readFile(join(folder, ".next/server/app/index.html"), "utf8")).includes(answer));

  const server = spawn("node", [NEXT, "start", "--port", "0", "--hostname", "127.0.0.1"], { cwd: folder, env: { ...process.env, ...env } });
  try {
    assert.equal(await answersAt(await addressIn(server)), answer);
  } finally {
    server.kill();
  }
});

/** The address that a server prints when it listens. */
function addressIn(server) {
  return new Promise((resolve, reject) => {
    let printed = "";
    const read = (chunk) => {
      printed += chunk;
      const found = /http:\/\/127\.0\.0\.1:\d+/.exec(printed);
      if (found) resolve(found[0]);
    };
    server.stdout.on("data", read);
    server.stderr.on("data", read);
    server.once("exit", () => reject(new Error(printed)));
  });
}

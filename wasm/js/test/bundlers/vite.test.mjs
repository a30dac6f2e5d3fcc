/** Vite: dev server, build with a worker, and both kinds of server bundle. */

import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { build, createServer } from "vite";
import { answersAt, answersIn, PAGE } from "./browser.mjs";
import { app, ASKED, expected, output, snippet } from "./kit.mjs";

const FILES = {
  "package.json": `{ "type": "module" }`,
  "index.html": PAGE("/main.js"),
  "asked.js": ASKED,
  "main.js": `
    import { asked } from "./asked.js";
    const worker = new Worker(new URL("./worker.js", import.meta.url), { type: "module" });
    const fromWorker = new Promise((resolve, reject) => {
      worker.onmessage = ({ data }) => resolve(data);
      worker.onerror = ({ message }) => reject(new Error(message));
    });
    globalThis.answers = Promise.all([asked(), fromWorker]);`,
  "worker.js": `import { asked } from "./asked.js"; asked().then((said) => postMessage(said), (error) => postMessage(String(error)));`,
  "vite.config.js": snippet("vite.config.js"),
};

const quiet = { logLevel: "error" };

test("built, in a page and its worker", async () => {
  const folder = await app("vite-build", { ...FILES, "vite.config.js": "export default {};" });
  await build({ ...quiet, root: folder, worker: { format: "es" } });
  const answer = await expected();
  assert.deepEqual(await answersIn(join(folder, "dist")), [answer, answer]);
});

test("the dev server, in a page and its worker", async () => {
  const folder = await app("vite-dev", FILES);
  const server = await createServer({ ...quiet, root: folder, server: { port: 0, host: "127.0.0.1", hmr: false, ws: false } });
  try {
    await server.listen();
    const answer = await expected();
    assert.deepEqual(await answersAt(server.resolvedUrls.local[0]), [answer, answer]);
  } finally {
    await server.close();
  }
});

const SERVER = `import { asked } from "./asked.js"; process.stdout.write(await asked());`;

test("a server bundle that leaves packages outside", async () => {
  const folder = await app("vite-ssr", { ...FILES, "server.js": SERVER });
  await build({ ...quiet, root: folder, build: { ssr: "server.js" } });
  assert.equal(await output("node", ["dist/server.js"], { cwd: folder }), await expected());
});

test("a server bundle that takes packages in", async () => {
  const folder = await app("vite-no-external", { ...FILES, "ssr.js": snippet("ssr.js"), "server.js": `import "./ssr.js";\n${SERVER}` });
  await build({ ...quiet, root: folder, build: { ssr: "server.js" }, ssr: { noExternal: ["sluse"] } });
  assert.equal(await output("node", ["dist/server.js"], { cwd: folder }), await expected());
});

/**
 * The wasm-bindgen package in Chromium. Arguments: the package's folder, the vectors' folder, the folder that has
 * playwright-core. Results as JSON on stdout.
 */

import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { extname, join, normalize } from "node:path";
import { argv, stdout } from "node:process";
import { fileURLToPath } from "node:url";

const [npm, vectors, modules] = argv.slice(2);
const { chromium } = createRequire(join(modules, "package.json"))("playwright-core");
const FOLDERS = { npm, vectors, runtimes: fileURLToPath(new URL(".", import.meta.url)) };
const TYPES = { ".html": "text/html", ".js": "text/javascript", ".mjs": "text/javascript", ".wasm": "application/wasm" };

async function serve(request, response) {
  const [, folder, ...rest] = normalize(decodeURIComponent(request.url)).split("/");
  try {
    const file = join(FOLDERS[folder], ...rest);
    const content = await readFile(file);
    response.writeHead(200, { "Content-Type": TYPES[extname(file)] ?? "application/octet-stream" }).end(content);
  } catch {
    response.writeHead(404).end();
  }
}

const server = createServer(serve);
await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
const browser = await chromium.launch({
  executablePath: "/usr/bin/chromium",
  args: ["--headless", "--no-sandbox", "--disable-gpu"],
});
try {
  const page = await browser.newPage();
  page.setDefaultTimeout(120_000);
  const errors = [];
  page.on("pageerror", (error) => errors.push(error));
  await page.goto(`http://127.0.0.1:${server.address().port}/runtimes/chromium.html`);
  const results = await page.evaluate(() => window.results);
  if (errors.length > 0) throw errors[0];
  stdout.write(JSON.stringify(results));
} finally {
  await browser.close();
  server.close();
}

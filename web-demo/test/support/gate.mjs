/** A real gate for a test: the binary, a fresh data folder, test mode, and the built pages. */
import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

const binary = fileURLToPath(new URL("../../../target/release/sluse", import.meta.url));
const pages = fileURLToPath(new URL("../../dist", import.meta.url));

/** The sender may register everything in NIR. */
const ROLES = ["--role", "kommunenorskbruker", "--role", "kommuneintrobruker"];

/**
 * Starts a gate; its address comes from its first line, so no port is guessed and nothing is waited out. `passesOn` is an
 * exchange that it has a receiver for, which never answers.
 */
export async function startGate({ passesOn } = {}) {
  const folder = await mkdtemp(join(tmpdir(), "sluse-pages-"));
  const config = join(folder, "gate.toml");
  const settings = { name: "Testkommunen", mode: "test", listen: "127.0.0.1:0", data: join(folder, "data"), pages };
  const receiver = { exchange: passesOn, kind: "gate", url: "http://127.0.0.1:9", key_file: join(folder, "receiver.key") };
  await writeFile(receiver.key_file, "a-key");
  const toml = (table) => Object.entries(table).map(([key, value]) => `${key} = ${JSON.stringify(value)}\n`).join("");
  await writeFile(config, toml(settings) + (passesOn ? `[[receivers]]\n${toml(receiver)}` : ""));

  const added = execFileSync(binary, ["sender", "add", "--config", config, "pages", ...ROLES], { encoding: "utf8" });
  const key = added.trimEnd().split("\n").at(-1);

  const process = spawn(binary, ["serve", "--config", config], { stdio: ["ignore", "pipe", "pipe"] });
  const output = [];
  process.stderr.setEncoding("utf8").on("data", (text) => output.push(text));
  const address = await addressOf(process, output);
  return {
    address,
    key,
    /** A page's address with the key in its fragment, as the demo prints it. */
    page: (name, lang = "nb") => `${address}/${name}.html?lang=${lang}#key=${key}`,
    async stop() {
      process.kill("SIGTERM");
      await once(process, "exit");
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function addressOf(process, output) {
  const lines = createInterface({ input: process.stdout });
  const [line] = await Promise.race([
    once(lines, "line", { signal: AbortSignal.timeout(60_000) }),
    once(process, "exit").then(([code]) => Promise.reject(new Error(`the gate ended with ${code}: ${output.join("")}`))),
  ]);
  const address = /http:\/\/\S+/.exec(line)?.[0];
  if (!address) throw new Error(`the gate's first line names no address: ${line}`);
  return address.replace(/\/$/, "");
}

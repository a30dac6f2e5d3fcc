/** The packed package in an empty folder, what its README shows, and the answer that every way of building must give. */

import { execFile } from "node:child_process";
import { readdirSync } from "node:fs";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const here = dirname(fileURLToPath(import.meta.url));
export const npm = join(here, "../../../../target/npm");
const run = promisify(execFile);

/** A program to its end; what it printed. */
export async function output(program, args, { cwd, env } = {}) {
  const { stdout } = await run(program, args, { cwd, env: { ...process.env, ...env }, maxBuffer: 1 << 26, timeout: 240_000 });
  return stdout;
}

/** A tool that the tests have installed, by the path of its script. */
export const tool = (path) => join(here, "node_modules", path);

/** What `npm pack` made of the package before the tests. */
function packed() {
  const found = readdirSync(join(here, "apps")).find((file) => file.endsWith(".tgz"));
  if (found === undefined) throw new Error("pack the package first: npm pack --pack-destination apps ../../../../target/npm");
  return join(here, "apps", found);
}

/** A new folder with the package as npm unpacks it, and these files; what it builds with is found in the folders above. */
export async function app(name, files) {
  const folder = join(here, "apps", name);
  await rm(folder, { recursive: true, force: true });
  const unpacked = join(folder, "node_modules/sluse");
  await mkdir(unpacked, { recursive: true });
  await output("tar", ["-xzf", packed(), "-C", unpacked, "--strip-components=1"]);
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  return folder;
}

const readme = await readFile(join(npm, "README.md"), "utf8");

/** The piece of the package's README that begins with the name of a file. */
export function snippet(file) {
  const begin = readme.indexOf(`\n// ${file}\n`);
  if (begin < 0) throw new Error(`the README shows no ${file}`);
  const from = begin + `\n// ${file}\n`.length;
  return readme.slice(from, readme.indexOf("```", from));
}

export const snippets = () => [...readme.matchAll(/^\/\/ (\S+\.(?:mjs|js|json))$/gm)].map(([, file]) => file);

const LIST = "kommunenummer;skolenummer;fylkesnummer;klasse;fødselsnummer;elev_namn\\n4601;46505;46;10A;05820998865;Prøve Én\\n";

/** A module that exports `asked`: every built program answers with the digest of its check, and words. */
export const ASKED = `
import { check, digest, init, render } from "sluse";
export async function asked(options) {
  await init({ lists: true, ...options });
  const result = check("${LIST}", { exchange: "elev.klasseliste", asOf: "2026-03-10", mode: "test" });
  const { lang } = await render(result, "nn-NO");
  return lang + " " + (await digest(result));
}
`;

/** What each must answer: the package's own answer in this very process. */
export async function expected() {
  const sluse = await import(join(npm, "node.js"));
  await sluse.init();
  const result = sluse.check(LIST.replaceAll("\\n", "\n"), { exchange: "elev.klasseliste", asOf: "2026-03-10", mode: "test" });
  return `nn ${await sluse.digest(result)}`;
}

/** Files of the package for Node, whose fetch does not read files. */

/** The same modules, each with its file as bytes: `file` when there is time, `bytes` at once. */
export const readFromDisk = (modules) =>
  Object.fromEntries(
    Object.entries(modules).map(([name, { instance, file }]) => [
      name,
      { instance, file: () => fileAt(file()), bytes: () => readAt(file(), name) },
    ]),
  );

export async function fileAt(url) {
  if (url.protocol !== "file:") return fetch(url);
  const { readFile } = await import("node:fs/promises");
  try {
    return await readFile(url);
  } catch (cause) {
    throw notThere(url, "wasm", cause);
  }
}

/** A module where files can be read at once, compiled. */
function readAt(url, name) {
  try {
    return new WebAssembly.Module(process.getBuiltinModule("node:fs").readFileSync(url));
  } catch (cause) {
    throw notThere(url, name, cause);
  }
}

function notThere(url, name, cause) {
  const file = url.pathname.slice(url.pathname.lastIndexOf("/") + 1);
  const given = name === "wasm" ? "wasm" : `wasm, ${name}`;
  const remedy = `the package's README tells what your bundler needs, or hand it over with init({ ${given} })`;
  return new Error(`sluse: ${file} does not lie where this code runs: ${remedy}`, { cause });
}

/** A file of the package for Node, whose fetch does not read files. */
export async function fileAt(url) {
  if (url.protocol !== "file:") return fetch(url);
  const { readFile } = await import("node:fs/promises");
  try {
    return await readFile(url);
  } catch (cause) {
    const name = url.pathname.slice(url.pathname.lastIndexOf("/") + 1);
    const remedy = "the package's README tells what your bundler needs, or hand it over with init({ wasm })";
    throw new Error(`sluse: ${name} does not lie where this code runs: ${remedy}`, { cause });
  }
}

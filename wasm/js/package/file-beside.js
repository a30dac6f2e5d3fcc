/** A file of the package, read by Node. */
export async function fileBeside(name) {
  const { readFile } = await import("node:fs/promises");
  return readFile(new URL(name, import.meta.url));
}

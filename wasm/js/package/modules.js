/** What an entry is made of: a module that `init` loads, and others that are loaded when they are needed. */

/**
 * `modules` has an instance and the package's own file of each; `init` loads `wasm`, and of the others those that it is
 * asked for: by `true`, or by a source instead of the package's own file. Where files can be read at once (`bytes`), the others
 * are read at the first call that needs them.
 */
export function initOf(modules) {
  const load = (name, given) => modules[name].instance.start(given === true ? undefined : given, modules[name].file);
  return function init(options) {
    const { wasm, ...more } = sourcesOf(options, Object.keys(modules));
    const asked = Object.keys(more).filter((name) => more[name] !== undefined && more[name] !== false);
    const first = load("wasm", wasm);
    for (const [name, { instance, bytes }] of Object.entries(modules)) {
      if (name !== "wasm" && bytes) instance.startAtFirstCall(bytes);
    }
    if (asked.length === 0) return first;
    return Promise.all([first, ...asked.map((name) => load(name, more[name]))]).then(() => undefined);
  };
}

/** What a caller hands over instead of the package's own files, each by its name. */
export function sourcesOf(options = {}, names = ["wasm"]) {
  const only = options !== null && typeof options === "object" && Object.keys(options).every((name) => names.includes(name));
  // Bytes have no names of their own that would show here when there are none of them.
  if (!only || ArrayBuffer.isView(options) || options instanceof WebAssembly.Module) {
    const more = names.filter((name) => name !== "wasm").map((name) => `${name}: true`);
    const also = more.length > 0 ? `; what else is to be loaded is { ${more.join(", ")} }, or a source of its own` : "";
    throw new TypeError(
      `sluse: the module is handed over as { wasm }: its bytes, a WebAssembly.Module, a Response or an address${also}`,
    );
  }
  return options;
}

/** Runs the plain module: bytes into its memory, an operation, bytes out. The contract stands on top of wasm/abi. */

export class PlainInstance {
  #module;
  #instance;

  constructor(module) {
    this.#module = module;
  }

  /** The body may come in parts, which the module sees one behind the other. */
  call(op, head, ...body) {
    this.#instance ??= new WebAssembly.Instance(this.#module);
    try {
      return call(this.#instance.exports, op, head, body);
    } catch (error) {
      // After a trap nothing in the memory can be trusted; the next call begins afresh.
      this.#instance = undefined;
      throw error;
    }
  }
}

function call(module, op, head, body) {
  const headAt = put(module, [head]);
  const bodyAt = put(module, body);
  const status = module.sluse_call(op, headAt.at, headAt.length, bodyAt.at, bodyAt.length);
  module.sluse_free(headAt.at, headAt.length);
  module.sluse_free(bodyAt.at, bodyAt.length);
  // The views are made after the call: growing memory detaches those made before.
  const out = new Uint8Array(module.memory.buffer, module.sluse_out_ptr() >>> 0, module.sluse_out_len() >>> 0);
  return { status, out: out.slice() };
}

/** Puts the parts one behind the other into the module's memory. */
function put(module, parts) {
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  const at = module.sluse_alloc(length) >>> 0;
  if (at === 0) throw new RangeError("sluse: the payload does not fit into the module's memory");
  let end = at;
  for (const part of parts) {
    new Uint8Array(module.memory.buffer, end, part.length).set(part);
    end += part.length;
  }
  return { at, length };
}

/** Of bytes, a Response, an address that can be fetched, or what is compiled already. */
export async function compile(source) {
  if (source instanceof WebAssembly.Module) return source;
  if (source instanceof URL || typeof source === "string") return compile(await fetch(source));
  if (typeof Response !== "function" || !(source instanceof Response)) return WebAssembly.compile(source);
  if (!source.ok) throw new Error(`sluse: ${source.url} answered ${source.status} instead of the module`);
  return WebAssembly.compile(await source.arrayBuffer());
}

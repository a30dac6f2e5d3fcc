/** Runs the plain module itself, the very bytes that gates run. Its contract stands on top of its source, wasm/abi. */

import { bytesOf, encode, headOf, parse, resultOf } from "./wire.js";

const CHECK = 1;
const CATALOGUE = 2;

export async function load(source = new URL("./sluse.wasm", import.meta.url)) {
  return new Plain(await compile(source));
}

class Plain {
  #module;
  #instance;

  constructor(module) {
    this.#module = module;
  }

  check(input, options) {
    const { status, out } = this.call(CHECK, encode(headOf(options)), bytesOf(input));
    return resultOf(status, out);
  }

  ruleset() {
    return parse(this.call(CATALOGUE, encode("{}"), new Uint8Array()).out).ruleset;
  }

  call(op, head, body) {
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
  const headAt = put(module, head);
  const bodyAt = put(module, body);
  const status = module.sluse_call(op, headAt, head.length, bodyAt, body.length);
  module.sluse_free(headAt, head.length);
  module.sluse_free(bodyAt, body.length);
  // The views are made after the call: growing memory detaches those made before.
  const out = new Uint8Array(module.memory.buffer, module.sluse_out_ptr() >>> 0, module.sluse_out_len() >>> 0);
  return { status, out: out.slice() };
}

function put(module, bytes) {
  const at = module.sluse_alloc(bytes.length) >>> 0;
  if (at === 0) throw new RangeError("sluse: the payload does not fit into the module's memory");
  new Uint8Array(module.memory.buffer, at, bytes.length).set(bytes);
  return at;
}

async function compile(source) {
  if (source instanceof WebAssembly.Module) return source;
  if (!(source instanceof URL) && typeof source !== "string") return WebAssembly.compile(source);
  if (new URL(source, import.meta.url).protocol === "file:") {
    const { readFile } = await import(/* @vite-ignore */ "node:fs/promises");
    return WebAssembly.compile(await readFile(new URL(source, import.meta.url)));
  }
  return WebAssembly.compileStreaming(fetch(source));
}

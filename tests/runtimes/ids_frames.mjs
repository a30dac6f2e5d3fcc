/**
 * Columns of identifiers for the plain module in Node. Argument: the module.
 * A frame in: length of head, length of body (four bytes each, little-endian), head, body.
 * A frame out: status, length of output, output. Ends with its input.
 */

import { readFileSync, readSync, writeSync } from "node:fs";
import { argv } from "node:process";

const IDS = 10;

const module = new WebAssembly.Instance(new WebAssembly.Module(readFileSync(argv[2]))).exports;

for (;;) {
  const sizes = read(8);
  if (!sizes) break;
  const head = put(read(sizes.readUInt32LE(0)));
  const body = put(read(sizes.readUInt32LE(4)));
  const status = module.sluse_call(IDS, head.at, head.length, body.at, body.length);
  module.sluse_free(head.at, head.length);
  module.sluse_free(body.at, body.length);
  const out = Buffer.from(module.memory.buffer, module.sluse_out_ptr() >>> 0, module.sluse_out_len() >>> 0);
  const frame = Buffer.alloc(8 + out.length);
  frame.writeUInt32LE(status, 0);
  frame.writeUInt32LE(out.length, 4);
  out.copy(frame, 8);
  write(frame);
}

function put(bytes) {
  const at = module.sluse_alloc(bytes.length) >>> 0;
  if (at === 0) throw new RangeError("the column does not fit into the module's memory");
  new Uint8Array(module.memory.buffer, at, bytes.length).set(bytes);
  return { at, length: bytes.length };
}

/** So many bytes, or nothing when the input has ended between two frames. */
function read(length) {
  const bytes = Buffer.alloc(length);
  let have = 0;
  while (have < length) {
    const more = readSync(0, bytes, have, length - have);
    if (more === 0 && have === 0) return undefined;
    if (more === 0) throw new Error("the input ends within a frame");
    have += more;
  }
  return bytes;
}

function write(bytes) {
  let written = 0;
  while (written < bytes.length) written += writeSync(1, bytes, written);
}

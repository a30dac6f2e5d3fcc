/**
 * Columns of identifiers for the plain module in Node. Argument: the module.
 * A frame in: length of head, length of body (four bytes each, little-endian), head, body.
 * A frame out: status, length of output, output. Ends with its input.
 */

import { readFile } from "node:fs/promises";
import { argv, stdin, stdout } from "node:process";

const IDS = 10;

const { instance } = await WebAssembly.instantiate(await readFile(argv[2]));
const module = instance.exports;

// What has come and is not a whole frame yet.
let waiting = Buffer.alloc(0);
for await (const more of stdin) {
  waiting = waiting.length === 0 ? more : Buffer.concat([waiting, more]);
  for (let frame = first(waiting); frame; frame = first(waiting)) {
    stdout.write(answer(frame));
    waiting = waiting.subarray(frame.length);
  }
}
if (waiting.length > 0) throw new Error("the input ends within a frame");

function first(bytes) {
  if (bytes.length < 8) return undefined;
  const body = 8 + bytes.readUInt32LE(0);
  const end = body + bytes.readUInt32LE(4);
  return bytes.length < end ? undefined : { head: bytes.subarray(8, body), body: bytes.subarray(body, end), length: end };
}

function answer(frame) {
  const head = put(frame.head);
  const body = put(frame.body);
  const status = module.sluse_call(IDS, head.at, head.length, body.at, body.length);
  module.sluse_free(head.at, head.length);
  module.sluse_free(body.at, body.length);
  const out = Buffer.from(module.memory.buffer, module.sluse_out_ptr() >>> 0, module.sluse_out_len() >>> 0);
  const said = Buffer.alloc(8 + out.length);
  said.writeUInt32LE(status, 0);
  said.writeUInt32LE(out.length, 4);
  out.copy(said, 8);
  return said;
}

function put(bytes) {
  const at = module.sluse_alloc(bytes.length) >>> 0;
  if (at === 0) throw new RangeError("the column does not fit into the module's memory");
  new Uint8Array(module.memory.buffer, at, bytes.length).set(bytes);
  return { at, length: bytes.length };
}

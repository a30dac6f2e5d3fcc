/** `sluse/plain` on a server: one compiled module, an instance for each worker thread, the same bytes from all. */

import assert from "node:assert/strict";
import { readdir, readFile } from "node:fs/promises";
import { before, test } from "node:test";
import { Worker } from "node:worker_threads";

const folder = new URL("../../../target/npm/", import.meta.url);
const vectors = new URL("../../../tests/vectors/", import.meta.url);
const plain = new URL("plain-node.js", folder);
const { load } = await import(plain);

const THREADS = 4;
/** Rows of the column that all threads read from the same memory. */
const ROWS = 20_000;
const IDS = { asOf: "2026-11-22", mode: "test", kind: ["fnr", "orgnr"] };

/** Runs in each thread: takes the compiled module, judges what it is sent, and ends when told. */
const WORKER = `
import { parentPort, workerData } from "node:worker_threads";
const { load } = await import(${JSON.stringify(plain.href)});
const plain = await load({ wasm: workerData.module });
parentPort.on("message", ({ id, call, column }) => {
  try {
    if (column) {
      const { verdicts, kinds } = plain.parseIds(column, ${JSON.stringify(IDS)});
      parentPort.postMessage({ id, verdicts, kinds });
    } else {
      const { status, out } = plain.call(...call);
      parentPort.postMessage({ id, status, out });
    }
  } catch (error) {
    parentPort.postMessage({ id, failed: error.name });
  }
});`;

/** Threads that are asked by number, and end with the test. */
function threads(context, module) {
  const waiting = new Map();
  const workers = Array.from({ length: THREADS }, () => {
    const worker = new Worker(new URL(`data:text/javascript,${encodeURIComponent(WORKER)}`), { workerData: { module } });
    worker.on("message", ({ id, ...said }) => waiting.get(id).resolve(said));
    worker.on("error", (error) => {
      for (const { reject } of waiting.values()) reject(error);
    });
    return worker;
  });
  context.after(() => Promise.all(workers.map((worker) => worker.terminate())));
  let next = 0;
  return (at, question) =>
    new Promise((resolve, reject) => {
      next += 1;
      waiting.set(next, { resolve, reject });
      workers[at % THREADS].postMessage({ id: next, ...question });
    });
}

let module;
before(async () => {
  module = await WebAssembly.compile(await readFile(new URL("sluse.wasm", folder)));
});

test("every list of the vectors, on all threads at once", async (context) => {
  const ask = threads(context, module);
  const here = await load({ wasm: module });
  const calls = await payloads();
  assert.ok(calls.length >= 5);
  const asked = Array.from({ length: THREADS * 3 }, (_, round) => calls.map((call, at) => ask(round + at, { call })));
  for (const answers of asked) {
    for (const [at, said] of (await Promise.all(answers)).entries()) {
      const { status, out } = here.call(...calls[at]);
      assert.deepEqual([said.status, Buffer.from(said.out)], [status, Buffer.from(out)]);
    }
  }
});

test("a shared column of identifiers, on all threads at once", async (context) => {
  const ask = threads(context, module);
  const texts = Array.from({ length: ROWS }, (_, row) => ["05820998865", "05820998866", "974760673", "x"][row % 4]);
  const column = shared(texts);
  const here = (await load({ wasm: module })).parseIds(texts, IDS);
  for (const said of await Promise.all(Array.from({ length: THREADS * 2 }, (_, at) => ask(at, { column })))) {
    assert.deepEqual([said.verdicts, said.kinds], [here.verdicts, here.kinds]);
  }
});

test("a payload beyond the limit is refused on its thread, and the next one is judged there", async (context) => {
  const ask = threads(context, module);
  const head = Buffer.from('{"as_of":"2026-11-22","mode":"test"}');
  const refused = await ask(0, { call: [1, head, new Uint8Array(80 << 20)] });
  assert.equal(refused.status, 1);
  assert.match(Buffer.from(refused.out).toString(), /too_large/);
  const [list] = await payloads();
  const { status, out } = (await load({ wasm: module })).call(...list);
  for (let at = 0; at < THREADS; at += 1) {
    const said = await ask(at, { call: list });
    assert.deepEqual([said.status, Buffer.from(said.out)], [status, Buffer.from(out)]);
  }
});

test("a trap on one thread is that call's failure, and the thread's next call begins afresh", async (context) => {
  const ask = threads(context, trapsEverySecondCall());
  const call = [1, new Uint8Array(1), new Uint8Array(1)];
  for (const expected of [0, "RuntimeError", 0, "RuntimeError"]) {
    const { status, failed } = await ask(0, { call });
    assert.equal(failed ?? status, expected);
  }
  assert.equal((await ask(1, { call })).status, 0);
});

/** Operation 1 on each list that stands in a file of its own. */
async function payloads() {
  const lists = new URL("elev/", vectors);
  const files = (await readdir(lists)).filter((name) => /\.(csv|txt)$/.test(name)).map((name) => new URL(name, lists));
  for (const name of ["klasseliste", "vigo1", "vigoskole"]) {
    const inner = new URL(`${name}/`, lists);
    const more = (await readdir(inner)).filter((file) => !file.endsWith(".answer.json"));
    files.push(...more.map((file) => new URL(file, inner)));
  }
  const head = Buffer.from('{"as_of":"2026-03-10","mode":"test"}');
  return Promise.all(files.map(async (file) => [1, head, new Uint8Array(await readFile(file))]));
}

function shared(texts) {
  const bytes = new TextEncoder().encode(texts.join(""));
  const offsets = new Int32Array(new SharedArrayBuffer(4 * (texts.length + 1)));
  texts.forEach((text, row) => {
    offsets[row + 1] = offsets[row] + text.length;
  });
  const values = new Uint8Array(new SharedArrayBuffer(bytes.length));
  values.set(bytes);
  return { offsets, values };
}

/**
 * A module of the contract's shape whose `sluse_call` remembers in its memory that it was called, and traps when it was.
 * Written out in bytes, since nothing here reads the text format.
 */
function trapsEverySecondCall() {
  const text = (name) => [name.length, ...Buffer.from(name)];
  const section = (id, ...items) => {
    const body = [items.length, ...items.flat()];
    return [id, body.length, ...body];
  };
  const code = (...instructions) => [instructions.length + 2, 0, ...instructions, 0x0b];
  const [I32, FUNC] = [0x7f, 0x60];
  const types = [
    [FUNC, 0, 1, I32],
    [FUNC, 1, I32, 1, I32],
    [FUNC, 2, I32, I32, 0],
    [FUNC, 5, I32, I32, I32, I32, I32, 1, I32],
  ];
  const names = ["sluse_abi_v1", "sluse_alloc", "sluse_free", "sluse_call", "sluse_out_ptr", "sluse_out_len"];
  const constant = (value) => code(0x41, value);
  // if (load 0) unreachable; store 0 = 1; 0
  const call = code(0x41, 0, 0x28, 2, 0, 0x04, 0x40, 0x00, 0x0b, 0x41, 0, 0x41, 1, 0x36, 2, 0, 0x41, 0);
  return new WebAssembly.Module(
    Uint8Array.from([
      ...[0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
      ...section(1, ...types),
      ...section(3, [0], [1], [2], [3], [0], [0]),
      ...section(5, [0, 1]),
      ...section(7, [...text("memory"), 2, 0], ...names.map((name, at) => [...text(name), 0, at])),
      ...section(10, constant(1), constant(16), code(), call, constant(8), constant(0)),
    ]),
  );
}

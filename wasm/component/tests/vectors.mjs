/** The vectors of tests/vectors, and which of their calls a record of the component can say. */

import { readdir, readFile } from "node:fs/promises";

const FOLDER = new URL("../../../tests/vectors/", import.meta.url);

/** Each with `name`, `head` as a text, and `body` as bytes. */
export async function vectors() {
  const all = [];
  for (const file of (await readdir(FOLDER, { recursive: true })).sort()) {
    if (!/^[^/]+\/[^/]+\.json$/.test(file)) continue;
    const index = new URL(file, FOLDER);
    for (const entry of JSON.parse(await readFile(index, "utf8"))) {
      const head = entry.head_text ?? JSON.stringify(entry.head);
      all.push({ name: entry.name, head, body: await bodyOf(entry, index) });
    }
  }
  return all;
}

async function bodyOf({ payload, text, recipe }, index) {
  if (payload !== undefined) return new Uint8Array(await readFile(new URL(payload, index)));
  const { begin, repeat, times, end } = recipe ?? { begin: text, repeat: "", times: 0, end: "" };
  return new TextEncoder().encode(begin + repeat.repeat(times) + end);
}

const MEMBERS = { exchange: "exchange", format: "format", file_name: "fileName", as_of: "asOf", mode: "mode" };

const toldOf = (known) => Object.entries(known).map(([need, values]) => ({ need, values: JSON.stringify(values) }));

/** The call as the component's record, if a record can say it. */
export function recordOf(head) {
  let call;
  try {
    call = JSON.parse(head);
  } catch {
    return undefined;
  }
  // A key may stand twice.
  if (JSON.stringify(call) !== head || !["production", "test"].includes(call.mode) || call.as_of === undefined) return undefined;
  const record = { known: [] };
  for (const [key, value] of Object.entries(call)) {
    if (key === "known" && value?.constructor === Object) record.known = toldOf(value);
    else if (key === "budget" && Number.isInteger(value) && value >= 0 && value < 2 ** 32) record.budget = value;
    else if (MEMBERS[key] !== undefined && typeof value === "string") record[MEMBERS[key]] = value;
    else return undefined;
  }
  return record;
}

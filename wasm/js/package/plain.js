/** The plain module with a face: the very bytes that gates run. */

import { bytesUnder, columnOf, judged, pieces, wrongOffsets } from "./id-column.js";
import { headOfIds, textOf, wrongOption } from "./ids.js";
import { compile, PlainInstance } from "./plain-instance.js";
import { bytesOf, encode, headOf, labelsOf, parse, resultOf, withRows } from "./wire.js";

const CHECK = 1;
const CATALOGUE = 2;
const IDS = 10;
const TIMELINE = 11;
const LABELS = 12;

export async function load(source = new URL("./sluse.wasm", import.meta.url)) {
  return new Plain(new PlainInstance(await compile(source)));
}

class Plain {
  #instance;

  constructor(instance) {
    this.#instance = instance;
  }

  check(input, options) {
    const { status, out } = this.call(CHECK, encode(headOf(options)), bytesOf(input));
    return resultOf(status, out);
  }

  timeline(input, options) {
    const { status, out } = this.call(TIMELINE, encode(headOf(options)), bytesOf(input));
    return resultOf(status, out);
  }

  labels(input, options, rows) {
    const { status, out } = this.call(LABELS, encode(headOf(withRows(options, rows))), bytesOf(input));
    return labelsOf(status, out);
  }

  parseId(text, options) {
    return this.parseIds([textOf(text)], options).explain(0);
  }

  parseIds(column, options) {
    const whole = columnOf(column);
    const rows = whole.offsets.length - 1;
    const [verdicts, kinds] = [new Uint8Array(rows), new Uint8Array(rows)];
    for (const { from, offsets, values } of pieces(whole)) {
      const count = offsets.length - 1;
      const { status, out } = this.#instance.call(IDS, encode(headOfIds(options, count)), bytesUnder(offsets), values);
      if (status !== 0) throw refused(parse(out));
      verdicts.set(out.subarray(0, count), from);
      kinds.set(out.subarray(count), from);
    }
    return judged(verdicts, kinds);
  }

  ruleset() {
    return parse(this.call(CATALOGUE, encode("{}"), new Uint8Array()).out).ruleset;
  }

  call(op, head, body) {
    return this.#instance.call(op, head, body);
  }
}

/** A refused column is the caller's fault; the refusal names the key, and holds nothing of the column. */
function refused({ refusal }) {
  if (refusal.code !== "bad_call") return new RangeError("sluse: a row of the column is larger than the module takes");
  const [key] = refusal.args.key;
  return key === "offsets" ? wrongOffsets() : wrongOption(key === "as_of" ? "asOf" : key);
}

/** The plain module with a face: the very bytes that gates run. */

import { columnOf, judged, pieces, wrongOffsets } from "./id-column.js";
import { headOfIds, textOf, wrongOption } from "./ids.js";
import { bytesOf, isBlob } from "./input.js";
import { sourcesOf } from "./modules.js";
import { callOf, callOfLabels, callOfTimeline, sent } from "./options.js";
import { compile, PlainInstance } from "./plain-instance.js";
import { encode, labelsOf, parse, resultOf } from "./wire.js";

const CHECK = 1;
const CATALOGUE = 2;
const IDS = 10;
const TIMELINE = 11;
const LABELS = 12;

/** Loads what the caller gives, or else the package's own file. */
export async function loadPlain(options, ownFile) {
  return new Plain(new PlainInstance(await compile(sourcesOf(options).wasm ?? (await ownFile()))));
}

class Plain {
  #instance;

  constructor(instance) {
    this.#instance = instance;
  }

  check(input, options) {
    return this.#judge(CHECK, input, callOf(options), options);
  }

  timeline(input, options) {
    return this.#judge(TIMELINE, input, callOfTimeline(options), options);
  }

  labels(input, options, rows) {
    return this.#judge(LABELS, input, callOfLabels(options, rows), options, labelsOf);
  }

  #judge(operation, input, call, { exchange }, told = (result) => result) {
    const judge = (bytes) => {
      const { head, body } = sent(call, bytes);
      const { status, out } = this.call(operation, encode(head), body);
      return told(resultOf(status, out, exchange !== undefined));
    };
    return isBlob(input) ? input.arrayBuffer().then((buffer) => judge(bytesOf(buffer))) : judge(bytesOf(input));
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
      const { status, out } = this.#instance.call(IDS, encode(headOfIds(options, count)), bytesOf(offsets), values);
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

/** Sluse's verdicts: operation 10 of the plain module, whose contract stands on top of wasm/abi. */

import { load } from "../../target/npm/plain-node.js";

const OPERATION = 10;

// By their numbers in the contract.
const KINDS = [
  "", "fnr", "dnr", "hnr", "fhn", "duf", "vigo", "orgnr", "kontonr", "kommunenr", "fylkesnr", "postnr", "skolenr", "feide",
];
const REASONS = [
  "", "form", "date", "control", "other_kind", "synthetic", "not_issued_yet", "placeholder", "npid", "not_in_list", "not_on_day",
];
const CONVENTIONS = ["", "tenor", "syntpop", "nav", "nav_or_hnr", "syntpop_or_npid"];
const VALID = 0x80;

/** `fnr`, `dnr tenor`; of what does not hold, the reason. */
function word(verdict, kind) {
  if (!(verdict & VALID)) return REASONS[verdict];
  const convention = CONVENTIONS[verdict & 7];
  return convention ? `${KINDS[kind]} ${convention}` : KINDS[kind];
}

const WORDS = Array.from({ length: 256 * KINDS.length }, (_, at) => word(at % 256, Math.floor(at / 256)));

export const isReason = (word) => REASONS.includes(word);

/** A function from texts to words. */
export async function judging(policy) {
  const plain = await load();
  return (texts) => {
    const head = new TextEncoder().encode(JSON.stringify({ ...policy, rows: texts.length }));
    const { status, out } = plain.call(OPERATION, head, column(texts));
    if (status !== 0) throw new Error(`the module refused the call: ${new TextDecoder().decode(out)}`);
    return texts.map((_, row) => WORDS[out[row] + 256 * out[texts.length + row]]);
  };
}

/** Offsets and bytes, as an Arrow column of strings. */
function column(texts) {
  const values = new TextEncoder().encode(texts.join(""));
  const body = new Uint8Array(4 * (texts.length + 1) + values.length);
  const offsets = new DataView(body.buffer);
  let end = 0;
  texts.forEach((text, row) => {
    end += Buffer.byteLength(text);
    offsets.setInt32(4 * (row + 1), end, true);
  });
  body.set(values, 4 * (texts.length + 1));
  return body;
}

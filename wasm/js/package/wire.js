/** Bytes and JSON on either side of a module: what both faces share. */

import { mistakeIn } from "./options.js";

const encoder = new TextEncoder();
const decoder = new TextDecoder();

export const encode = (text) => encoder.encode(text);
export const parse = (bytes) => JSON.parse(decoder.decode(bytes));

/** A module appends the status to its bytes, so that one call gives both. */
export const split = (out) => ({ status: out[out.length - 1], bytes: out.subarray(0, -1) });

const STATUS = ["answer", "refusal", "budget"];

/** What a module said; `named` tells that the caller has named the exchange, and so is the one to correct it. */
export function resultOf(status, bytes, named) {
  const name = STATUS[status];
  if (name === "answer") return { status: name, answer: parse(bytes), bytes };
  const refusal = parse(bytes);
  const { code } = refusal.refusal;
  if (code === "bad_call" || (code === "unknown_exchange" && named)) throw mistakeIn(refusal.refusal);
  return { status: name, refusal, bytes };
}

/** What the pupils are called: for the page that holds the payload, and so without bytes to keep or send. */
export const labelsOf = ({ status, answer, refusal }) => (answer ? { status, rows: answer.rows } : { status, refusal });

/** Bytes and JSON on either side of a module: what both faces share. */

const encoder = new TextEncoder();
const decoder = new TextDecoder();

export const encode = (text) => encoder.encode(text);
export const parse = (bytes) => JSON.parse(decoder.decode(bytes));
export const bytesOf = (input) => (typeof input === "string" ? encoder.encode(input) : input);

/** The Call's head; JSON.stringify leaves out what is undefined. */
export function headOf({ exchange, asOf, mode = "production", format, fileName, known, budget, person }) {
  return JSON.stringify({ exchange, as_of: asOf, mode, format, file_name: fileName, known, budget, person });
}

const STATUS = ["answer", "refusal", "budget"];

export function resultOf(status, bytes) {
  const name = STATUS[status];
  return name === "answer"
    ? { status: name, answer: parse(bytes), bytes }
    : { status: name, refusal: parse(bytes), bytes };
}

/** Bytes and JSON on either side of a module: what both faces share. */

const encoder = new TextEncoder();
const decoder = new TextDecoder();

export const encode = (text) => encoder.encode(text);
export const parse = (bytes) => JSON.parse(decoder.decode(bytes));
export const bytesOf = (input) => (typeof input === "string" ? encoder.encode(input) : input);

/** The Call's head; JSON.stringify leaves out what is undefined. */
export function headOf({ exchange, asOf, mode = "production", format, fileName, known, budget, person, rows }) {
  return JSON.stringify({ exchange, as_of: asOf, mode, format, file_name: fileName, known, budget, person, rows });
}

/** The module wants rows once each, in order. */
export const withRows = (options, rows) => ({ ...options, rows: [...new Set(rows)].sort((one, other) => one - other) });

/** What the pupils are called: for the page that holds the payload, and so without bytes to keep or send. */
export function labelsOf(status, bytes) {
  const { answer, refusal } = resultOf(status, bytes);
  return answer ? { status: "answer", rows: answer.rows } : { status: STATUS[status], refusal };
}

const STATUS = ["answer", "refusal", "budget"];

export function resultOf(status, bytes) {
  const name = STATUS[status];
  return name === "answer"
    ? { status: name, answer: parse(bytes), bytes }
    : { status: name, refusal: parse(bytes), bytes };
}

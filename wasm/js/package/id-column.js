/** A column of identifiers as Arrow has one: offsets and the UTF-8 bytes that they point into. */

import { said } from "./ids.js";
import { encode } from "./wire.js";

/** An array of strings is encoded once; offsets and bytes are taken as they are. */
export function columnOf(column) {
  return Array.isArray(column) ? encoded(column) : checked(column);
}

function encoded(texts) {
  const offsets = new Int32Array(texts.length + 1);
  let end = 0;
  for (let row = 0; row < texts.length; row += 1) {
    if (!isRow(texts[row])) throw notText(row);
    end += texts[row]?.length ?? 0;
    offsets[row + 1] = end;
  }
  // join leaves out null. Only ASCII is as long in bytes as in characters.
  const values = encode(texts.join(""));
  return values.length === end ? { offsets, values } : encodedOneByOne(texts);
}

/** Where one text ends in half a character and the next begins with the other half, joining would make it whole. */
function encodedOneByOne(texts) {
  const rows = texts.map((text) => encode(text ?? ""));
  const offsets = new Int32Array(rows.length + 1);
  rows.forEach((bytes, row) => {
    offsets[row + 1] = offsets[row] + bytes.length;
  });
  const values = new Uint8Array(offsets[rows.length]);
  rows.forEach((bytes, row) => {
    values.set(bytes, offsets[row]);
  });
  return { offsets, values };
}

function checked(column) {
  const { offsets, values } = column ?? {};
  if (!(offsets instanceof Int32Array) || !(values instanceof Uint8Array)) {
    throw new TypeError("sluse: a column is an array of strings, or { offsets: Int32Array, values: Uint8Array }");
  }
  // A detached array has no length; an empty column still has its first offset.
  if (offsets.length === 0) throw new TypeError("sluse: a column of n rows has n + 1 offsets");
  return { offsets, values };
}

/** What the module is given at once: a fraction of what it takes, so that its memory stays small. */
const PIECE_BYTES = 1 << 24;

/** The column in pieces that begin at 0, as large as the module is given at once. */
export function* pieces({ offsets, values }) {
  const rows = offsets.length - 1;
  if (offsets[0] < 0) throw wrongOffsets();
  for (let from = 0, to; from < rows; from = to) {
    to = endOfPiece(offsets, from);
    const [begin, end] = [offsets[from], offsets[to]];
    if (end > values.length) throw wrongOffsets();
    yield { from, offsets: movedToZero(offsets.subarray(from, to + 1)), values: values.subarray(begin, end) };
  }
}

function endOfPiece(offsets, from) {
  const rows = offsets.length - 1;
  const fits = (to) => 4 * (to - from) + offsets[to] - offsets[from] <= PIECE_BYTES;
  if (fits(rows)) return rows;
  let to = from + 1;
  while (to < rows && fits(to + 1)) to += 1;
  return to;
}

function movedToZero(offsets) {
  const [begin] = offsets;
  if (begin === 0) return offsets;
  const moved = new Int32Array(offsets.length);
  for (let at = 0; at < offsets.length; at += 1) moved[at] = offsets[at] - begin;
  return moved;
}

/** The rows as texts, one at a time. A byte order mark is a character like any other. */
export function rowsOf(column) {
  if (Array.isArray(column)) {
    return {
      length: column.length,
      textAt(row) {
        if (!isRow(column[row])) throw notText(row);
        return column[row] ?? "";
      },
    };
  }
  const { offsets, values } = checked(column);
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  return {
    length: offsets.length - 1,
    textAt(row) {
      const [begin, end] = [offsets[row], offsets[row + 1]];
      if (begin < 0 || end < begin || end > values.length) throw wrongOffsets();
      return decoder.decode(values.subarray(begin, end));
    },
  };
}

const isRow = (text) => typeof text === "string" || text === null;

const notText = (row) => new TypeError(`sluse: row ${row} of the column is neither a string nor null`);

export const wrongOffsets = () => new TypeError("sluse: the column's offsets decrease, or point past its values");

/** The verdicts on a column; what they say is spelt out row by row, when asked for. */
export const judged = (verdicts, kinds) => ({
  verdicts,
  kinds,
  explain(row) {
    if (!Number.isInteger(row) || !(row in verdicts)) throw new RangeError("sluse: the column has no such row");
    return said(verdicts[row], kinds[row]);
  },
});

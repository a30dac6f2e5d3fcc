/** What callers hand over, as bytes; what is no payload is the caller's mistake, and said so. */

const encoder = new TextEncoder();

/** By its name rather than its class: what comes from another window or a test's sandbox has another class. */
export const nameOf = (value) => Object.prototype.toString.call(value).slice("[object ".length, -1);

export const isBlob = (input) => ["Blob", "File"].includes(nameOf(input)) && typeof input.arrayBuffer === "function";

const isBuffer = (input) => ["ArrayBuffer", "SharedArrayBuffer"].includes(nameOf(input));

/** Whether it is bytes as they lie, in a buffer or a view of one. */
export const isBytes = (input) => ArrayBuffer.isView(input) || isBuffer(input);

/** A text, or the bytes of any buffer or view, without a copy. */
export function bytesOf(input) {
  if (typeof input === "string") return encoder.encode(input);
  if (ArrayBuffer.isView(input)) return bytesUnder(input.buffer, input.byteOffset, input.byteLength);
  if (isBuffer(input)) return bytesUnder(input);
  throw new TypeError(
    "sluse: a payload is a string, a buffer or view of bytes (ArrayBuffer, Uint8Array, Buffer …), a Blob or a File; " +
      "of a Response it is await response.arrayBuffer(), and an object goes to checkRecord",
  );
}

function bytesUnder(...place) {
  try {
    return new Uint8Array(...place);
  } catch (cause) {
    throw new TypeError("sluse: the payload's buffer was handed over to another thread and holds nothing here", { cause });
  }
}

/** Whether JSON is a list. */
export const isList = (bytes) => bytes.find((byte) => !isBlank(byte)) === 0x5b;

const isBlank = (byte) => byte === 0x20 || (byte >= 0x09 && byte <= 0x0d);

/**
 * Whether bytes that are said to be JSON begin as an object or a list in UTF-8 does: what begins otherwise is another kind
 * of file, or another encoding, and only the module for lists can tell which.
 */
export function isDocument(bytes) {
  const next = (from) => {
    let at = from;
    while (at < bytes.length && isBlank(bytes[at])) at += 1;
    return at;
  };
  const at = next(0);
  if (at === bytes.length) return true;
  const inside = bytes[next(at + 1)];
  if (bytes[at] === 0x5b) return inside !== 0;
  return bytes[at] === 0x7b && (inside === 0x22 || inside === 0x7d);
}

/** A record as a form holds it, as JSON. */
export function jsonOf(record) {
  if (nameOf(record) !== "Object" || isBlob(record)) {
    const remedy = "a list goes to check as JSON, and of FormData it is Object.fromEntries(data)";
    throw new TypeError(`sluse: a record is an object with the fields of the exchange; ${remedy}`);
  }
  return written(record, "the record");
}

/** A value as JSON; what cannot be written so (a circle, a BigInt) is the caller's mistake. */
export function written(value, what) {
  try {
    return JSON.stringify(value);
  } catch (cause) {
    throw new TypeError(`sluse: ${what} cannot be written as JSON`, { cause });
  }
}

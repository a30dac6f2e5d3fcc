/** Identifiers by the module for forms: one text at a time. For columns by the million there is `sluse/plain`. */

import { judged, rowsOf } from "./id-column.js";
import { flagsOf, REPAIR, textOf, unpacked, wrongOption } from "./ids.js";
import { guarded, module } from "./instance.js";

export function parseId(text, options) {
  const { flags, day } = asked(options);
  return unpacked(judge(textOf(text), flags | REPAIR, day));
}

export function parseIds(column, options) {
  const { flags, day } = asked(options);
  const { length, textAt } = rowsOf(column);
  const verdicts = new Uint8Array(length);
  const kinds = new Uint8Array(length);
  for (let row = 0; row < length; row += 1) {
    const packed = judge(textAt(row), flags, day);
    verdicts[row] = packed;
    kinds[row] = packed >>> 8;
  }
  return judged(verdicts, kinds);
}

/** What four words of four bytes hold. */
const SHORT = 16;

/** A short text goes over as numbers: ten times faster than through the module's memory. */
function judge(text, flags, day) {
  if (text.length > SHORT) return guarded(() => module.parse_id(text, flags, day));
  let [a, b, c, d, all] = [0, 0, 0, 0, 0];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const shifted = code << (8 * (at & 3));
    if (at < 4) a |= shifted;
    else if (at < 8) b |= shifted;
    else if (at < 12) c |= shifted;
    else d |= shifted;
    all |= code;
  }
  if (all > 0x7f) return guarded(() => module.parse_id(text, flags, day));
  return module.parse_short_id(text.length, a, b, c, d, flags, day);
}

/** What was asked last about the day, as the module reads it: callers ask thousands of times about the same. */
let last = {};

function asked({ asOf, mode = "production", kind = "any", separators = "" } = {}) {
  const flags = flagsOf(kind, mode);
  if (asOf !== last.asOf || separators !== last.separators) last = { asOf, separators, day: dayOf(asOf, separators) };
  return { flags, day: last.day };
}

function dayOf(asOf, separators) {
  if (typeof separators !== "string") throw wrongOption("separators");
  if (typeof asOf !== "string" || guarded(() => module.id_day(asOf, "")) === 0) throw wrongOption("asOf");
  const day = guarded(() => module.id_day(asOf, separators));
  if (day === 0) throw wrongOption("separators");
  return day;
}

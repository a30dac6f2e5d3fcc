/** Identifiers by the module for forms: one text at a time. For columns by the million there is `sluse/plain`. */

import { guarded, module } from "./elev-instance.js";
import { judged, rowsOf } from "./id-column.js";
import { flagsOf, REPAIR, textOf, unpacked, wrongOption } from "./ids.js";

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

/** A short text goes over as numbers, much faster than through the module's memory. */
function judge(text, flags, day) {
  let at = text.length;
  if (at > SHORT) return guarded(() => module.parse_id(text, flags, day));
  let [a, b, c, d, code, all] = [0, 0, 0, 0, 0, 0];
  // From the end, where each byte is pushed up by those before it.
  for (; at > 12; all |= code) d = (d << 8) | (code = text.charCodeAt((at -= 1)));
  for (; at > 8; all |= code) c = (c << 8) | (code = text.charCodeAt((at -= 1)));
  for (; at > 4; all |= code) b = (b << 8) | (code = text.charCodeAt((at -= 1)));
  for (; at > 0; all |= code) a = (a << 8) | (code = text.charCodeAt((at -= 1)));
  if (all > 0x7f) return guarded(() => module.parse_id(text, flags, day));
  return guarded(() => module.parse_short_id(text.length, a, b, c, d, flags, day));
}

/** What was asked last, as the module reads it: callers ask thousands of times the same. */
let last = { options: {} };

function asked({ asOf, kind = "any", mode = "production", separators = "" } = {}) {
  const before = last.options;
  const same = asOf === before.asOf && mode === before.mode && separators === before.separators;
  if (!same || !sameKinds(kind, before.kind)) {
    last = {
      flags: flagsOf(kind, mode),
      day: dayOf(asOf, separators),
      options: { asOf, kind: Array.isArray(kind) ? [...kind] : kind, mode, separators },
    };
  }
  return last;
}

/** A caller's own list may have changed since. */
function sameKinds(kind, before) {
  if (!Array.isArray(kind) || !Array.isArray(before)) return kind === before;
  if (kind.length !== before.length) return false;
  for (let at = 0; at < kind.length; at += 1) if (kind[at] !== before[at]) return false;
  return true;
}

function dayOf(asOf, separators) {
  if (typeof separators !== "string") throw wrongOption("separators");
  if (typeof asOf !== "string" || guarded(() => module.id_day(asOf, "")) === 0) throw wrongOption("asOf");
  const day = guarded(() => module.id_day(asOf, separators));
  if (day === 0) throw wrongOption("separators");
  return day;
}

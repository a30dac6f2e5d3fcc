/** Identifiers one text at a time, as forms ask. For columns by the million there is `sluse/plain`. */

import { judged, rowsOf } from "./id-column.js";
import { ids } from "./ids-instance.js";
import { flagsOf, REPAIR, textOf, unpacked, wrongOption } from "./ids.js";

const { guarded, module } = ids;

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

/** Eleven ASCII characters go over as three numbers, much faster than through the module's memory. */
function judge(text, flags, day) {
  if (text.length !== 11) return guarded(module.parse_id, text, flags, day);
  const a = text.charCodeAt(0);
  const b = text.charCodeAt(1);
  const c = text.charCodeAt(2);
  const d = text.charCodeAt(3);
  const e = text.charCodeAt(4);
  const f = text.charCodeAt(5);
  const g = text.charCodeAt(6);
  const h = text.charCodeAt(7);
  const i = text.charCodeAt(8);
  const j = text.charCodeAt(9);
  const k = text.charCodeAt(10);
  if ((a | b | c | d | e | f | g | h | i | j | k) > 0x7f) return guarded(module.parse_id, text, flags, day);
  const word = (first, second, third, fourth) => first | (second << 8) | (third << 16) | (fourth << 24);
  return guarded(module.parse_eleven, word(a, b, c, d), word(e, f, g, h), word(i, j, k, 0), flags, day);
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

/** What callers ask for; what cannot be asked for is their mistake, and said with what can. */

import { written } from "./input.js";

/** What each option must be. */
const WANTED = {
  exchange: 'the name of an exchange, such as "elev.klasseliste"',
  asOf: 'a day on which there are rules, as "2026-03-10"',
  mode: '"production" or "test"',
  format: '"json", "ndjson", "csv" or "vigo"',
  fileName: "a text",
  known: "lists by the need that `unchecked` names: texts, or records whose values are texts",
  budget: "a whole number from 0",
};

const OF_TIMELINE = { person: "a whole number from 1" };
const OF_LABELS = { rows: "rows of the payload, whole numbers from 1" };

/** The Call's head; JSON.stringify leaves out what is undefined. */
export const headOf = (options) => head(options, WANTED);

/** The same of a timeline, which may be one person's. */
export const headOfTimeline = (options) => head(options, { ...WANTED, ...OF_TIMELINE });

/** The same of labels: the module wants rows once each, in order. */
export function headOfLabels(options, rows) {
  if (typeof rows?.[Symbol.iterator] !== "function") throw new TypeError(`sluse: rows must be ${OF_LABELS.rows}`);
  const once = [...new Set(rows)].sort((one, other) => one - other);
  return head({ ...objectOf(options, WANTED), rows: once }, { ...WANTED, ...OF_LABELS });
}

function head(options, wanted) {
  objectOf(options, wanted);
  const { exchange, asOf, mode = "production", format, fileName, known, budget, person, rows } = options;
  const call = { exchange, as_of: asOf, mode, format, file_name: fileName, known, budget, person, rows };
  return written(call, "an option");
}

/** Refuses what is no object of options, or has one that there is not. */
export function objectOf(options, wanted) {
  const names = Object.keys(wanted);
  if (options === null || typeof options !== "object") {
    throw new TypeError(`sluse: the options are an object, with ${names.join(", ")}`);
  }
  const unknown = Object.keys(options).find((name) => !names.includes(name));
  if (unknown !== undefined) throw new TypeError(`sluse: there is no option ${unknown}; there are ${names.join(", ")}`);
  return options;
}

/** The module's refusal of the call itself, as an error for whoever wrote the call. */
export function mistakeIn({ code, args }) {
  if (code === "unknown_exchange") return new TypeError(`sluse: exchange must be one of ${args.candidates.join(", ")}`);
  const name = NAMES[args.key[0]] ?? args.key[0];
  const wanted = { ...WANTED, ...OF_TIMELINE, ...OF_LABELS }[name];
  return new TypeError(wanted ? `sluse: ${name} must be ${wanted}` : `sluse: the call is not valid: ${name}`);
}

const NAMES = { as_of: "asOf", file_name: "fileName" };

/** The languages there are words in, by the first part of a language tag. */
const LANGUAGES = { nb: "nb", no: "nb", nn: "nn", en: "en" };

/** The language of a tag such as `nb-NO`. */
export function langOf(tag) {
  const [first] = typeof tag === "string" ? tag.trim().toLowerCase().replaceAll("_", "-").split("-") : [];
  const lang = Object.hasOwn(LANGUAGES, first ?? "") ? LANGUAGES[first] : undefined;
  if (lang === undefined) throw new TypeError('sluse: lang must be "nb", "nn" or "en", or a tag that begins so, as "nb-NO"');
  return lang;
}

/** Where words may be read. */
const PLACES = ["list", "form", "system"];

/** Where the words are read, if the caller says so. */
export function whereOf(options) {
  if (options === undefined) return undefined;
  const { where } = objectOf(options, { where: 0 });
  if (where !== undefined && !PLACES.includes(where)) throw new TypeError('sluse: where must be "list", "form" or "system"');
  return where;
}

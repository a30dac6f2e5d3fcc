/** What callers ask for; what cannot be asked for is their mistake, and said with what can. */

import { written } from "./input.js";

const encoder = new TextEncoder();
const encode = (text) => encoder.encode(text);

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

/** The Call; JSON.stringify leaves out what is undefined. */
export const callOf = (options) => call(options, WANTED);

/** The same of a timeline, which may be one person's. */
export const callOfTimeline = (options) => call(options, { ...WANTED, ...OF_TIMELINE });

/** The same of labels: the module wants rows once each, in order. */
export function callOfLabels(options, rows) {
  if (typeof rows?.[Symbol.iterator] !== "function") throw new TypeError(`sluse: rows must be ${OF_LABELS.rows}`);
  const once = [...new Set(rows)].sort((one, other) => one - other);
  return call({ ...objectOf(options, WANTED), rows: once }, { ...WANTED, ...OF_LABELS });
}

function call(options, wanted) {
  objectOf(options, wanted);
  const { exchange, asOf, mode = "production", format, fileName, known, budget, person, rows } = options;
  const head = { exchange, as_of: asOf, mode, format, file_name: fileName, budget, person, rows };
  return { head, told: toldOf(known) };
}

/** What is known, each need a part behind the payload. */
function toldOf(known) {
  if (known === undefined) return [];
  if (known === null || typeof known !== "object" || Array.isArray(known)) throw new TypeError(`sluse: known must be ${WANTED.known}`);
  const told = Object.entries(known).filter(([, values]) => values !== undefined);
  return told.map(([name, values]) => ({ name, bytes: encode(written(values, "an option") ?? "") }));
}

/** A call of a payload as the module takes it: the head, and the body that it tells the parts of. */
export function sent({ head, told }, payload) {
  if (told.length === 0) return { head: written(head, "an option"), body: payload };
  const all = [{ name: "payload", bytes: payload }, ...told];
  const parts = all.map(({ name, bytes }) => ({ name, bytes: bytes.length }));
  const body = new Uint8Array(parts.reduce((sum, { bytes }) => sum + bytes, 0));
  let at = 0;
  for (const { bytes } of all) {
    body.set(bytes, at);
    at += bytes.length;
  }
  return { head: written({ ...head, parts }, "an option"), body };
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

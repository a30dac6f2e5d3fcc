/** What a caller asks of identifiers, and what the module's numbers say of them. */

import { ANY, CONTROL_RULE, CONVENTIONS, KINDS, REASONS } from "./id-tables.js";

/** Bits beside those of the kinds. */
const TEST = 1 << 16;
export const REPAIR = 1 << 17;

/** Verdict bytes as the plain module's contract has them. */
const VALID = 0x80;
const CONVENTION = 0x07;
const ONLY_FROM_2032 = 0x08;
const SEPARATORS = 0x10;

const CODES = new Map(KINDS.map((kind, code) => [kind, code]).slice(1));

/** What each option must be; a caller who gives something else is told so. */
const WANTED = {
  asOf: "a day, YYYY-MM-DD",
  kind: `"any", or one or several of ${[...CODES.keys()].join(", ")}`,
  mode: '"production" or "test"',
  postnummer: "a list of texts of four digits",
  separators: 'a text of " ", "-" and "."',
};

export const wrongOption = (name) => new TypeError(`sluse: ${name} must be ${WANTED[name]}`);

/** The kinds and the mode as the bits that `parse_id` reads. */
export const flagsOf = (kind, mode) => kindsOf(kind) | modeOf(mode);

function kindsOf(kind) {
  if (kind === "any") return ANY;
  if (Array.isArray(kind) && kind.length > 0) return kind.reduce((bits, one) => bits | kindsOf(one), 0);
  const code = CODES.get(kind);
  if (code === undefined) throw wrongOption("kind");
  return 1 << code;
}

function modeOf(mode) {
  if (mode !== "test" && mode !== "production") throw wrongOption("mode");
  return mode === "test" ? TEST : 0;
}

/** The head of the plain module's operation; JSON.stringify leaves out what is undefined. */
export const headOfIds = ({ asOf, kind, mode, postnummer, separators } = {}, rows) =>
  JSON.stringify({ as_of: asOf, kind, mode, postnummer, rows, separators });

/** What the two bytes of a verdict say. */
export function said(verdict, code) {
  if ((verdict & VALID) === 0) return { valid: false, kind: null, reason: REASONS[verdict] };
  const holds = { valid: true, kind: KINDS[code] };
  if ((verdict & CONVENTION) !== 0) holds.synthetic = CONVENTIONS[verdict & CONVENTION];
  if (((CONTROL_RULE >> code) & 1) !== 0) holds.control = (verdict & ONLY_FROM_2032) === 0 ? "1964" : "2032";
  if ((verdict & SEPARATORS) !== 0) holds.separators = true;
  return holds;
}

const OLDEST_YEAR = 1850;

const answers = new Map();

/** The answers given last, where their numbers lead: to find one in the map costs a fifth of a call. */
const PLACE_BITS = 12;
const lastNumbers = new Int32Array(1 << PLACE_BITS);
const lastAnswers = new Array(1 << PLACE_BITS).fill(null);
/** 2^32 by the golden ratio, which spreads numbers over the places. */
const SPREAD = 0x9e3779b1;

/** What `parse_id` says in one number. It holds nothing of a person, so that equal answers are one object, and few. */
export function unpacked(packed) {
  const place = Math.imul(packed, SPREAD) >>> (32 - PLACE_BITS);
  if (lastNumbers[place] !== packed || lastAnswers[place] === null) {
    lastNumbers[place] = packed;
    lastAnswers[place] = answerTo(packed);
  }
  return lastAnswers[place];
}

function answerTo(packed) {
  const known = answers.get(packed);
  if (known !== undefined) return known;
  const told = frozen(answerOf(packed));
  answers.set(packed, told);
  return told;
}

function answerOf(packed) {
  const told = said(packed & 0xff, (packed >> 8) & 0xff);
  if (told.valid) told.years = [(packed >>> 16) & 0xff, packed >>> 24].filter(Boolean).map((since) => OLDEST_YEAR + since);
  else if (packed >>> 8 !== 0) told.repair = { digits: places(packed >>> 8, 11), swaps: swaps(packed >>> 19) };
  return told;
}

const places = (bits, count) => Array.from({ length: count }, (_, at) => at + 1).filter((place) => (bits >> (place - 1)) & 1);

const swaps = (bits) => places(bits, 10).map((place) => [place, place + 1]);

/** Shared between callers, so that none can change it for the others. */
function frozen(value) {
  if (typeof value === "object" && value !== null) Object.values(Object.freeze(value)).forEach(frozen);
  return value;
}

/** Refuses anything but a text, without saying what it was. */
export function textOf(text) {
  if (typeof text !== "string") throw new TypeError("sluse: an identifier is a string");
  return text;
}

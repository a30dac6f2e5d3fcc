/** Classes of generated numbers of persons. Each is a recipe; what it makes is compared and never shown. */

import { dayExists, withControl } from "./numbers.mjs";
import { broken, changed, lookalike, neighboursSwapped, oneDigitWrong } from "./slips.mjs";

const two = (number) => String(number).padStart(2, "0");
const three = (number) => String(number).padStart(3, "0");

const ANY_YEAR = [0, 99];
const ANY_INDIVID = [0, 999];
const TENOR = 80;
const SYNTPOP = 65;
const NAV = 40;

/** Eleven digits of a person: `d` adds 40 to the day, `mark` is added to the month, `first` is the remainder of k1. */
function person(random, { d = false, mark = 0, yy = ANY_YEAR, individ = ANY_INDIVID, first = [0, 0] } = {}) {
  const [day, month, year] = [random.between([1, 31]), random.between([1, 12]), random.between(yy)];
  if (!dayExists(day, month, year)) return undefined;
  const nine = two(d ? day + 40 : day) + two(month + mark) + two(year) + three(random.between(individ));
  return withControl(nine, random.between(first));
}

/** Whatever a register may hold one day: any mark, either kind, either rule. */
const anyPerson = (random) =>
  person(random, { d: random.below(2) === 1, mark: random.pick([0, 0, TENOR, SYNTPOP, NAV]), first: [0, random.pick([0, 3])] });

const felles = (random, first) => withControl(random.pick(["8", "9"]) + random.digits(8), random.between(first));

/** Any day and month, most of them on no calendar, with control digits that hold. */
function anyDay(random) {
  const [day, month, year] = [random.below(80), random.below(100), random.below(100)];
  const nine = two(day) + two(month) + two(year) + three(random.below(1000));
  return withControl(nine, random.below(4));
}

/** 29 February under every mark; 00, the year that is leap in one century and not in another, comes up half the time. */
function leapDay(random) {
  const [day, month] = [random.pick(["29", "69"]), random.pick(["02", "42", "67", "82"])];
  const year = two(random.pick([0, random.below(100)]));
  return withControl(day + month + year + three(random.below(1000)), random.below(4));
}

/** Months of NPID (+20, +60), with control digits that hold. */
const otherMonth = (months) => (random) => {
  const [day, month, year] = [random.between([1, 28]) + random.pick([0, 40]), random.between(months), random.below(100)];
  return withControl(two(day) + two(month) + two(year) + three(random.below(1000)), random.below(4));
};

const placeholder = (random) => {
  const [day, month, year] = [random.between([1, 31]), random.between([1, 12]), random.below(100)];
  return dayExists(day, month, year) ? two(day) + two(month) + two(year) + random.pick(["00100", "00200", "99999"]) : undefined;
};

/** All serial numbers of the days of four published D-nummer that older checkers called invalid. */
const disputedDay = (random) => withControl(random.pick(["700199", "711061", "710197"]) + three(random.between([500, 999])));

export const PERSONS = {
  "fnr, born 1900 to 1999 (000-499)": (random) => person(random, { individ: [0, 499] }),
  "fnr, born 1854 to 1899 (500-749)": (random) => person(random, { yy: [54, 99], individ: [500, 749] }),
  "fnr, born 1940 to 1999 (900-999)": (random) => person(random, { yy: [40, 99], individ: [900, 999] }),
  "fnr, born 2000 to 2039 (500-999)": (random) => person(random, { yy: [0, 39], individ: [500, 999] }),
  "fnr, no century by the table": (random) =>
    person(random, random.below(2) ? { yy: [40, 53], individ: [500, 899] } : { yy: [54, 99], individ: [750, 899] }),
  "fnr, rule of 2032": (random) => person(random, { first: [1, 3] }),
  "dnr, 000-499": (random) => person(random, { d: true, individ: [0, 499] }),
  "dnr, 500-599": (random) => person(random, { d: true, individ: [500, 599] }),
  "dnr, 600-999 with 40 to 99": (random) => person(random, { d: true, yy: [40, 99], individ: [600, 999] }),
  "dnr, 600-999 with 00 to 39": (random) => person(random, { d: true, yy: [0, 39], individ: [600, 999] }),
  "dnr, days of published disputes": disputedDay,
  "dnr, rule of 2032": (random) => person(random, { d: true, first: [1, 3] }),
  "Tenor": (random) => person(random, { mark: TENOR, first: [0, 3] }),
  "Tenor, D-nummer": (random) => person(random, { d: true, mark: TENOR, first: [0, 3] }),
  "month + 65": (random) => person(random, { mark: SYNTPOP, first: [0, 3] }),
  "month + 65, D-nummer": (random) => person(random, { d: true, mark: SYNTPOP, first: [0, 3] }),
  "month + 40": (random) => person(random, { mark: NAV, first: [0, 3] }),
  "month + 40, D-nummer": (random) => person(random, { d: true, mark: NAV, first: [0, 3] }),
  "felles hjelpenummer": (random) => felles(random, [0, 0]),
  "felles hjelpenummer, remainder 1 to 3": (random) => felles(random, [1, 3]),
  "NPID, month + 20": otherMonth([21, 32]),
  "NPID, month + 60": otherMonth([61, 65]),
  "29 February": leapDay,
  "any day and month, control digits hold": anyDay,
  "placeholders of reports": placeholder,
  "eleven random digits": (random) => random.digits(11),
  "one digit wrong": changed(anyPerson, oneDigitWrong),
  "neighbours swapped": changed(anyPerson, neighboursSwapped),
  "length or letters wrong": changed(anyPerson, broken),
};

const NO_BREAK_SPACE = "\u00a0";
const EN_DASH = "\u2013";
const THIN_SPACE = "\u2009";

const separated = (characters) =>
  changed(anyPerson, (random, text) => text.slice(0, 6) + random.pick(characters) + text.slice(6));

/** Noise that python-stdnum reads over. */
export const PERSONS_NOISY = {
  "separated after six digits": separated([" ", "-", ":"]),
  "a character that looks like a digit": changed(anyPerson, lookalike),
  "a character that looks like a separator": separated([NO_BREAK_SPACE, EN_DASH, THIN_SPACE]),
};

/**
 * Published numbers on which checkers disagree. None is a person's: official examples, synthetic marks, numbers that hold
 * only from 2032, a placeholder, two of VIGO's fiktive numbers.
 */
export const PUBLISHED = [
  "02013299997", "30108299920", "30108299939", "55102499947", "30908299902", "41819077906",
  "02013299903", "02013299806", "05012999999", "42059199202", "55049199119",
];

/** Classes of generated organisasjonsnummer and kontonummer. Each is a recipe; what it makes is compared and never shown. */

import { kontonr, orgnr } from "./numbers.mjs";
import { broken, changed, lookalike, neighboursSwapped, oneDigitWrong } from "./slips.mjs";

const NO_BREAK_SPACE = "\u00a0";
const THIN_SPACE = "\u2009";

const org = (random) => orgnr(random.digits(8));
const spaced = (text) => `${text.slice(0, 3)} ${text.slice(3, 6)} ${text.slice(6)}`;

export const ORGNR = {
  "orgnr": org,
  "orgnr, one digit wrong": changed(org, oneDigitWrong),
  "orgnr, neighbours swapped": changed(org, neighboursSwapped),
  "nine random digits": (random) => random.digits(9),
  "orgnr, length or letters wrong": changed(org, broken),
  "orgnr, spaces between": changed(org, (_, text) => spaced(text)),
  "orgnr, spaces around": changed(org, (random, text) => random.pick([` ${text}`, `${text} `, ` ${text} `])),
  "orgnr, other separators": changed(org, (random, text) => spaced(text).replaceAll(" ", random.pick([".", "-", "/"]))),
  "orgnr, a character that looks like a digit": changed(org, lookalike),
  "orgnr, a character that looks like a space": changed(org, (random, text) =>
    spaced(text).replaceAll(" ", random.pick([NO_BREAK_SPACE, THIN_SPACE]))),
  "0192: and orgnr": changed(org, (random, text) => `0192:${random.below(4) ? text : oneDigitWrong(random, text)}`),
  "orgnr and MVA": changed(org, (random, text) => `${random.below(4) ? text : oneDigitWrong(random, text)}MVA`),
  "NO, orgnr and MVA": changed(org, (random, text) => `NO${random.below(4) ? text : oneDigitWrong(random, text)}MVA`),
  "NO, orgnr and MVA, spaces between": changed(org, (_, text) => `NO ${spaced(text)} MVA`),
  "NO, orgnr and MVA, a character that looks like a digit": changed(org, (random, text) => `NO${lookalike(random, text)}MVA`),
  "NO and orgnr without MVA": changed(org, (_, text) => `NO${text}`),
  "no and mva in small letters": changed(org, (random, text) => random.pick([`${text}mva`, `no${text}MVA`, `No${text}Mva`])),
};

const konto = (random) => kontonr(random.digits(10));
const dotted = (text) => `${text.slice(0, 4)}.${text.slice(4, 6)}.${text.slice(6)}`;

export const KONTONR = {
  "kontonr": konto,
  "kontonr, one digit wrong": changed(konto, oneDigitWrong),
  "kontonr, neighbours swapped": changed(konto, neighboursSwapped),
  "eleven random digits": (random) => random.digits(11),
  "kontonr, length or letters wrong": changed(konto, broken),
  "kontonr, separators between": changed(konto, (random, text) => dotted(text).replaceAll(".", random.pick([".", " ", "-"]))),
  "kontonr, spaces around": changed(konto, (random, text) => random.pick([` ${text}`, `${text} `])),
  "kontonr, a character that looks like a digit": changed(konto, lookalike),
  "kontonr that begins with 0000": (random) => kontonr(`0000${random.digits(6)}`),
  "0000 and seven random digits": (random) => `0000${random.digits(7)}`,
  "seven random digits": (random) => random.digits(7),
  "0000 and a kontonr": changed(konto, (_, text) => `0000${text}`),
};

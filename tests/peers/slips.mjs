/** What happens to a number on its way: slips of a person or a program. */

const replaced = (text, at, letter) => text.slice(0, at) + letter + text.slice(at + 1);

export function oneDigitWrong(random, text) {
  const at = random.below(text.length);
  return replaced(text, at, String((Number(text[at]) + 1 + random.below(9)) % 10));
}

export function neighboursSwapped(random, text) {
  const at = random.below(text.length - 1);
  return text.slice(0, at) + text[at + 1] + text[at] + text.slice(at + 2);
}

const MATHEMATICAL_BOLD_ZERO = 0x1d7ce;
const FULLWIDTH_ZERO = 0xff10;

/** Some digit of the number as a character that looks like it and is not ASCII. */
export function lookalike(random, text) {
  const at = random.below(text.length);
  const zero = random.pick([FULLWIDTH_ZERO, MATHEMATICAL_BOLD_ZERO]);
  return /[0-9]/.test(text[at]) ? replaced(text, at, String.fromCodePoint(zero + Number(text[at]))) : undefined;
}

const ARABIC_THREE = "\u0663";

/** A digit too few or too many, a letter among them, or nothing at all. */
export function broken(random, text) {
  const letter = replaced(text, random.below(text.length), random.pick(["O", "l", "x", ARABIC_THREE]));
  return random.pick([text.slice(1), text.slice(0, -1), text + random.below(10), letter, ""]);
}

/** `make` again until the number can be issued, then `change`. */
export const changed = (make, change) => (random) => {
  const text = make(random);
  return text && change(random, text);
};

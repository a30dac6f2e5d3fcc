// Synthetic numbers made while the bench runs: Tenor's series (month + 80), one in five a D-nummer.

const FIRST = [3, 7, 6, 1, 8, 9, 4, 5, 2];
const SECOND = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2];

/** As many numbers, the same at every run; `corrupted` is the share of those that get one wrong digit. */
export function numbers(count, corrupted) {
  const random = randomFrom(20261122);
  return Array.from({ length: count }, () => {
    const number = whole(random);
    return random() < corrupted ? withWrongDigit(number, random) : number;
  }).map((digits) => digits.join(''));
}

function whole(random) {
  for (;;) {
    const digits = nine(random);
    for (const weights of [FIRST, SECOND]) digits.push(controlDigit(digits, weights));
    // 10 is no digit: such a number is never issued.
    if (!digits.includes(10)) return digits;
  }
}

function nine(random) {
  const upTo = (limit) => Math.floor(random() * limit);
  const two = (number) => [Math.floor(number / 10), number % 10];
  const day = 1 + upTo(28) + (random() < 0.2 ? 40 : 0);
  // Born 1940 to 1999 as 0 to 499, 2000 to 2019 as 500 to 999.
  const [year, individ] = random() < 0.7 ? [40 + upTo(60), upTo(500)] : [upTo(20), 500 + upTo(500)];
  return [...two(day), ...two(81 + upTo(12)), ...two(year), Math.floor(individ / 100), ...two(individ % 100)];
}

const controlDigit = (digits, weights) => (11 - (weights.reduce((sum, weight, at) => sum + weight * digits[at], 0) % 11)) % 11;

function withWrongDigit(digits, random) {
  const at = Math.floor(random() * 11);
  return digits.with(at, (digits[at] + 1 + Math.floor(random() * 9)) % 10);
}

/** Mulberry32: small, seeded, good enough to spread numbers. */
function randomFrom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

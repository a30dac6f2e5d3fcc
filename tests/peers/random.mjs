/** The same numbers at every run: mulberry32, seeded by a name so that a new class leaves the others as they are. */

export function seeded(name) {
  let state = 0x811c9dc5;
  for (const letter of name) state = Math.imul(state ^ letter.codePointAt(0), 0x01000193);
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
  const below = (bound) => next() % bound;
  // Six at a time: a power of ten that 32 bits hold evenly enough.
  const digits = (count) =>
    count > 6 ? digits(6) + digits(count - 6) : String(below(10 ** count)).padStart(count, "0");
  return {
    below,
    digits,
    between: ([least, most]) => least + below(most - least + 1),
    pick: (list) => list[below(list.length)],
  };
}

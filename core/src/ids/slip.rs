//! One slip in a person's number, and what it leaves of both control sums: which slips are worth trying follows from the
//! sums alone, whatever the digits are.

use crate::ids::eleven_digits::ElevenDigits;
use crate::ids::mod11;

/// The slips that may explain the remainders of both sums, as bits of [`SLIPS`]: undone, they bring out the second sum,
/// and leave of the first what the rule in force allows.
pub(super) fn explaining((first, second): (u32, u32), takes_2032: bool) -> u32 {
    let remainders = if takes_2032 { 0..=3 } else { 0..=0 };
    // To leave a remainder is to leave none of so much less.
    remainders.fold(0, |slips, rest| slips | EXPLAINING[((first + 11 - rest) % 11 * 11 + second) as usize])
}

/// One slip, and how to undo it: a digit is so much more that the second control sum comes out.
pub(super) struct Slip {
    at: usize,
    /// The next digit is to be as much less.
    swap: bool,
    /// How much more, modulo 11, for each that the sum is too much.
    more: u32,
    /// What they add to the first sum.
    first: u32,
}

/// Every slip: a wrong digit in each place, then a swap of each two neighbours.
pub(super) const SLIPS: [Slip; 21] = {
    let mut slips = [const { Slip::at(0, false) }; 21];
    let mut at = 0;
    while at < 11 {
        slips[at] = Slip::at(at, false);
        if at < 10 {
            slips[11 + at] = Slip::at(at, true);
        }
        at += 1;
    }
    slips
};

/// For each two remainders, the slips that bring out both sums.
static EXPLAINING: [u32; 121] = {
    let mut explaining = [0; 121];
    let mut sums = 0;
    while sums < explaining.len() {
        let (first, second) = (sums as u32 / 11, sums as u32 % 11);
        let mut slip = 0;
        while slip < SLIPS.len() {
            explaining[sums] |= ((SLIPS[slip].first * second + first).is_multiple_of(11) as u32) << slip;
            slip += 1;
        }
        sums += 1;
    }
    explaining
};

impl Slip {
    const fn at(at: usize, swap: bool) -> Self {
        let (mut first, mut second) = weights(at);
        if swap {
            let next = weights(at + 1);
            (first, second) = (11 + first - next.0, 11 + second - next.1);
        }
        // No weight of the second sum is a multiple of 11, and none is the next one's.
        let mut more = 1;
        while !(1 + more * second).is_multiple_of(11) {
            more += 1;
        }
        Self { at, swap, more, first: more * first % 11 }
    }

    /// The number without this slip, if it can have come of it.
    pub(super) fn undone(&self, digits: ElevenDigits, (_, second): (u32, u32)) -> Option<ElevenDigits> {
        let digit = digits.digit(self.at);
        let other = ((u32::from(digit) + self.more * second) % 11) as u8;
        if self.swap {
            (digits.digit(self.at + 1) == other).then(|| digits.with(self.at, other).with(self.at + 1, digit))
        } else {
            (other < 10).then(|| digits.with(self.at, other))
        }
    }
}

/// What a place weighs in both sums; the last one has no part in the first.
const fn weights(at: usize) -> (u32, u32) {
    (if at < mod11::FIRST.len() { mod11::FIRST[at] as u32 } else { 0 }, mod11::SECOND[at] as u32)
}

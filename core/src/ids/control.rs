//! The two control digits of eleven, under both rules at once.

use crate::ids::eleven_digits::ElevenDigits;

/// Which of the control sums come out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub(super) enum Control {
    /// The second remainder is not 0.
    Fails = 0,
    /// The second remainder is 0, the first above 3: what a kontonummer is content with.
    SecondOnly = 1,
    /// The second remainder is 0, the first 1 to 3: possible from 2032.
    From2032 = 2,
    /// Both remainders are 0.
    Since1964 = 3,
}

impl Control {
    #[inline(always)]
    pub(super) fn of(digits: ElevenDigits) -> Self {
        let (first, second) = digits.remainders();
        Self::of_remainders(first, second)
    }

    #[inline(always)]
    pub(super) const fn of_remainders(first: u32, second: u32) -> Self {
        match (first, second) {
            (0, 0) => Self::Since1964,
            (1..=3, 0) => Self::From2032,
            (_, 0) => Self::SecondOnly,
            _ => Self::Fails,
        }
    }
}

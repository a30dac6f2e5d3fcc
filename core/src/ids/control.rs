//! The two control digits of eleven, under both rules at once.

use super::mod11;

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
    pub(super) const ALL: [Self; 4] = [Self::Fails, Self::SecondOnly, Self::From2032, Self::Since1964];

    pub(super) fn of(digits: &[u8; 11]) -> Self {
        let (first, second) = mod11::remainders(digits);
        Self::of_remainders(first, second)
    }

    pub(super) const fn of_remainders(first: u32, second: u32) -> Self {
        match (first, second) {
            (0, 0) => Self::Since1964,
            (1..=3, 0) => Self::From2032,
            (_, 0) => Self::SecondOnly,
            _ => Self::Fails,
        }
    }
}

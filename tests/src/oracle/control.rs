//! Control digits, as the law computes them: eleven less the remainder; eleven is written 0, ten is not written.

/// Folkeregisterforskriften § 2-2-1: the first control digit's weights.
const FIRST: [u16; 9] = [3, 7, 6, 1, 8, 9, 4, 5, 2];
/// The same: the second's, the first control digit included.
const SECOND: [u16; 10] = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2];

/// What control digits show of a person's number.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Holds {
    /// The rule that has been in force since 1964.
    Under1964,
    /// Only the rule for numbers given from 2032-01-01.
    Under2032,
    /// Neither.
    Not,
}

pub(super) fn persons(digits: &[u16; 11]) -> Holds {
    // The second control digit is computed in the one old way, from the first as it stands.
    if control_digit(11, &SECOND, &digits[..10]) != Some(digits[10]) {
        return Holds::Not;
    }
    if control_digit(11, &FIRST, &digits[..9]) == Some(digits[9]) {
        return Holds::Under1964;
    }
    let more = [12, 13, 14].iter().any(|&from| control_digit(from, &FIRST, &digits[..9]) == Some(digits[9]));
    if more { Holds::Under2032 } else { Holds::Not }
}

/// `from` less the remainder of the weighted sum, less eleven if that is more than ten. Ten is discarded.
pub(super) fn control_digit(from: u16, weights: &[u16], digits: &[u16]) -> Option<u16> {
    let sum: u16 = weights.iter().zip(digits).map(|(weight, digit)| weight * digit).sum();
    let difference = from - sum % 11;
    match if difference > 10 { difference - 11 } else { difference } {
        10 => None,
        digit => Some(digit),
    }
}

/// The digits that these bytes write.
pub(super) fn digits<const N: usize>(text: &[u8]) -> [u16; N] {
    std::array::from_fn(|at| u16::from(text[at] - b'0'))
}

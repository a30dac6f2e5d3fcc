//! Weighted sums modulo 11, the control of most Norwegian numbers.

/// Weights of the first control digit of fødselsnummer, with weight 1 for the digit itself.
///
/// Folkeregisterforskriften § 2-2-1; Skatteetaten, "Nytt fødselsnummer fra 2032".
pub const FIRST: [u8; 10] = [3, 7, 6, 1, 8, 9, 4, 5, 2, 1];

/// Weights of the second control digit of fødselsnummer, with weight 1 for the digit itself.
pub const SECOND: [u8; 11] = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1];

/// Weights of organisasjonsnummer, with weight 1 for the control digit.
pub const ORGANISASJONSNUMMER: [u8; 9] = [3, 2, 7, 6, 5, 4, 3, 2, 1];

/// The weighted sum of `digits` (values 0 to 9, not ASCII) modulo 11. The sums reach 414: eight bits are too few.
///
/// ```
/// use sluse_core::ids::mod11::{remainder, ORGANISASJONSNUMMER};
/// assert_eq!(remainder(&[9, 7, 4, 7, 6, 0, 6, 7, 3], &ORGANISASJONSNUMMER), 0);
/// assert_ne!(remainder(&[9, 7, 4, 7, 6, 0, 6, 7, 4], &ORGANISASJONSNUMMER), 0);
/// ```
#[must_use]
pub fn remainder(digits: &[u8], weights: &[u8]) -> u16 {
    digits.iter().zip(weights).map(|(&digit, &weight)| u16::from(digit) * u16::from(weight)).sum::<u16>() % 11
}

/// Reads exactly `N` ASCII digits as values 0 to 9.
#[must_use]
pub fn digits<const N: usize>(text: &str) -> Option<[u8; N]> {
    digits_of(text.as_bytes())
}

/// The same from bytes, which need not be UTF-8.
#[must_use]
pub fn digits_of<const N: usize>(text: &[u8]) -> Option<[u8; N]> {
    let mut digits = [0; N];
    read(text, &mut digits).then_some(digits)
}

/// One body for every length.
fn read(text: &[u8], digits: &mut [u8]) -> bool {
    let mut digits_only = text.len() == digits.len();
    for (digit, byte) in digits.iter_mut().zip(text) {
        *digit = byte.wrapping_sub(b'0');
        digits_only &= *digit < 10;
    }
    digits_only
}

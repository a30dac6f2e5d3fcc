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

/// The remainders of both control sums of eleven digits (values 0 to 9), by [`FIRST`] and [`SECOND`]: written out, because
/// a loop is what most of the time for one number would go to.
///
/// ```
/// use sluse_core::ids::mod11::remainders;
/// assert_eq!(remainders(&[0, 5, 8, 2, 0, 9, 9, 8, 8, 6, 5]), (0, 0)); // Tenor, synthetic
/// assert_ne!(remainders(&[0, 5, 8, 2, 0, 9, 9, 8, 8, 6, 6]).1, 0);
/// ```
#[must_use]
#[inline(always)]
pub fn remainders(digits: &[u8; 11]) -> (u32, u32) {
    let &[a, b, c, d, e, f, g, h, i, j, k] = digits;
    // Both sums in one number: neither reaches 2^16.
    let weighed = |digit: u8, first: u32, second: u32| u32::from(digit) * (first | second << 16);
    let sums = weighed(a, 3, 5)
        + weighed(b, 7, 4)
        + weighed(c, 6, 3)
        + weighed(d, 1, 2)
        + weighed(e, 8, 7)
        + weighed(f, 9, 6)
        + weighed(g, 4, 5)
        + weighed(h, 5, 4)
        + weighed(i, 2, 3)
        + weighed(j, 1, 2)
        + weighed(k, 0, 1);
    ((sums & 0xffff) % 11, (sums >> 16) % 11)
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

/// Reads exactly eleven ASCII digits: two overlapping words at once, which is how most of the identifiers come.
#[inline(always)]
pub(super) fn eleven_of(text: &[u8]) -> Option<[u8; 11]> {
    let text: &[u8; 11] = text.try_into().ok()?;
    let (head, tail) = (values(text.first_chunk()?), values(text.last_chunk()?));
    if (not_digits(head) | not_digits(tail)) != 0 {
        return None;
    }
    let ([a, b, c, d, e, f, g, h], [.., i, j, k]) = (head.to_le_bytes(), tail.to_le_bytes());
    Some([a, b, c, d, e, f, g, h, i, j, k])
}

/// Eight characters, each as its distance from `0` where it is a digit.
const fn values(characters: &[u8; 8]) -> u64 {
    u64::from_le_bytes(*characters) ^ (EACH * b'0' as u64)
}

/// The highest bit of each byte above 9. What a sum carries over comes from a byte that is told already.
const fn not_digits(values: u64) -> u64 {
    (values.wrapping_add(EACH * 0x76) | values) & (EACH * 0x80)
}

/// 1 in each byte.
const EACH: u64 = u64::MAX / 0xff;

#[cfg(test)]
mod tests {
    use super::{digits_of, eleven_of};

    #[test]
    fn eleven_digits_are_read_as_any_number_of_them() {
        for byte in 0..=u8::MAX {
            for place in 0..11 {
                for next in [b'0', b'9', b':', 0x80, 0xff] {
                    let mut text = *b"05820998865";
                    text[(place + 1) % 11] = next;
                    text[place] = byte;
                    assert_eq!(eleven_of(&text), digits_of(&text), "byte {byte} in place {place} before {next}");
                }
            }
        }
        for text in ["", "0582099886", "058209988650"] {
            assert_eq!(eleven_of(text.as_bytes()), None);
        }
    }
}

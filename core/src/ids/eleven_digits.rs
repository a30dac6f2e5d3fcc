//! Eleven digits in two words, so that they are read, taken apart and summed up without memory between.

use crate::ids::separators::Separators;

/// The first eight digits and the last eight, each the value 0 to 9 of a byte, the first in the lowest.
///
/// No `Debug`: it may be a person's number.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct ElevenDigits {
    head: u64,
    tail: u64,
}

/// Where the last eight begin.
const TAIL: usize = 3;

impl ElevenDigits {
    /// Reads exactly eleven ASCII digits.
    ///
    /// ```
    /// use sluse_core::ids::ElevenDigits;
    /// assert!(ElevenDigits::read(b"05820998865").is_some());
    /// assert!(ElevenDigits::read(b"0582099886").is_none());
    /// assert!(ElevenDigits::read(b"05820 98865").is_none());
    /// ```
    #[must_use]
    pub fn read(text: &[u8]) -> Option<Self> {
        let text: &[u8; 11] = text.try_into().ok()?;
        Self::of_values(
            values(u64::from_le_bytes(*text.first_chunk()?)),
            values(u64::from_le_bytes(*text.last_chunk()?)),
        )
    }

    /// The same of eleven characters in three words, from the lowest byte: a number's own way into the module for forms.
    ///
    /// ```
    /// use sluse_core::ids::ElevenDigits;
    /// let words = [*b"0582", *b"0998", *b"865\0"].map(u32::from_le_bytes);
    /// assert!(ElevenDigits::of_words(words) == ElevenDigits::read(b"05820998865"));
    /// assert!(ElevenDigits::of_words([0; 3]).is_none());
    /// ```
    #[must_use]
    #[inline(always)]
    pub fn of_words([first, second, third]: [u32; 3]) -> Option<Self> {
        let head = u64::from(first) | u64::from(second) << 32;
        let tail = head >> (8 * TAIL) | u64::from(third) << (64 - 8 * TAIL);
        Self::of_values(values(head), values(tail))
    }

    /// The same, separators of this set left out.
    pub(super) fn read_with(separators: Separators, text: &[u8]) -> Option<Self> {
        match separators.left_out_of(text) {
            Some(compact) => Self::read(compact.text()),
            None => Self::read(text),
        }
    }

    #[inline(always)]
    fn of_values(head: u64, tail: u64) -> Option<Self> {
        ((not_digits(head) | not_digits(tail)) == 0).then_some(Self { head, tail })
    }

    /// The digits of an array of values 0 to 9.
    #[cfg(test)]
    pub(super) fn of(digits: [u8; 11]) -> Self {
        let [a, b, c, d, e, f, g, h, i, j, k] = digits;
        Self { head: u64::from_le_bytes([a, b, c, d, e, f, g, h]), tail: u64::from_le_bytes([d, e, f, g, h, i, j, k]) }
    }

    /// The values as an array.
    pub(super) fn values(self) -> [u8; 11] {
        core::array::from_fn(|at| self.digit(at))
    }

    /// The value of one digit, from 0.
    #[inline(always)]
    pub(super) const fn digit(self, at: usize) -> u8 {
        match at.checked_sub(TAIL) {
            Some(at) => (self.tail >> (8 * at)) as u8,
            None => (self.head >> (8 * at)) as u8,
        }
    }

    /// The same number but for one digit.
    pub(super) const fn with(self, at: usize, digit: u8) -> Self {
        let changed = (digit ^ self.digit(at)) as u64;
        let head = if at < 8 { changed << (8 * at) } else { 0 };
        let tail = if at >= TAIL { changed << (8 * (at - TAIL)) } else { 0 };
        Self { head: self.head ^ head, tail: self.tail ^ tail }
    }

    /// The value of a digit and the next.
    #[inline(always)]
    pub(super) const fn two(self, at: usize) -> u8 {
        self.digit(at) * 10 + self.digit(at + 1)
    }

    /// All of it as one number, by pairs: of neighbours, of pairs and of fours the first is worth so much more.
    #[inline(always)]
    pub(super) const fn number(self) -> u64 {
        let pairs = (self.head * 10 + (self.head >> 8)) & 0x00ff_00ff_00ff_00ff;
        let fours = (pairs * 100 + (pairs >> 16)) & 0x0000_ffff_0000_ffff;
        let eight = (fours * 10_000 + (fours >> 32)) & 0xffff_ffff;
        eight * 1000 + self.digit(8) as u64 * 100 + self.two(9) as u64
    }

    /// The remainders of both control sums, by [`super::mod11::FIRST`] and [`super::mod11::SECOND`]: written out, because a
    /// loop is what most of the time for one number would go to.
    #[inline(always)]
    pub(super) fn remainders(self) -> (u32, u32) {
        // Both sums in one number: neither reaches 2^16.
        let weighed = |at: usize, first: u32, second: u32| u32::from(self.digit(at)) * (first | second << 16);
        let sums = weighed(0, 3, 5)
            + weighed(1, 7, 4)
            + weighed(2, 6, 3)
            + weighed(3, 1, 2)
            + weighed(4, 8, 7)
            + weighed(5, 9, 6)
            + weighed(6, 4, 5)
            + weighed(7, 5, 4)
            + weighed(8, 2, 3)
            + weighed(9, 1, 2)
            + weighed(10, 0, 1);
        ((sums & 0xffff) % 11, (sums >> 16) % 11)
    }
}

/// Eight characters, each as its distance from `0` where it is a digit.
const fn values(characters: u64) -> u64 {
    characters ^ (EACH * b'0' as u64)
}

/// The highest bit of each byte above 9. What a sum carries over comes from a byte that is told already.
#[inline(always)]
const fn not_digits(values: u64) -> u64 {
    (values.wrapping_add(EACH * 0x76) | values) & (EACH * 0x80)
}

/// 1 in each byte.
const EACH: u64 = u64::MAX / 0xff;

#[cfg(test)]
mod tests {
    use super::ElevenDigits;
    use crate::ids::mod11::{FIRST, SECOND, digits_of, remainder};

    #[test]
    fn eleven_digits_are_read_as_any_number_of_them() {
        for byte in 0..=u8::MAX {
            for place in 0..11 {
                for next in [b'0', b'9', b':', 0x80, 0xff] {
                    let mut text = *b"05820998865";
                    text[(place + 1) % 11] = next;
                    text[place] = byte;
                    let read = ElevenDigits::read(&text).map(ElevenDigits::values);
                    assert_eq!(read, digits_of(&text), "byte {byte} in place {place} before {next}");
                    let [a, b, c, d, e, f, g, h, i, j, k] = text;
                    let words = [[a, b, c, d], [e, f, g, h], [i, j, k, 0xff]].map(u32::from_le_bytes);
                    assert_eq!(ElevenDigits::of_words(words).map(ElevenDigits::values), read);
                }
            }
        }
        for text in ["", "0582099886", "058209988650"] {
            assert!(ElevenDigits::read(text.as_bytes()).is_none());
        }
    }

    #[test]
    fn one_digit_changes_and_no_other() {
        for place in 0..11 {
            let mut digits = [0, 5, 8, 2, 0, 9, 9, 8, 8, 6, 5];
            let changed = ElevenDigits::of(digits).with(place, 7);
            digits[place] = 7;
            assert_eq!(changed.values(), digits);
            assert!(changed == ElevenDigits::of(digits));
        }
    }

    #[test]
    fn the_number_is_that_of_its_digits() {
        for text in [b"00000000000", b"99999999999", b"01234567890", b"90000000009", b"12345678987"] {
            let expected = text.iter().fold(0, |sum, digit| sum * 10 + u64::from(digit - b'0'));
            assert_eq!(ElevenDigits::read(text).map(ElevenDigits::number), Some(expected));
        }
    }

    #[test]
    fn both_remainders_are_those_of_their_weights() {
        for place in 0..11 {
            for digit in 0..10 {
                let mut digits = [9; 11];
                digits[place] = digit;
                let (first, second) = ElevenDigits::of(digits).remainders();
                assert_eq!(first, u32::from(remainder(&digits[..10], &FIRST)));
                assert_eq!(second, u32::from(remainder(&digits, &SECOND)));
            }
        }
    }
}

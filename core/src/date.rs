//! Civil dates in the proleptic Gregorian calendar: as much arithmetic as the rules need, and no clock.

mod reckoning;

use core::fmt;
use core::num::NonZeroU32;

/// A day that exists in the calendar.
///
/// ```
/// use sluse_core::date::Date;
/// assert_eq!(Date::parse("2026-11-22").unwrap().to_string(), "2026-11-22");
/// assert!(Date::parse("2026-02-29").is_none());
/// ```
// Year, month and day in one number of that order, which is never 0: a date that may be absent is as small, and two are
// compared at once.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Date(NonZeroU32);

impl Date {
    /// The day, if the calendar has it. Years 1 to 9999.
    #[must_use]
    pub const fn new(year: u16, month: u8, day: u8) -> Option<Self> {
        if year == 0 || year > 9999 || month == 0 || month > 12 || day == 0 || day > days_in_month(year, month) {
            return None;
        }
        match NonZeroU32::new((year as u32) << 16 | (month as u32) << 8 | day as u32) {
            Some(packed) => Some(Self(packed)),
            None => None,
        }
    }

    /// Reads `ÅÅÅÅ-MM-DD` (ISO 8601), exactly ten ASCII characters.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let &[a, b, c, d, b'-', e, f, b'-', g, h] = text.as_bytes() else { return None };
        Self::from_digits([a, b, c, d, e, f, g, h])
    }

    /// Reads `ÅÅÅÅMMDD`, the form of the VIGO record formats, exactly eight ASCII digits.
    ///
    /// ```
    /// use sluse_core::date::Date;
    /// assert_eq!(Date::parse_compact("20231103"), Date::new(2023, 11, 3));
    /// assert!(Date::parse_compact("20231301").is_none());
    /// ```
    #[must_use]
    pub fn parse_compact(text: &str) -> Option<Self> {
        Self::from_digits(text.as_bytes().try_into().ok()?)
    }

    fn from_digits(digits: [u8; 8]) -> Option<Self> {
        // All eight at once: a digit's byte is 0x30 to 0x39, and nothing is carried from one byte to the next.
        let digits = u64::from_le_bytes(digits) ^ 0x3030_3030_3030_3030;
        if (digits | (digits & 0x7f7f_7f7f_7f7f_7f7f).wrapping_add(0x7676_7676_7676_7676)) & 0x8080_8080_8080_8080 != 0
        {
            return None;
        }
        // Two digits become one number in the lower byte of each pair.
        let [first, _, second, _, month, _, day, _] = (digits * 10 + (digits >> 8)).to_le_bytes();
        Self::new(u16::from(first) * 100 + u16::from(second), month, day)
    }

    /// Writes `ÅÅÅÅ-MM-DD`.
    #[must_use]
    pub fn iso(self) -> String {
        let digit = |number: u16, place: u16| char::from(b'0' + (number / place % 10).to_le_bytes()[0]);
        let (month, day) = (u16::from(self.month()), u16::from(self.day()));
        let mut text = String::with_capacity(10);
        for (number, place) in [(self.year(), 1000), (self.year(), 100), (self.year(), 10), (self.year(), 1)] {
            text.push(digit(number, place));
        }
        for number in [month, day] {
            text.push('-');
            text.push(digit(number, 10));
            text.push(digit(number, 1));
        }
        text
    }

    /// The year, 1 to 9999.
    #[must_use]
    pub const fn year(self) -> u16 {
        (self.0.get() >> 16) as u16
    }

    const fn month(self) -> u8 {
        self.0.get().to_le_bytes()[1]
    }

    const fn day(self) -> u8 {
        self.0.get().to_le_bytes()[0]
    }

    /// Day and month.
    #[must_use]
    pub const fn day_and_month(self) -> (u8, u8) {
        (self.day(), self.month())
    }

    /// The year in which the school year (skoleår) of this day began: it turns on 1 August.
    ///
    /// ```
    /// use sluse_core::date::Date;
    /// assert_eq!(Date::new(2026, 7, 31).unwrap().skolear_start(), 2025);
    /// assert_eq!(Date::new(2026, 8, 1).unwrap().skolear_start(), 2026);
    /// ```
    #[must_use]
    pub const fn skolear_start(self) -> u16 {
        if self.month() >= 8 { self.year() } else { self.year() - 1 }
    }
}

impl fmt::Debug for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.iso())
    }
}

/// How many days a month (1 to 12) has.
#[inline(always)]
pub(crate) const fn days_in_month(year: u16, month: u8) -> u8 {
    match month {
        4 | 6 | 9 | 11 => 30,
        2 if year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400)) => 29,
        2 => 28,
        _ => 31,
    }
}

#[cfg(test)]
mod tests {
    use super::Date;

    #[test]
    fn a_text_is_a_day_if_all_its_bytes_are_digits() {
        for at in 0..8 {
            for byte in 0..=u8::MAX {
                let mut text = *b"20261111";
                text[at] = byte;
                let number = |of: &[u8]| of.iter().fold(0_u16, |number, byte| number * 10 + u16::from(byte - b'0'));
                let is_number = text.iter().all(u8::is_ascii_digit);
                let expected = is_number.then(|| {
                    let two = |of: &[u8]| number(of).to_le_bytes()[0];
                    Date::new(number(&text[..4]), two(&text[4..6]), two(&text[6..]))
                });
                assert_eq!(Date::from_digits(text), expected.flatten(), "{text:?}");
            }
        }
    }
}

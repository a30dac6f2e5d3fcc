//! Fylkesnummer: two digits, a dated code list.

use crate::date::Date;

/// Fylker of the municipal reform's first form, 2020-01-01 until 2023-12-31.
///
/// Statistisk sentralbyrå, Klass 104; derived from the kommunenummer valid in those years (SSB, file descriptions 11CF).
const FROM_2020: u64 = set(&[3, 11, 15, 18, 30, 34, 38, 42, 46, 50, 54]);

/// Fylker since 2024-01-01.
const FROM_2024: u64 = set(&[3, 11, 15, 18, 31, 32, 33, 34, 39, 40, 42, 46, 50, 55, 56]);

/// A bit for each code; all are below 64.
const fn set(codes: &[u8]) -> u64 {
    match codes {
        [code, rest @ ..] => 1 << *code | set(rest),
        [] => 0,
    }
}

/// Two digits. Which fylker exist is a question of the date: see [`Fylkesnummer::exists_on`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Fylkesnummer(u8);

impl Fylkesnummer {
    /// Reads two ASCII digits; a number, never an integer: `"03"` is Oslo, `"3"` is nothing.
    ///
    /// ```
    /// use sluse_core::ids::fylkesnummer::Fylkesnummer;
    /// assert!(Fylkesnummer::parse("03").is_some());
    /// assert!(Fylkesnummer::parse("3").is_none());
    /// ```
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let [tens, ones] = super::mod11::digits(text)?;
        Some(Self(tens * 10 + ones))
    }

    /// The prefix of a longer number (kommunenummer, skolenummer).
    #[must_use]
    pub(super) fn prefix(tens: u8, ones: u8) -> Self {
        Self(tens * 10 + ones)
    }

    /// Whether a fylke had this number on the day. Before 2020 nothing is known here, and nothing is denied.
    ///
    /// ```
    /// use sluse_core::{date::Date, ids::fylkesnummer::Fylkesnummer};
    /// let viken = Fylkesnummer::parse("30").unwrap();
    /// assert!(viken.exists_on(Date::new(2023, 12, 31).unwrap()));
    /// assert!(!viken.exists_on(Date::new(2024, 1, 1).unwrap()));
    /// ```
    #[must_use]
    pub fn exists_on(self, day: Date) -> bool {
        match day.year() {
            ..2020 => true,
            2020..2024 => self.is_in(FROM_2020),
            _ => self.is_in(FROM_2024),
        }
    }

    /// Whether any fylke may have carried this number: what a number issued earlier still shows. Until 2019: 01 to 20.
    #[must_use]
    pub fn may_have_issued(self) -> bool {
        (1..=20).contains(&self.0) || self.is_in(FROM_2020 | FROM_2024)
    }

    fn is_in(self, codes: u64) -> bool {
        self.0 < 64 && codes >> self.0 & 1 == 1
    }

    /// The code as it stands in the code list, e.g. `"46"`: a place, not a person.
    #[must_use]
    pub fn code(self) -> u8 {
        self.0
    }
}

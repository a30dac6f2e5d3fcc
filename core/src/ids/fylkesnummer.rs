//! Fylkesnummer: two digits, a dated code list.

use crate::date::Date;
use crate::ids::digits::Digits;
use crate::ids::existence::Existence;
use crate::ids::kommuneliste::{CHANGE, FIRST_DAY, FYLKER_SINCE_2024, FYLKER_UNTIL_2023};
use core::fmt;

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

    /// What the list says of the number on that day: a fylke exists while it has kommuner.
    ///
    /// Statistisk sentralbyrå, Klass 104; derived from the list of [`super::Kommune`], which begins in 2020.
    ///
    /// ```
    /// use sluse_core::{date::Date, ids::{Existence, Fylkesnummer}};
    /// let viken = Fylkesnummer::parse("30").unwrap();
    /// assert_eq!(viken.on(Date::new(2023, 12, 31).unwrap()), Existence::Exists);
    /// assert_eq!(viken.on(Date::new(2024, 1, 1).unwrap()), Existence::NotOnDay);
    /// ```
    #[must_use]
    pub fn on(self, day: Date) -> Existence {
        if day < FIRST_DAY {
            Existence::Unknown
        } else if self.is_in(if day < CHANGE { FYLKER_UNTIL_2023 } else { FYLKER_SINCE_2024 }) {
            Existence::Exists
        } else if self.is_in(FYLKER_UNTIL_2023 | FYLKER_SINCE_2024) {
            Existence::NotOnDay
        } else {
            Existence::NotInList
        }
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
        matches!(self.on(day), Existence::Exists | Existence::Unknown)
    }

    /// Whether the number was in use on the day: that of a fylke, or one of those that VIGO has beside Statistisk
    /// sentralbyrå's: 21 is Svalbard, 25 schools abroad. VIGO counts 24 fylker (Kodeverksbase, `counties`); what the others
    /// are is not known here.
    ///
    /// ```
    /// use sluse_core::{date::Date, ids::fylkesnummer::Fylkesnummer};
    /// let svalbard = Fylkesnummer::parse("21").unwrap();
    /// let day = Date::new(2026, 3, 10).unwrap();
    /// assert!(svalbard.is_used_on(day) && !svalbard.exists_on(day));
    /// ```
    #[must_use]
    pub fn is_used_on(self, day: Date) -> bool {
        self.exists_on(day) || self.is_vigos_own()
    }

    /// Whether VIGO has the number beside those of Statistisk sentralbyrå.
    pub(super) fn is_vigos_own(self) -> bool {
        matches!(self.0, 21 | 25)
    }

    /// Whether this fylke is that one, or that one, or a part of it, went into this one: what it issued is still in use.
    ///
    /// Statistisk sentralbyrå, Klass 104: the changes of 2018, 2020 and 2024. Single kommuner that changed fylke are not in it.
    ///
    /// ```
    /// use sluse_core::ids::fylkesnummer::Fylkesnummer;
    /// let [hordaland, vestland, viken, akershus] = ["12", "46", "30", "32"].map(|text| Fylkesnummer::parse(text).unwrap());
    /// assert!(vestland.may_have_taken_over(hordaland) && akershus.may_have_taken_over(viken));
    /// assert!(!akershus.may_have_taken_over(hordaland) && !hordaland.may_have_taken_over(vestland));
    /// ```
    #[must_use]
    pub fn may_have_taken_over(self, earlier: Self) -> bool {
        let earlier_ones: &[u8] = match self.0 {
            30 => &[1, 2, 6],
            34 => &[4, 5],
            38 => &[7, 8],
            42 => &[9, 10],
            46 => &[12, 14],
            50 => &[16, 17],
            54 => &[19, 20],
            // Parts of those divided in 2024, with what each was until 2019.
            31 => &[1, 30],
            32 => &[2, 30],
            33 => &[6, 30],
            39 => &[7, 38],
            40 => &[8, 38],
            55 => &[19, 54],
            56 => &[20, 54],
            _ => &[],
        };
        self == earlier || earlier_ones.contains(&earlier.0)
    }

    /// Whether any fylke may have carried this number: what a number issued earlier still shows. Until 2019: 01 to 20.
    #[must_use]
    pub fn may_have_issued(self) -> bool {
        (1..=20).contains(&self.0) || self.is_in(FYLKER_UNTIL_2023 | FYLKER_SINCE_2024)
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

/// The two digits: a place, not a person.
impl fmt::Display for Fylkesnummer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Digits::of([self.0 / 10, self.0 % 10]).fmt(f)
    }
}

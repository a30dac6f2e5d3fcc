//! Kommunenummer: four digits, the first two are the fylkesnummer.

use crate::date::Date;
use crate::ids::digits::Digits;
use crate::ids::existence::Existence;
use crate::ids::fylkesnummer::Fylkesnummer;
use crate::ids::kommune::Kommune;
use crate::ids::kommuneliste::FIRST_DAY;
use core::fmt;

/// Four digits as a register writes them. Whether such a kommune exists is a question of the list, and of the day: see
/// [`Self::listed`] and [`Self::on`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Kommunenummer([u8; 4]);

impl Kommunenummer {
    /// Reads four ASCII digits; `"0301"` is Oslo, `"301"` is nothing.
    ///
    /// ```
    /// use sluse_core::ids::kommunenummer::Kommunenummer;
    /// assert!(Kommunenummer::parse("4601").is_some());
    /// assert!(Kommunenummer::parse("301").is_none());
    /// ```
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        super::mod11::digits(text).map(Self)
    }

    /// From a number below 10 000.
    pub(super) fn of(code: u16) -> Self {
        Self([code / 1000, code / 100, code / 10, code].map(|part| (part % 10).to_le_bytes()[0]))
    }

    /// The fylke that the number begins with (Statistisk sentralbyrå, Klass 131: Standard for kommuneinndeling).
    #[must_use]
    pub fn fylkesnummer(self) -> Fylkesnummer {
        Fylkesnummer::prefix(self.0[0], self.0[1])
    }

    /// The kommune of this number, of today or of 2020 to 2023; `None` where the list has none.
    ///
    /// ```
    /// use sluse_core::{date::Date, ids::Kommunenummer};
    /// let halden = Kommunenummer::parse("3001").unwrap().listed().unwrap();
    /// assert_eq!(halden.valid_from().iso(), "2020-01-01");
    /// assert_eq!(halden.valid_to(), Date::new(2024, 1, 1)); // exclusive
    /// assert!(Kommunenummer::parse("9999").unwrap().listed().is_none()); // "uoppgitt" is no kommune
    /// ```
    #[must_use]
    pub fn listed(self) -> Option<Kommune> {
        Kommune::find(self.0.iter().fold(0, |code, &digit| code * 10 + u16::from(digit)))
    }

    /// Whether the number was in use on the day: that of a kommune, or one that VIGO may have beside Statistisk
    /// sentralbyrå's, see [`Fylkesnummer::is_used_on`].
    ///
    /// ```
    /// use sluse_core::{date::Date, ids::kommunenummer::Kommunenummer};
    /// let day = Date::new(2026, 3, 10).unwrap();
    /// let used = |text: &str| Kommunenummer::parse(text).unwrap().is_used_on(day);
    /// assert!(used("4601") && used("2100") && !used("1507"));
    /// ```
    #[must_use]
    pub fn is_used_on(self, day: Date) -> bool {
        self.fylkesnummer().is_vigos_own() || matches!(self.on(day), Existence::Exists | Existence::Unknown)
    }

    /// What the list says of the number on that day.
    ///
    /// ```
    /// use sluse_core::{date::Date, ids::{Existence, Kommunenummer}};
    /// let alesund = Kommunenummer::parse("1507").unwrap();
    /// assert_eq!(alesund.on(Date::new(2023, 12, 31).unwrap()), Existence::Exists);
    /// assert_eq!(alesund.on(Date::new(2024, 1, 1).unwrap()), Existence::NotOnDay);
    /// assert_eq!(alesund.on(Date::new(2019, 12, 31).unwrap()), Existence::Unknown);
    /// ```
    #[must_use]
    pub fn on(self, day: Date) -> Existence {
        match self.listed() {
            Some(kommune) => kommune.on(day),
            None if day < FIRST_DAY => Existence::Unknown,
            None => Existence::NotInList,
        }
    }
}

/// The four digits: a place, not a person.
impl fmt::Display for Kommunenummer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Digits::of(self.0).fmt(f)
    }
}

//! A kommune of the dated list: on which days, and what came before and after it.

use crate::date::Date;
use crate::ids::existence::Existence;
use crate::ids::kommuneliste::{CHANGE, FIRST_DAY, SINCE_2024, SUCCESSIONS, UNTIL_2023, flags};
use crate::ids::kommunenummer::Kommunenummer;

/// A kommunenummer that stands in the list: found there by [`Kommunenummer::listed`], and in no other way.
///
/// Statistisk sentralbyrå, file descriptions 11CF for 2022 to 2026 in
/// <https://github.com/statisticsnorway/kostra-kontrollprogram>: 356 kommuner from 2020-01-01 until the end of 2023, 357
/// since 2024-01-01.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Kommune {
    /// The number × 4, plus its flags.
    entry: u16,
}

impl Kommune {
    /// The kommune of a number, of today or of 2020 to 2023.
    pub(crate) fn find(code: u16) -> Option<Self> {
        let flags = flags(code);
        (flags != 0).then_some(Self { entry: code * 4 + flags })
    }

    /// The number of this kommune.
    #[must_use]
    pub fn number(self) -> Kommunenummer {
        Kommunenummer::of(self.entry / 4)
    }

    /// The first day on which the list has the number. 2020-01-01, where the list begins, means "then or earlier".
    #[must_use]
    pub fn valid_from(self) -> Date {
        if self.is(UNTIL_2023) { FIRST_DAY } else { CHANGE }
    }

    /// The first day on which the number is no longer in force: exclusive, as in SSB's Klass. `None` while it is.
    #[must_use]
    pub fn valid_to(self) -> Option<Date> {
        if self.is(SINCE_2024) { None } else { Some(CHANGE) }
    }

    /// What the list says of that day; never [`Existence::NotInList`].
    #[must_use]
    pub fn on(self, day: Date) -> Existence {
        if day < FIRST_DAY {
            return Existence::Unknown;
        }
        let flag = if day < CHANGE { UNTIL_2023 } else { SINCE_2024 };
        if self.is(flag) { Existence::Exists } else { Existence::NotOnDay }
    }

    /// Whether the number was in force on that day. Before 2020 nothing is known, and nothing is denied.
    #[must_use]
    pub fn exists_on(self, day: Date) -> bool {
        self.on(day) != Existence::NotOnDay
    }

    /// The numbers that followed this one on 2024-01-01; none where it still stands.
    ///
    /// Inferred: the list says which numbers ended and which began, not which became which. A number that ended is
    /// followed by the one that began under the same name, where there is exactly one of each. Known besides: Ålesund was
    /// split into Ålesund and Haram. Borders that moved, and persons who therefore moved, are not in it.
    ///
    /// ```
    /// use sluse_core::ids::Kommunenummer;
    /// let alesund = Kommunenummer::parse("1507").unwrap().listed().unwrap();
    /// let after: Vec<String> = alesund.successors().map(|kommune| kommune.number().to_string()).collect();
    /// assert_eq!(after, ["1508", "1580"]);
    /// ```
    pub fn successors(self) -> impl Iterator<Item = Self> {
        let pairs = SUCCESSIONS.iter().filter(move |pair| pair.0 == self.entry / 4);
        pairs.filter_map(|pair| Self::find(pair.1))
    }

    /// The numbers that this one followed on 2024-01-01, by the same evidence as [`Self::successors`].
    pub fn predecessors(self) -> impl Iterator<Item = Self> {
        let pairs = SUCCESSIONS.iter().filter(move |pair| pair.1 == self.entry / 4);
        pairs.filter_map(|pair| Self::find(pair.0))
    }

    fn is(self, flag: u16) -> bool {
        self.entry & flag != 0
    }
}

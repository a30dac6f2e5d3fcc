//! Periods of civil days: what two share, what a parent leaves uncovered, how many days there are, and what leave does to a
//! deadline.
//!
//! The registers write the last day of a period as part of it (`til`, `gjelderTil`), and leave it out while the period is
//! open. So does [`Period::new`]. Inside, a period ends where the next day begins, so that neighbours meet without a gap.

mod frist;
mod helligdager;
mod overlaps;
mod set;
mod virkedager;
mod window;

pub use frist::Leave;
pub use overlaps::{Overlap, overlaps};
pub use set::Periods;

use crate::date::Date;
use core::fmt;

/// One day or more without a gap; open where no last day is known.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Period {
    /// Number of the first day.
    // INVARIANT: the number of a date.
    first: i32,
    /// Number of the day after the last; [`OPEN`] where there is none.
    // INVARIANT: greater than `first`, and [`OPEN`] or the number of a date.
    end: i32,
}

/// The end of an open period: later than every day.
const OPEN: i32 = i32::MAX;

impl Period {
    /// From the first day to the last one, both within; open without a last one. `None` where the last is before the first.
    ///
    /// 9999-12-31 as the last day, which registers write for "until further notice", is an open end too.
    ///
    /// ```
    /// use sluse_core::{date::Date, periods::Period};
    /// let day = |text| Date::parse(text).unwrap();
    /// let one_day = Period::new(day("2026-03-10"), Some(day("2026-03-10"))).unwrap();
    /// assert_eq!(one_day.days(), Some(1));
    /// assert!(Period::new(day("2026-03-10"), Some(day("2026-03-09"))).is_none());
    /// ```
    #[must_use]
    pub const fn new(first: Date, last: Option<Date>) -> Option<Self> {
        let end = match last {
            Some(last) if last.day_number() < Date::MAX.day_number() => last.day_number() + 1,
            _ => OPEN,
        };
        Self::between(first.day_number(), end)
    }

    const fn between(first: i32, end: i32) -> Option<Self> {
        if first < end { Some(Self { first, end }) } else { None }
    }

    /// The first day.
    #[must_use]
    pub const fn first(self) -> Date {
        match Date::from_day_number(self.first) {
            Some(day) => day,
            None => Date::MAX,
        }
    }

    /// The last day, which is part of the period; `None` while it is open.
    #[must_use]
    pub const fn last(self) -> Option<Date> {
        if self.is_open() { None } else { Date::from_day_number(self.end - 1) }
    }

    /// Whether no last day is known.
    #[must_use]
    pub const fn is_open(self) -> bool {
        self.end == OPEN
    }

    /// Whether the day is one of the period.
    ///
    /// ```
    /// use sluse_core::{date::Date, periods::Period};
    /// let day = |text| Date::parse(text).unwrap();
    /// let march = Period::new(day("2026-03-01"), Some(day("2026-03-31"))).unwrap();
    /// assert!(march.contains(day("2026-03-31")));
    /// assert!(!march.contains(day("2026-04-01")));
    /// ```
    #[must_use]
    pub const fn contains(self, day: Date) -> bool {
        let day = day.day_number();
        self.first <= day && day < self.end
    }

    /// Whether every day of the other is one of this. An open period is covered by an open one only.
    #[must_use]
    pub const fn covers(self, other: Self) -> bool {
        self.first <= other.first && other.end <= self.end
    }

    /// Whether there is a day that is one of both.
    ///
    /// ```
    /// use sluse_core::{date::Date, periods::Period};
    /// let day = |text| Date::parse(text).unwrap();
    /// let march = Period::new(day("2026-03-01"), Some(day("2026-03-31"))).unwrap();
    /// let from_easter = Period::new(day("2026-03-29"), None).unwrap();
    /// let april = Period::new(day("2026-04-01"), Some(day("2026-04-30"))).unwrap();
    /// assert!(march.overlaps(from_easter));
    /// assert!(!march.overlaps(april));
    /// ```
    #[must_use]
    pub const fn overlaps(self, other: Self) -> bool {
        self.first < other.end && other.first < self.end
    }

    /// The days of both, if there are any.
    #[must_use]
    pub const fn intersection(self, other: Self) -> Option<Self> {
        let first = if self.first < other.first { other.first } else { self.first };
        let end = if self.end < other.end { self.end } else { other.end };
        Self::between(first, end)
    }

    /// The period without its last day; an open one as it is, and none of a period of one day.
    ///
    /// Two periods that may share a day, because the one begins on the day on which the other ends, overlap in earnest where
    /// they still do without their last days: then, and only then, they share two days or more.
    ///
    /// ```
    /// use sluse_core::{date::Date, periods::Period};
    /// let period = |first, last| Period::new(Date::parse(first).unwrap(), Date::parse(last)).unwrap().without_last_day();
    /// let march = period("2026-03-01", "2026-03-31").unwrap();
    /// assert!(!march.overlaps(period("2026-03-31", "2026-04-30").unwrap()));
    /// assert!(march.overlaps(period("2026-03-30", "2026-04-30").unwrap()));
    /// assert_eq!(period("2026-03-31", "2026-03-31"), None);
    /// ```
    #[must_use]
    pub const fn without_last_day(self) -> Option<Self> {
        if self.is_open() { Some(self) } else { Self::between(self.first, self.end - 1) }
    }

    /// How many days; `None` while the period is open.
    #[must_use]
    pub const fn days(self) -> Option<u32> {
        if self.is_open() { None } else { Some(self.end.abs_diff(self.first)) }
    }
}

/// Both days as the registers write them; an open period ends in `…`.
impl fmt::Debug for Period {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/", self.first())?;
        match self.last() {
            Some(last) => fmt::Display::fmt(&last, f),
            None => f.write_str("…"),
        }
    }
}

//! Several periods as one set of days.

use crate::date::Date;
use crate::periods::Period;
use crate::sort;

/// A set of days, written as the fewest periods: ascending, none overlapping or meeting another.
///
/// Two sets with the same days are equal, in whatever order and pieces the days came.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Periods {
    // INVARIANT: each period ends before the next begins, with at least a day between them.
    list: Vec<Period>,
}

impl Periods {
    /// The days of all of them.
    ///
    /// ```
    /// use sluse_core::{date::Date, periods::{Period, Periods}};
    /// let period = |first, last| Period::new(Date::parse(first).unwrap(), Date::parse(last)).unwrap();
    /// let (march, april) = (period("2026-03-01", "2026-03-31"), period("2026-04-01", "2026-04-30"));
    /// assert_eq!(Periods::of([april, march]), Periods::from(period("2026-03-01", "2026-04-30")));
    /// assert_ne!(Periods::of([march]), Periods::of([april]));
    /// ```
    #[must_use]
    pub fn of(periods: impl IntoIterator<Item = Period>) -> Self {
        let mut all: Vec<Period> = periods.into_iter().collect();
        sort_by_first_day(&mut all);
        let mut list: Vec<Period> = Vec::with_capacity(all.len());
        for period in all {
            match list.last_mut() {
                Some(before) if period.first <= before.end => before.end = before.end.max(period.end),
                _ => list.push(period),
            }
        }
        Self { list }
    }

    /// The periods, ascending.
    #[must_use]
    pub fn as_slice(&self) -> &[Period] {
        &self.list
    }

    /// Whether there is no day.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    /// Whether the day is one of the set.
    #[must_use]
    pub fn contains(&self, day: Date) -> bool {
        self.last_begun(day.day_number()).is_some_and(|period| period.contains(day))
    }

    /// Whether one of the periods begins on the day.
    #[must_use]
    pub fn begins_on(&self, day: Date) -> bool {
        self.last_begun(day.day_number()).is_some_and(|period| period.first() == day)
    }

    /// Whether every day of the period is one of the set.
    ///
    /// ```
    /// use sluse_core::{date::Date, periods::{Period, Periods}};
    /// let period = |first, last| Period::new(Date::parse(first).unwrap(), Date::parse(last)).unwrap();
    /// let terms = Periods::of([period("2026-01-05", "2026-06-19"), period("2026-08-17", "2026-12-18")]);
    /// assert!(terms.covers(period("2026-05-01", "2026-06-19")));
    /// assert!(!terms.covers(period("2026-06-01", "2026-09-01")));
    /// ```
    #[must_use]
    pub fn covers(&self, period: Period) -> bool {
        self.around(period).is_some()
    }

    /// The one period of the set that has every day of the given one.
    ///
    /// ```
    /// use sluse_core::{date::Date, periods::{Period, Periods}};
    /// let period = |first, last| Period::new(Date::parse(first).unwrap(), Date::parse(last)).unwrap();
    /// let terms = Periods::of([period("2026-01-05", "2026-06-19"), period("2026-08-17", "2026-12-18")]);
    /// assert_eq!(terms.around(period("2026-09-01", "2026-09-30")), Some(period("2026-08-17", "2026-12-18")));
    /// assert_eq!(terms.around(period("2026-06-01", "2026-09-01")), None);
    /// ```
    #[must_use]
    pub fn around(&self, period: Period) -> Option<Period> {
        self.last_begun(period.first).copied().filter(|candidate| candidate.covers(period))
    }

    /// Whether there is a day that is one of both. Time is logarithmic in the number of periods.
    ///
    /// ```
    /// use sluse_core::{date::Date, periods::{Period, Periods}};
    /// let period = |first, last| Period::new(Date::parse(first).unwrap(), Date::parse(last)).unwrap();
    /// let terms = Periods::of([period("2026-01-05", "2026-06-19"), period("2026-08-17", "2026-12-18")]);
    /// assert!(terms.overlaps(period("2026-06-01", "2026-08-16")));
    /// assert!(!terms.overlaps(period("2026-06-20", "2026-08-16")));
    /// ```
    #[must_use]
    pub fn overlaps(&self, period: Period) -> bool {
        // Of those that begin before the other ends, the last one also ends last.
        self.last_begun(period.end - 1).is_some_and(|candidate| candidate.overlaps(period))
    }

    /// Whether any day of the period is one of the set.
    ///
    /// ```
    /// use sluse_core::{date::Date, periods::{Period, Periods}};
    /// let period = |first, last| Period::new(Date::parse(first).unwrap(), Date::parse(last)).unwrap();
    /// let terms = Periods::of([period("2026-01-05", "2026-06-19"), period("2026-08-17", "2026-12-18")]);
    /// assert!(terms.meets(period("2026-06-19", "2026-08-16")));
    /// assert!(!terms.meets(period("2026-06-20", "2026-08-16")));
    /// ```
    #[must_use]
    pub fn meets(&self, period: Period) -> bool {
        let next = self.list.partition_point(|own| own.end <= period.first);
        self.list.get(next).is_some_and(|own| own.overlaps(period))
    }

    /// The days of either.
    #[must_use]
    pub fn union(&self, other: &Self) -> Self {
        Self::of(self.list.iter().chain(&other.list).copied())
    }

    /// The days of both.
    #[must_use]
    pub fn intersection(&self, other: &Self) -> Self {
        let (mut these, mut those) = (self.list.iter().peekable(), other.list.iter().peekable());
        let mut list = Vec::new();
        while let (Some(&&this), Some(&&that)) = (these.peek(), those.peek()) {
            list.extend(this.intersection(that));
            // What ends first can meet nothing more.
            if this.end <= that.end {
                these.next()
            } else {
                those.next()
            };
        }
        Self { list }
    }

    /// The days of `within` that are not of the set.
    ///
    /// ```
    /// use sluse_core::{date::Date, periods::{Period, Periods}};
    /// let period = |first, last| Period::new(Date::parse(first).unwrap(), Date::parse(last)).unwrap();
    /// let terms = Periods::of([period("2026-01-05", "2026-06-19"), period("2026-08-17", "2026-12-18")]);
    /// let summer = Periods::from(period("2026-06-20", "2026-08-16"));
    /// assert_eq!(terms.gaps(period("2026-01-05", "2026-12-18")), summer);
    /// assert!(terms.gaps(period("2026-03-01", "2026-03-31")).is_empty());
    /// ```
    #[must_use]
    pub fn gaps(&self, within: Period) -> Self {
        let (mut list, mut first) = (Vec::new(), within.first);
        for period in self.list.iter().filter(|period| period.overlaps(within)) {
            list.extend(Period::between(first, period.first));
            first = period.end;
        }
        list.extend(Period::between(first, within.end));
        Self { list }
    }

    /// The set with the days after each of its periods up to the next working day: what goes on from Friday to Monday has no
    /// gap.
    ///
    /// ```
    /// use sluse_core::{date::Date, periods::{Period, Periods}};
    /// let period = |first, last| Period::new(Date::parse(first).unwrap(), Date::parse(last)).unwrap();
    /// let terms = Periods::of([period("2026-01-05", "2026-01-30"), period("2026-02-02", "2026-02-27")]);
    /// assert!(terms.to_the_next_working_day().covers(period("2026-01-30", "2026-02-02")));
    /// ```
    #[must_use]
    pub fn to_the_next_working_day(&self) -> Self {
        Self::of(self.list.iter().map(|period| {
            let mut longer = *period;
            while !longer.is_open()
                && Period::between(longer.end, longer.end + 1).and_then(Period::arbeidsdager) == Some(0)
            {
                longer.end += 1;
            }
            longer
        }))
    }

    /// How many days there are, each counted once; `None` with an open period.
    #[must_use]
    pub fn days(&self) -> Option<u32> {
        self.list.iter().map(|period| period.days()).sum()
    }

    /// The last period that has begun on the day of that number.
    fn last_begun(&self, day: i32) -> Option<&Period> {
        self.list.get(..self.list.partition_point(|period| period.first <= day))?.last()
    }
}

impl From<Period> for Periods {
    fn from(period: Period) -> Self {
        Self { list: vec![period] }
    }
}

/// Ascending by the first day. Lists mostly come in this order already.
fn sort_by_first_day(periods: &mut Vec<Period>) {
    if periods.is_sorted_by_key(|period| period.first) {
        return;
    }
    let mut order = sort::numbered(periods.len());
    for (item, period) in order.iter_mut().zip(periods.iter()) {
        item.0 = period.sort_key();
    }
    sort::by_key(&mut order);
    *periods = order.iter().filter_map(|&(_, at)| periods.get(at as usize).copied()).collect();
}

impl Period {
    /// Ascends with the first day, also before 1970.
    pub(super) fn sort_key(self) -> u64 {
        u64::from(self.first.abs_diff(i32::MIN))
    }
}

//! Counting with days: day numbers, days of the week, and months ahead by the reckoning of Norwegian law.

use crate::date::{Date, days_in_month};

/// Days from 0000-03-01, from which leap years are counted most easily, to 1970-01-01.
const EPOCH: i32 = 719_468;
/// Days in 400 years, after which the calendar repeats.
const CYCLE: i32 = 146_097;

impl Date {
    /// The last day there is.
    pub const MAX: Self = Self::new(9999, 12, 31).unwrap();

    /// The last day of a month, if the calendar has the month.
    ///
    /// ```
    /// use sluse_core::date::Date;
    /// assert_eq!(Date::last_of_month(2024, 2), Date::new(2024, 2, 29));
    /// assert_eq!(Date::last_of_month(2024, 13), None);
    /// ```
    #[must_use]
    pub const fn last_of_month(year: u16, month: u8) -> Option<Self> {
        Self::new(year, month, days_in_month(year, month))
    }

    /// The day's number: 1970-01-01 is 0, the day before it -1.
    ///
    /// ```
    /// use sluse_core::date::Date;
    /// let day = |text| Date::parse(text).unwrap().day_number();
    /// assert_eq!(day("1970-01-02"), 1);
    /// assert_eq!(day("2024-03-01") - day("2024-02-28"), 2);
    /// ```
    #[must_use]
    pub const fn day_number(self) -> i32 {
        // The year begins in March here, so that the day that leap years add is its last.
        let (year, month) = match self.month() {
            1 | 2 => (self.year() as i32 - 1, self.month() as i32 + 9),
            _ => (self.year() as i32, self.month() as i32 - 3),
        };
        let day_of_year = (153 * month + 2) / 5 + self.day() as i32 - 1;
        365 * year + year / 4 - year / 100 + year / 400 + day_of_year - EPOCH
    }

    /// The day of that number; `None` outside the years 1 to 9999.
    ///
    /// ```
    /// use sluse_core::date::Date;
    /// assert_eq!(Date::from_day_number(20_779).unwrap().iso(), "2026-11-22");
    /// assert!(Date::from_day_number(i32::MAX).is_none());
    /// ```
    #[must_use]
    pub const fn from_day_number(number: i32) -> Option<Self> {
        let Some(days) = number.checked_add(EPOCH) else { return None };
        if days < 0 {
            return None;
        }
        let (cycle, day) = (days / CYCLE, days % CYCLE);
        // Each term takes out the leap days before the day: one in 4 years, none in 100, one in 400.
        let year = (day - day / 1460 + day / 36_524 - day / 146_096) / 365;
        let day = day - (365 * year + year / 4 - year / 100);
        let month = (5 * day + 2) / 153;
        let day = day - (153 * month + 2) / 5 + 1;
        let year = cycle * 400 + year;
        let (year, month) = if month < 10 { (year, month + 3) } else { (year + 1, month - 9) };
        if year > 9999 { None } else { Self::new(year as u16, month as u8, day as u8) }
    }

    /// The day so many days later, or earlier.
    ///
    /// ```
    /// use sluse_core::date::Date;
    /// assert_eq!(Date::parse("2024-02-28").unwrap().plus_days(2), Date::parse("2024-03-01"));
    /// assert_eq!(Date::MAX.plus_days(1), None);
    /// ```
    #[must_use]
    pub const fn plus_days(self, days: i32) -> Option<Self> {
        match self.day_number().checked_add(days) {
            Some(number) => Self::from_day_number(number),
            None => None,
        }
    }

    /// The same day of the month so many months later, or earlier; the last of the month where it has no such day.
    ///
    /// That is how Norwegian law reckons deadlines in months and years (domstolloven § 148 second paragraph,
    /// <https://lovdata.no/lov/1915-08-13-5/§148>): a deadline of one month that begins to run on 31 January ends on the last of February.
    /// The day it gives belongs to the deadline. That a deadline which ends on a Saturday or a holiday moves to the next
    /// working day (§ 149) is not in it. How NIR itself reckons is not published.
    ///
    /// ```
    /// use sluse_core::date::Date;
    /// let day = |text| Date::parse(text).unwrap();
    /// assert_eq!(day("2024-01-31").plus_months(1), Some(day("2024-02-29")));
    /// assert_eq!(day("2024-01-15").plus_months(-12), Some(day("2023-01-15")));
    /// assert_ne!(day("2024-01-31").plus_months(1).and_then(|day| day.plus_months(1)), Some(day("2024-03-31")));
    /// ```
    #[must_use]
    pub const fn plus_months(self, months: i32) -> Option<Self> {
        let months = months.saturating_add(self.year() as i32 * 12 + self.month() as i32 - 1);
        let (year, month) = (months.div_euclid(12), months.rem_euclid(12) as u8 + 1);
        if year < 1 || year > 9999 {
            return None;
        }
        let last = days_in_month(year as u16, month);
        Self::new(year as u16, month, if self.day() < last { self.day() } else { last })
    }

    /// The same day so many years later, or earlier, as [`Self::plus_months`] has it: 29 February becomes 28 where it must.
    ///
    /// ```
    /// use sluse_core::date::Date;
    /// assert_eq!(Date::parse("2024-02-29").unwrap().plus_years(1), Date::parse("2025-02-28"));
    /// ```
    #[must_use]
    pub const fn plus_years(self, years: i32) -> Option<Self> {
        self.plus_months(years.saturating_mul(12))
    }

    /// How many birthdays a person born on `fodselsdato` has had by this day; `None` before the birth.
    ///
    /// Who was born on 29 February has the birthday of other years on 28 February here, as [`Self::plus_years`] counts.
    ///
    /// ```
    /// use sluse_core::date::Date;
    /// let day = |text| Date::parse(text).unwrap();
    /// assert_eq!(day("2026-03-10").age(day("2008-03-11")), Some(17));
    /// assert_eq!(day("2026-03-11").age(day("2008-03-11")), Some(18));
    /// assert_eq!(day("2008-03-10").age(day("2008-03-11")), None);
    /// ```
    #[must_use]
    pub fn age(self, fodselsdato: Self) -> Option<u16> {
        let years = self.year().checked_sub(fodselsdato.year())?;
        let birthday = fodselsdato.plus_years(i32::from(years))?;
        if birthday <= self { Some(years) } else { years.checked_sub(1) }
    }

    /// The day of the week by ISO 8601: Monday is 1, Sunday is 7.
    ///
    /// ```
    /// use sluse_core::date::Date;
    /// assert_eq!(Date::parse("2026-11-22").unwrap().iso_weekday(), 7);
    /// ```
    #[must_use]
    pub const fn iso_weekday(self) -> u8 {
        // 1970-01-01 was a Thursday.
        (self.day_number() + 3).rem_euclid(7) as u8 + 1
    }
}

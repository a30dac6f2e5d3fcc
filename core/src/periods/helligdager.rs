//! Working days that are no public holiday.

use crate::date::Date;
use crate::periods::Period;

impl Period {
    /// How many of the days are Monday to Friday and no public holiday; `None` while the period is open.
    ///
    /// Public holidays are those of helligdagsloven § 2 (LOV-1995-02-24-12) and 1 and 17 May (LOV-1947-04-26-1 § 1:
    /// <https://www.arbeidstilsynet.no/regelverk/lover/lov-om-1-og-17-mai/1/>). No source read says whether they count as
    /// virkedager of leave; by this number they do not, so that a maximum that it passes is passed by either reading.
    ///
    /// ```
    /// use sluse_core::{date::Date, periods::Period};
    /// let period = |first, last| Period::new(Date::parse(first).unwrap(), Date::parse(last)).unwrap();
    /// // Easter week of 2026: Monday to Wednesday, then Thursday and Friday are holy.
    /// assert_eq!(period("2026-03-30", "2026-04-06").arbeidsdager(), Some(3));
    /// assert_eq!(period("2026-11-20", "2026-11-23").arbeidsdager(), Some(2));
    /// ```
    #[must_use]
    pub fn arbeidsdager(self) -> Option<u32> {
        let (mut days, last) = (self.virkedager()?, self.last()?);
        for year in self.first().year()..=last.year() {
            for holiday in helligdager(year).into_iter().flatten() {
                days -= u32::from(self.contains(holiday) && holiday.iso_weekday() <= 5);
            }
        }
        Some(days)
    }
}

/// The public holidays of a year that can be a Monday to Friday, each once.
fn helligdager(year: u16) -> [Option<Date>; 10] {
    let easter = easter(year);
    let of_easter = |days| easter.and_then(|easter| easter.plus_days(days));
    let (ascension, whit_monday) = (of_easter(39), of_easter(50));
    // Ascension Day and Whit Monday can be 1 or 17 May.
    let in_may = |day| Date::new(year, 5, day).filter(|day| ![ascension, whit_monday].contains(&Some(*day)));
    [
        Date::new(year, 1, 1),
        of_easter(-3),
        of_easter(-2),
        of_easter(1),
        in_may(1),
        in_may(17),
        ascension,
        whit_monday,
        Date::new(year, 12, 25),
        Date::new(year, 12, 26),
    ]
}

/// Easter Sunday by the Gregorian calendar (the algorithm of Meeus, Jones and Butcher).
#[expect(clippy::many_single_char_names, reason = "as the algorithm is written")]
fn easter(year: u16) -> Option<Date> {
    let year_ = u32::from(year);
    let (a, b, c) = (year_ % 19, year_ / 100, year_ % 100);
    let g = (b + 1 - (b + 8) / 25) / 3;
    let h = (19 * a + b + 15 - b / 4 - g) % 30;
    let l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    let n = h + l + 114 - 7 * ((a + 11 * h + 22 * l) / 451);
    Date::new(year, u8::try_from(n / 31).ok()?, u8::try_from(n % 31 + 1).ok()?)
}

#[cfg(test)]
mod tests {
    use super::{easter, helligdager};
    use crate::date::Date;

    #[test]
    fn easter_is_on_the_days_that_almanacs_have() {
        for day in [
            "1961-04-02",
            "2000-04-23",
            "2008-03-23",
            "2012-04-08",
            "2024-03-31",
            "2025-04-20",
            "2026-04-05",
            "2038-04-25",
        ] {
            let day = Date::parse(day).unwrap();
            assert_eq!(easter(day.year()), Some(day));
        }
        assert!((1..=9999).all(|year| easter(year).is_some_and(|day| day.iso_weekday() == 7)));
    }

    #[test]
    fn no_holiday_counts_twice() {
        // Ascension Day was on 1 May 2008 and on 17 May 2012; Whit Monday is on 17 May 2027.
        for year in [2008, 2012, 2027] {
            assert_eq!(helligdager(year).into_iter().flatten().count(), 9, "{year}");
        }
        assert_eq!(helligdager(2026).into_iter().flatten().count(), 10);
    }
}

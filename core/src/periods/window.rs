//! How much of a set of days lies within a span that moves, such as the last twelve months.

use crate::date::Date;
use crate::periods::{Period, Periods};

impl Periods {
    /// The most days within any span of so many months, and the last day of the earliest such span; none where no period
    /// is closed. `days` tells how many days of a period count: [`Period::virkedager`] or [`Period::days`].
    ///
    /// A span ends with the last day of a period and begins on the day after the same day so many months before, so that
    /// twelve months to 10 March 2026 begin on 11 March 2025. An open period is left out.
    ///
    /// ```
    /// use sluse_core::{date::Date, periods::{Period, Periods}};
    /// let day = |text| Date::parse(text).unwrap();
    /// let week = |monday, friday| Period::new(day(monday), Some(day(friday))).unwrap();
    /// let weeks = Periods::of([
    ///     week("2025-01-06", "2025-01-10"),
    ///     week("2025-06-02", "2025-06-06"),
    ///     week("2026-01-05", "2026-01-09"),
    /// ]);
    /// // Of the first week the Friday is within twelve months of the last Friday.
    /// assert_eq!(weeks.most_within(12, Period::virkedager), Some((11, day("2026-01-09"))));
    /// ```
    #[must_use]
    pub fn most_within(&self, months: i32, days: fn(Period) -> Option<u32>) -> Option<(u32, Date)> {
        let days = |period| days(period).unwrap_or_default();
        let (mut sum, mut oldest) = (0, self.as_slice().iter().peekable());
        let mut most = None::<(u32, Date)>;
        for period in self.as_slice() {
            let Some(last) = period.last() else { break };
            let first = last.plus_months(-months).map_or(i32::MIN, |day| day.day_number() + 1);
            sum += days(*period);
            while let Some(gone) = oldest.next_if(|old| old.end <= first) {
                sum -= days(*gone);
            }
            let outside = oldest.peek().and_then(|old| Period::between(old.first, first));
            let within = sum - outside.map_or(0, days);
            if most.is_none_or(|(most, _)| most < within) {
                most = Some((within, last));
            }
        }
        most
    }
}

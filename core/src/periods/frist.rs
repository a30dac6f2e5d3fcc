//! Leave, and deadlines (frister) that it moves.

use crate::date::Date;
use crate::periods::{Period, Periods};

/// Leave that deadlines are moved by. Each is moved in the time that finding a day takes, however much leave there is: one
/// person's programmes all ask.
pub struct Leave<'p> {
    /// Each period, and how many days of leave lie before it.
    periods: Vec<(&'p Period, i32)>,
}

impl<'p> From<&'p Periods> for Leave<'p> {
    fn from(leave: &'p Periods) -> Self {
        let mut days = 0;
        let with_days_before = |period: &'p Period| {
            let before = days;
            // Only the last one may be open, and none lies behind it.
            days += if period.is_open() { 0 } else { period.end - period.first };
            (period, before)
        };
        Self { periods: leave.as_slice().iter().map(with_days_before).collect() }
    }
}

impl Leave<'_> {
    /// The last day of a deadline that stands still during the leave. `None` where leave without a last day falls into it, or where
    /// it ends after the year 9999.
    ///
    /// `start` is the first day on which the deadline runs, `frist` its last one without leave. Each day of leave between them
    /// moves the deadline by a day. Days that two leaves share count once; leave before `start` does not count, nor does leave
    /// that begins after the deadline has passed; leave that begins on a day which only an earlier leave has added does. A
    /// deadline that ends before it starts is left as it is.
    ///
    /// Both the time for training in norsk and the twelve months of chapter 6A are lengthened by leave (integreringsforskriften
    /// chapter 5; IMDi,
    /// <https://www.imdi.no/kvalifisering/regelverk/norsk-og-samfunnskunnskap/varighet-og-omfang-av-opplaring-i-norsk-og-samfunnskunnskap/>).
    /// That it is by the calendar days of the leave is inferred.
    ///
    /// ```
    /// use sluse_core::{date::Date, periods::{Leave, Period, Periods}};
    /// let day = |text| Date::parse(text).unwrap();
    /// let leave = |first, last| Period::new(day(first), Some(day(last))).unwrap();
    /// let (start, frist) = (day("2023-02-01"), day("2024-02-01"));
    ///
    /// let ten_days_told_twice = Periods::of([leave("2023-05-01", "2023-05-10"), leave("2023-05-03", "2023-05-08")]);
    /// assert_eq!(Leave::from(&ten_days_told_twice).moves(start, frist), Some(day("2024-02-11")));
    ///
    /// let too_late = Periods::from(leave("2024-02-02", "2024-03-01"));
    /// assert_eq!(Leave::from(&too_late).moves(start, frist), Some(frist));
    /// ```
    #[must_use]
    pub fn moves(&self, start: Date, frist: Date) -> Option<Date> {
        let (start, last) = (start.day_number(), frist.day_number());
        let gone = self.periods.partition_point(|(period, _)| period.end <= start);
        let coming = self.periods.get(gone..).unwrap_or_default();
        let Some((first, before)) = coming.first().filter(|_| start <= last) else { return Some(frist) };
        // The days of leave before the start move nothing.
        let idle = before + (start - first.first).max(0);
        // A period is reached if the deadline has as many days as lie before it without leave.
        let reached =
            coming.partition_point(|(period, before)| period.first.max(start) - (before - idle).max(0) <= last);
        let Some((period, before)) = reached.checked_sub(1).and_then(|at| coming.get(at)) else { return Some(frist) };
        if period.is_open() {
            return None;
        }
        Date::from_day_number(last + before + (period.end - period.first) - idle)
    }
}

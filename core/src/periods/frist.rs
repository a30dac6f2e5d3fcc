//! A deadline (frist) that leave moves.

use super::Periods;
use crate::date::Date;

/// The last day of a deadline that stands still during leave. `None` where leave without a last day falls into it, or where
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
/// use sluse_core::{date::Date, periods::{Period, Periods, extended}};
/// let day = |text| Date::parse(text).unwrap();
/// let leave = |first, last| Period::new(day(first), Some(day(last))).unwrap();
/// let (start, frist) = (day("2023-02-01"), day("2024-02-01"));
///
/// let ten_days_told_twice = Periods::of([leave("2023-05-01", "2023-05-10"), leave("2023-05-03", "2023-05-08")]);
/// assert_eq!(extended(start, frist, &ten_days_told_twice), Some(day("2024-02-11")));
///
/// let too_late = Periods::from(leave("2024-02-02", "2024-03-01"));
/// assert_eq!(extended(start, frist, &too_late), Some(frist));
/// ```
#[must_use]
pub fn extended(start: Date, frist: Date, leave: &Periods) -> Option<Date> {
    let start = start.day_number();
    let mut frist = frist.day_number();
    if frist < start {
        return Date::from_day_number(frist);
    }
    let leave = leave.as_slice();
    let gone = leave.partition_point(|period| period.end <= start);
    for period in leave.get(gone..).unwrap_or_default() {
        if frist < period.first {
            break;
        }
        if period.is_open() {
            return None;
        }
        frist += period.end - period.first.max(start);
    }
    Date::from_day_number(frist)
}

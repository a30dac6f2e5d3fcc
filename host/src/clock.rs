//! The clock is a value that is passed in: everything that decides takes the time as an argument.

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

/// Norway's civil time as a POSIX rule, so that a machine without a time zone database agrees with one that has it.
const OSLO: &str = "CET-1CEST,M3.5.0,M10.5.0/3";

/// A clock: where a gate's time comes from.
#[derive(Clone, Copy, Debug)]
pub struct Clock {
    read: fn() -> Timestamp,
}

impl Clock {
    /// The machine's clock.
    pub fn system() -> Self {
        Self { read: Timestamp::now }
    }

    /// A clock that reads what `read` says; for tests.
    pub fn from_fn(read: fn() -> Timestamp) -> Self {
        Self { read }
    }

    /// Milliseconds since 1970 (UTC): what the gate stores and decides with.
    pub fn now_ms(self) -> i64 {
        (self.read)().as_millisecond()
    }
}

/// `2026-11-22T06:00:00.000Z`; a time outside the calendar is shown as its edge.
pub fn utc_text(at_ms: i64) -> String {
    let at = Timestamp::from_millisecond(at_ms).unwrap_or(Timestamp::MAX);
    format!("{at:.3}")
}

/// The civil date in Oslo, which is the date that rules are chosen by.
pub fn oslo_date(at_ms: i64) -> String {
    let at = Timestamp::from_millisecond(at_ms).unwrap_or(Timestamp::MAX);
    let oslo = TimeZone::posix(OSLO).unwrap_or(TimeZone::UTC);
    oslo.to_datetime(at).date().to_string()
}

/// The last millisecond of a day in Oslo; `None` where the text is no day.
pub fn end_of_oslo_day(day: &str) -> Option<i64> {
    let day: Date = day.parse().ok().filter(|date: &Date| date.to_string() == day)?;
    let oslo = TimeZone::posix(OSLO).unwrap_or(TimeZone::UTC);
    let next = day.tomorrow().ok()?.to_zoned_datetime(oslo).ok()?;
    Some(next.timestamp().as_millisecond() - 1)
}

/// A time as in RFC 3339, or a day, which means its end.
pub fn moment(text: &str) -> Option<i64> {
    end_of_oslo_day(text).or_else(|| text.parse::<Timestamp>().ok().map(Timestamp::as_millisecond))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ms(text: &str) -> i64 {
        text.parse::<Timestamp>().expect("a time").as_millisecond()
    }

    #[test]
    fn the_date_turns_at_midnight_in_oslo() {
        assert_eq!(oslo_date(ms("2026-01-01T22:59:59Z")), "2026-01-01");
        assert_eq!(oslo_date(ms("2026-01-01T23:00:00Z")), "2026-01-02");
        assert_eq!(oslo_date(ms("2026-07-01T21:59:59Z")), "2026-07-01");
        assert_eq!(oslo_date(ms("2026-07-01T22:00:00Z")), "2026-07-02");
    }

    #[test]
    fn a_day_means_its_end_in_oslo() {
        assert_eq!(moment("2026-01-01"), Some(ms("2026-01-01T22:59:59.999Z")));
        assert_eq!(moment("2026-03-29"), Some(ms("2026-03-29T21:59:59.999Z")), "the clock was put forward");
        assert_eq!(moment("2026-01-01T12:00:00Z"), Some(ms("2026-01-01T12:00:00Z")));
        assert_eq!((moment("yesterday"), moment("2026-02-30"), end_of_oslo_day("20260101")), (None, None, None));
    }

    #[test]
    fn times_are_written_in_utc_with_milliseconds() {
        assert_eq!(utc_text(ms("2026-11-22T06:00:00Z")), "2026-11-22T06:00:00.000Z");
        assert_eq!(utc_text(ms("2026-11-22T06:00:00.12Z")), "2026-11-22T06:00:00.120Z");
    }
}

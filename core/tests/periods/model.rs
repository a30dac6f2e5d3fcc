//! A set of days as a row of yes and no, one for each day of some years; a day's number in the row is its distance from
//! [`day`]`(0)`.

use proptest::prelude::*;
use sluse_core::date::Date;
use sluse_core::periods::{Period, Periods};

/// Days on which periods of the tests begin and end.
pub(crate) const WINDOW: i32 = 3 * 366;
/// Days that are looked at: an open period holds to the last of them.
pub(crate) const HORIZON: i32 = WINDOW + 400;

/// The day so many days after 2022-12-31, written without the code under test.
pub(crate) fn day(at: i32) -> Date {
    let date = jiff::civil::date(2022, 12, 31).checked_add(jiff::Span::new().days(at)).expect("in range");
    of(date)
}

/// The same day in our type.
pub(crate) fn of(date: jiff::civil::Date) -> Date {
    let unsigned = |number: i8| u8::try_from(number).expect("from 1");
    Date::new(u16::try_from(date.year()).expect("from 1"), unsigned(date.month()), unsigned(date.day())).expect("a day")
}

/// First and last day; no last for an open one.
pub(crate) type Days = (i32, Option<i32>);

pub(crate) fn period((first, last): Days) -> Period {
    Period::new(day(first), last.map(day)).expect("the last day is not before the first")
}

pub(crate) fn periods(of: &[Days]) -> Periods {
    Periods::of(of.iter().copied().map(period))
}

/// Each day, whether one of them holds it.
pub(crate) fn row(of: &[Days]) -> Vec<bool> {
    (0..HORIZON).map(|at| of.iter().any(|&(first, last)| first <= at && last.is_none_or(|last| at <= last))).collect()
}

/// What the code under test says of each day.
pub(crate) fn said(periods: &Periods) -> Vec<bool> {
    (0..HORIZON).map(|at| periods.contains(day(at))).collect()
}

/// Short and long periods, neighbours and repeats among them; one in ten open.
pub(crate) fn any_days() -> impl Strategy<Value = Days> {
    let length = prop_oneof![3 => 0..4_i32, 3 => 0..60_i32, 1 => 0..WINDOW];
    (0..WINDOW, length, prop::bool::weighted(0.1))
        .prop_map(|(first, length, open)| (first, (!open).then_some((first + length).min(WINDOW))))
}

/// Periods that end.
pub(crate) fn ending_days() -> impl Strategy<Value = Days> {
    any_days().prop_map(|(first, last)| (first, Some(last.unwrap_or(first))))
}

pub(crate) fn some(days: impl Strategy<Value = Days>) -> impl Strategy<Value = Vec<Days>> {
    prop::collection::vec(days, 0..8)
}

pub(crate) fn cases() -> ProptestConfig {
    ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(300) }
}

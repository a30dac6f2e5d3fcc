//! The ends of the calendar, and lists longer than any person has.

use crate::model::{day, period};
use sluse_core::date::Date;
use sluse_core::periods::{Leave, Period, Periods, overlaps};

#[test]
fn the_last_day_of_the_calendar_is_an_open_end() {
    let until_further_notice = Period::new(day(0), Some(Date::MAX)).expect("a period");
    assert_eq!(Some(until_further_notice), Period::new(day(0), None));
    assert_eq!((until_further_notice.last(), until_further_notice.days()), (None, None));
    assert!(until_further_notice.contains(Date::MAX));
}

#[test]
fn nothing_follows_an_open_period() {
    let open = Periods::from(period((10, None)));
    assert!(open.gaps(period((10, None))).is_empty());
    assert_eq!(open.gaps(period((0, None))), Periods::from(period((0, Some(9)))));
    assert!(!Periods::from(period((10, Some(20)))).covers(period((10, None))));
}

#[test]
fn a_deadline_beyond_the_calendar_is_none() {
    let leave = Periods::from(Period::new(day(0), Date::MAX.plus_days(-1)).expect("a period"));
    assert_eq!(Leave::from(&leave).moves(day(0), day(400)), None);
}

#[test]
fn debug_shows_both_days() {
    assert_eq!(format!("{:?}", period((1, Some(31)))), "2023-01-01/2023-01-31");
    assert_eq!(format!("{:?}", period((1, None))), "2023-01-01/…");
}

#[test]
fn a_long_list_backwards_is_one_period() {
    let days = 100_000;
    let backwards = (0..days).rev().map(|at| period_from_epoch(at, at));
    let one = Periods::of(backwards);
    assert_eq!(one, Periods::from(period_from_epoch(0, days - 1)));
    assert_eq!(one.days(), u32::try_from(days).ok());
}

#[test]
fn a_long_list_of_equal_periods_overlaps_once_for_each_but_the_first() {
    let all = vec![period((5, Some(9))); 1_000];
    let found = overlaps(&all);
    assert_eq!(found.len(), 999);
    assert!(found.iter().all(|overlap| overlap.earlier == 0));
}

fn period_from_epoch(first: i32, last: i32) -> Period {
    let day = |number| Date::from_day_number(number).expect("a day");
    Period::new(day(first), Some(day(last))).expect("a period")
}

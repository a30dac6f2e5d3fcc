//! Dates day by day, 1990 to 2060, as jiff has them.

use crate::model::of;
use jiff::civil::{Date as Civil, date};
use jiff::{Span, Unit};
use sluse_core::date::Date;

fn every_day() -> impl Iterator<Item = Civil> {
    date(1990, 1, 1).series(Span::new().days(1)).take_while(|day| day.year() <= 2060)
}

fn number(day: Civil) -> i32 {
    let since = day.since((Unit::Day, date(1970, 1, 1))).expect("in range");
    since.get_days()
}

fn plus(day: Civil, span: Span) -> Option<Date> {
    day.checked_add(span).ok().map(of)
}

#[test]
fn numbers_and_weekdays() {
    let mut days = 0;
    for day in every_day() {
        let ours = of(day);
        assert_eq!(ours.day_number(), number(day), "{day}");
        assert_eq!(Date::from_day_number(number(day)), Some(ours), "{day}");
        assert_eq!(i8::try_from(ours.iso_weekday()), Ok(day.weekday().to_monday_one_offset()), "{day}");
        days += 1;
    }
    assert_eq!(days, 25_933, "71 years, 18 of them leap years");
}

#[test]
fn days_months_and_years_ahead_and_back() {
    for day in every_day() {
        let ours = of(day);
        for days in [-366, -31, -1, 0, 1, 30, 365] {
            assert_eq!(ours.plus_days(days), plus(day, Span::new().days(days)), "{day} {days}");
        }
        for months in [-25, -12, -1, 0, 1, 2, 3, 11, 12, 18, 36] {
            assert_eq!(ours.plus_months(months), plus(day, Span::new().months(months)), "{day} {months}");
        }
        for years in [-4, -1, 1, 2, 3, 4, 18] {
            assert_eq!(ours.plus_years(years), plus(day, Span::new().years(years)), "{day} {years}");
        }
    }
}

#[test]
fn an_age_is_the_birthdays_passed() {
    for born in [date(1990, 1, 1), date(1995, 3, 11), date(1996, 2, 29), date(1999, 12, 31)] {
        let mut birthdays = (1..).map(|years| born.checked_add(Span::new().years(years)).expect("in range")).peekable();
        let mut age = 0;
        for day in every_day().filter(|&day| day >= born) {
            while birthdays.next_if(|&birthday| birthday <= day).is_some() {
                age += 1;
            }
            assert_eq!(of(day).age(of(born)), Some(age), "{born} {day}");
        }
        assert_eq!(of(born).plus_days(-1).expect("in range").age(of(born)), None);
    }
}

#[test]
fn the_calendar_has_two_ends() {
    let first = Date::new(1, 1, 1).expect("a day");
    assert_eq!((first.day_number(), Date::MAX.day_number()), (number(date(1, 1, 1)), number(date(9999, 12, 31))));
    assert_eq!(Date::from_day_number(first.day_number()), Some(first));
    assert_eq!(Date::from_day_number(Date::MAX.day_number()), Some(Date::MAX));
    for (day, days) in [(first, -1), (Date::MAX, 1), (first, i32::MIN), (Date::MAX, i32::MAX)] {
        assert_eq!(day.plus_days(days), None);
        assert_eq!(day.plus_months(days), None);
        assert_eq!(day.plus_years(days), None);
    }
    for number in [i32::MIN, i32::MAX, first.day_number() - 1, Date::MAX.day_number() + 1] {
        assert_eq!(Date::from_day_number(number), None, "{number}");
    }
}

#[test]
fn every_number_between_is_a_day() {
    let mut day = Date::new(1, 1, 1);
    let first = day.expect("a day").day_number();
    for number in first..=Date::MAX.day_number() {
        let found = Date::from_day_number(number);
        assert_eq!(found.map(Date::day_number), Some(number));
        assert!(number == first || day < found, "{number}");
        day = found;
    }
}

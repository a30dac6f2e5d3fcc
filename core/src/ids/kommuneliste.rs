//! The dated list of kommuner: which number on which days, and which number followed which.

use crate::date::Date;

// KOMMUNER: number × 4, plus 1 where in force 2020-2023, plus 2 where in force since 2024; ascending.
// SUCCESSIONS: a number that ended with 2023, and one that began with 2024; ascending.
include!(concat!(env!("OUT_DIR"), "/kommuner.rs"));

/// The day on which the list begins.
pub(super) const FIRST_DAY: Date = day(2020);
/// The day of the only change in it.
pub(super) const CHANGE: Date = day(2024);

/// Flag of a number that was in force until 2023-12-31.
pub(super) const UNTIL_2023: u16 = 1;
/// Flag of a number in force since 2024-01-01.
pub(super) const SINCE_2024: u16 = 2;

const fn day(year: u16) -> Date {
    match Date::new(year, 1, 1) {
        Some(day) => day,
        None => panic!("1 January exists"),
    }
}

/// A bit for each fylke that has kommuner in those years; all fylkesnummer are below 64.
const fn fylker(flag: u16) -> u64 {
    let (mut set, mut at) = (0, 0);
    while at < KOMMUNER.len() {
        if KOMMUNER[at] & flag != 0 {
            set |= 1 << (KOMMUNER[at] / 400);
        }
        at += 1;
    }
    set
}

/// Fylker of 2020-01-01 until 2023-12-31.
pub(super) const FYLKER_UNTIL_2023: u64 = fylker(UNTIL_2023);

/// Fylker since 2024-01-01.
pub(super) const FYLKER_SINCE_2024: u64 = fylker(SINCE_2024);

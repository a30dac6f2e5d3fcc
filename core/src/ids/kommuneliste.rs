//! The dated list of kommuner: which number on which days, and which number followed which.

use crate::date::Date;

// FYLKER: what the numbers begin with, each with its kommuner; ascending.
// SUCCESSIONS: a number that ended with 2023, and one that began with 2024; ascending.
include!(concat!(env!("OUT_DIR"), "/kommuner.rs"));

/// The kommuner whose numbers begin with the same two digits. As bits they are a sixth of what a list of numbers is in
/// the module of a form, which is compressed.
pub(super) struct Fylke {
    number: u8,
    /// A bit for the last two digits of each number in force until 2023-12-31.
    until_2023: [u8; 13],
    /// A bit for each in force since 2024-01-01.
    since_2024: [u8; 13],
}

/// [`UNTIL_2023`] and [`SINCE_2024`], whichever the number has; 0 where it is not in the list.
pub(super) fn flags(code: u16) -> u16 {
    let has = |places: &[u8; 13]| {
        let eight = places.get(usize::from(code % 100 / 8)).copied().unwrap_or_default();
        u16::from(eight >> (code % 100 % 8) & 1)
    };
    let fylke = FYLKER.iter().find(|fylke| u16::from(fylke.number) == code / 100);
    fylke.map_or(0, |fylke| UNTIL_2023 * has(&fylke.until_2023) + SINCE_2024 * has(&fylke.since_2024))
}

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
    while at < FYLKER.len() {
        let places = if flag == UNTIL_2023 { FYLKER[at].until_2023 } else { FYLKER[at].since_2024 };
        let mut place = 0;
        while place < places.len() {
            if places[place] != 0 {
                set |= 1 << FYLKER[at].number;
            }
            place += 1;
        }
        at += 1;
    }
    set
}

/// Fylker of 2020-01-01 until 2023-12-31.
pub(super) const FYLKER_UNTIL_2023: u64 = fylker(UNTIL_2023);

/// Fylker since 2024-01-01.
pub(super) const FYLKER_SINCE_2024: u64 = fylker(SINCE_2024);

//! Numbers that nobody has, and the one source of chance.

use sluse_core::date::Date;
use sluse_core::ids::{Fodselsnummer, Tenor};

/// SplitMix64, as [`Tenor`] spreads its seed.
#[derive(Clone)]
pub(crate) struct Tilfeldig(u64);

impl Tilfeldig {
    pub(crate) const fn new(seed: u64) -> Self {
        Self(seed)
    }

    pub(crate) const fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ self.0 >> 30).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ mixed >> 27).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ mixed >> 31
    }

    /// A whole number from the first to the last.
    pub(crate) fn mellom(&mut self, first: i32, last: i32) -> i32 {
        let width = u64::from(last.abs_diff(first)) + 1;
        first + i32::try_from(self.next() % width).expect("the width fits")
    }

    /// Whether something happens that happens to so many in a hundred.
    pub(crate) fn av_hundre(&mut self, share: i32) -> bool {
        self.mellom(1, 100) <= share
    }
}

/// A day of birth with its fødselsnummer, and a D-nummer of the same day.
pub(crate) struct Nummer {
    pub(crate) fodt: Date,
    pub(crate) fnr: String,
    pub(crate) dnr: String,
}

/// Somebody born in the year.
pub(crate) fn nummer(seed: u64, year: u16) -> Nummer {
    let fnr = Tenor::new(seed).born(year..=year).next().expect("the years of birth have numbers");
    let day_and_month = &fnr.as_str()[..4];
    let of_the_day = |dnr: &str| dnr[..1].parse::<u8>().ok().map(|tens| format!("{}{}", tens - 4, &dnr[1..4]));
    let mut dnrs = Tenor::new(!seed).born(year..=year).d_nummer();
    let dnr = dnrs.find(|dnr| of_the_day(dnr.as_str()).as_deref() == Some(day_and_month)).expect("the row is endless");
    assert!(Fodselsnummer::parse(fnr.as_str()).is_ok(), "Tenor gives numbers that hold");
    let part = |from: usize| day_and_month[from..from + 2].parse::<u8>().expect("digits");
    let fodt = Date::new(year, part(2) - 80, part(0)).expect("Tenor gives days that exist");
    Nummer { fodt, fnr: fnr.as_str().to_owned(), dnr: dnr.as_str().to_owned() }
}

/// A DUF-nummer of a year. Nobody has one of the year 2999.
pub(crate) fn duf(year: u16, running: u64) -> String {
    const WEIGHTS: [u64; 10] = [4, 6, 3, 2, 4, 6, 3, 2, 7, 5];
    let ten = format!("{year:04}{:06}", running % 1_000_000);
    let sum: u64 = ten.bytes().zip(WEIGHTS).map(|(digit, weight)| u64::from(digit - b'0') * weight).sum();
    format!("{ten}{:02}", sum % 11)
}

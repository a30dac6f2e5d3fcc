//! The centuries of birth that a person's number allows, by individnummer and two-digit year.

use crate::ids::marks::Lead;
use crate::ids::personnummer::{Deler, Fodselsar};

/// A set of centuries: those from 1800, 1900 and 2000.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct Arhundrer(u8);

impl Arhundrer {
    pub(super) const NONE: Self = Self(0);
    const FROM_1800: Self = Self(1);
    pub(super) const FROM_1900: Self = Self(2);
    pub(super) const FROM_2000: Self = Self(4);

    pub(super) const fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    const fn and(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }

    #[inline(always)]
    pub(super) fn is_none(self) -> bool {
        self == Self::NONE
    }

    /// The years of birth, the latest first. Where two are possible, they follow each other.
    #[inline(always)]
    pub(super) fn years(self, yy: u16) -> Fodselsar {
        let year = |century: Self, first: u16| (!self.and(century).is_none()).then_some(first + yy);
        let [early, middle, late] =
            [year(Self::FROM_1800, 1800), year(Self::FROM_1900, 1900), year(Self::FROM_2000, 2000)];
        match late {
            Some(_) => [late, middle],
            None if middle.is_some() => [middle, early],
            None => [early, None],
        }
    }
}

impl Deler {
    /// The centuries that the table of its kind allows, where the day exists in any.
    #[inline(always)]
    pub(super) fn arhundrer(&self) -> Arhundrer {
        let table = if self.lead == Lead::DayPlus40 { &BY_D_NUMMER } else { &BY_FODSELSNUMMER };
        let row = 2 * self.digits.digit(6) + u8::from(self.digits.digit(7) >= 5);
        let yy = self.digits.two(4);
        let [_, second, third, fourth] = FIRST_YEARS;
        let column = u8::from(yy >= second) + u8::from(yy >= third) + u8::from(yy >= fourth);
        self.existing(table[usize::from(row)][usize::from(column)])
    }

    /// Those of the centuries in which the day exists, if it does in any: 29 February 00 is a day of 2000 only.
    #[inline(always)]
    pub(super) fn existing(&self, centuries: Arhundrer) -> Arhundrer {
        let only_in_2000 = self.day == 29 && self.month == 2 && self.yy() == 0;
        if only_in_2000 { centuries.and(Arhundrer::FROM_2000) } else { centuries }
    }
}

/// The century of a fødselsnummer (folkeregisterforskriften § 2-2-1): never ambiguous.
const fn by_fodselsnummer(individnummer: u16, yy: u8) -> Arhundrer {
    match (individnummer, yy) {
        (0..=499, _) => Arhundrer::FROM_1900,
        (500..=749, 54..=99) => Arhundrer::FROM_1800,
        (900..=999, 40..=99) => Arhundrer::FROM_1900,
        (500..=999, 0..=39) => Arhundrer::FROM_2000,
        _ => Arhundrer::NONE,
    }
}

/// Those of a D-nummer: the union of the table before and since 2021-11-16.
const fn by_d_nummer(individnummer: u16, yy: u8) -> Arhundrer {
    let since_2021 = match (individnummer, yy) {
        (500..=599, 58..=99) => Arhundrer::FROM_1800,
        (0..=199, 0..=39) => Arhundrer::FROM_1900,
        (0..=499 | 600..=999, 40..=99) => Arhundrer::FROM_1900,
        (200..=999, 0..=39) => Arhundrer::FROM_2000,
        _ => Arhundrer::NONE,
    };
    by_fodselsnummer(individnummer, yy).or(since_2021)
}

/// A row for every fifty individnummer, a column for every range of years: no table's bounds lie elsewhere.
type Table = [[Arhundrer; FIRST_YEARS.len()]; 20];

const FIRST_YEARS: [u8; 4] = [0, 40, 54, 58];

static BY_FODSELSNUMMER: Table = table(false);
static BY_D_NUMMER: Table = table(true);

const fn table(d_nummer: bool) -> Table {
    let mut table = [[Arhundrer::NONE; FIRST_YEARS.len()]; 20];
    let mut row = 0;
    while row < table.len() {
        let mut column = 0;
        while column < FIRST_YEARS.len() {
            let (individnummer, yy) = (50 * row as u16, FIRST_YEARS[column]);
            table[row][column] = match d_nummer {
                true => by_d_nummer(individnummer, yy),
                false => by_fodselsnummer(individnummer, yy),
            };
            column += 1;
        }
        row += 1;
    }
    table
}

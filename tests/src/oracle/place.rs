//! Kommuner and fylker on a day, read from Statistics Norway's list by a reader of its own.

use std::ops::RangeInclusive;

use super::contract::{Opinion, Reason, kind};

/// `kommunenummer;navn;gyldig_2020_2023;gyldig_fra_2024`.
const LIST: &str = include_str!("../../../core/lists/kommuner.csv");

/// The list's two periods. Of days before the first it says nothing.
const FIRST_DAY: &str = "2020-01-01";
const SECOND_DAY: &str = "2024-01-01";

/// Whether a code was in force: 2020 to 2023, and since 2024.
type InForce = [bool; 2];

/// What the list says, by code.
pub(super) struct Places {
    kommuner: Vec<InForce>,
    fylker: [InForce; 100],
}

impl Places {
    pub(super) fn read() -> Self {
        let mut places = Self { kommuner: vec![[false; 2]; 10_000], fylker: [[false; 2]; 100] };
        for line in LIST.lines().skip(1) {
            let cells: Vec<&str> = line.split(';').collect();
            let [code, _name, until_2023, since_2024] = cells[..] else { panic!("a line of other cells") };
            let code: usize = code.parse().expect("a code of digits");
            for (period, cell) in [until_2023, since_2024].into_iter().enumerate() {
                places.kommuner[code][period] |= cell == "ja";
                // A kommune's first two digits are those of its fylke.
                places.fylker[code / 100][period] |= cell == "ja";
            }
        }
        places
    }

    pub(super) fn kommunenummer(&self, text: &[u8], as_of: &str) -> Opinion {
        on_day(kind::KOMMUNENR, self.kommuner[number(text)], as_of)
    }

    pub(super) fn fylkesnummer(&self, text: &[u8], as_of: &str) -> Opinion {
        on_day(kind::FYLKESNR, self.fylker[number(text)], as_of)
    }
}

/// Any four digits, unless the caller has a list.
pub(super) fn postnummer(text: &[u8], list: Option<&[&str]>) -> Opinion {
    match list {
        Some(list) if !list.iter().any(|listed| listed.as_bytes() == text) => Opinion::invalid(Reason::NotInList),
        _ => Opinion::valid(kind::POSTNR),
    }
}

fn on_day(kind: u8, in_force: InForce, as_of: &str) -> Opinion {
    if as_of < FIRST_DAY {
        return Opinion::valid(kind);
    }
    let period = usize::from(as_of >= SECOND_DAY);
    match in_force {
        [false, false] => Opinion::invalid(Reason::NotInList),
        _ if in_force[period] => Opinion::valid(kind),
        _ => Opinion::invalid(Reason::NotOnDay),
    }
}

/// Every number that a fylke has had: 01 to 20 until 2019, one of 2018, those of 2020 and of 2024.
const FYLKER: [RangeInclusive<usize>; 8] = [1..=20, 30..=34, 38..=40, 42..=42, 46..=46, 50..=50, 54..=54, 55..=56];

/// Whether these two digits have been a fylke's, so that it may have given a number.
pub(super) fn was_ever_a_fylke(text: &[u8]) -> bool {
    FYLKER.iter().any(|numbers| numbers.contains(&number(text)))
}

fn number(text: &[u8]) -> usize {
    text.iter().fold(0, |number, digit| number * 10 + usize::from(digit - b'0'))
}

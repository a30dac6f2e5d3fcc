//! Numbers that hold, made from random digits by trying every control: slow, and without the weights of the code under
//! test.

use proptest::prelude::*;
use sluse_core::ids::{DufNummer, FellesHjelpenummer, HNummer, Kontonummer, Organisasjonsnummer, Tenor};

/// A kind whose control digits are checked: its name, how many digits it has, how many of them are control digits, and
/// whether a text is one.
pub(crate) struct Checked {
    pub(crate) name: &'static str,
    pub(crate) length: usize,
    controls: usize,
    pub(crate) holds: fn(&str) -> bool,
}

pub(crate) const CHECKED: [Checked; 5] = [
    Checked { name: "kontonummer", length: 11, controls: 1, holds: |text| Kontonummer::parse(text).is_ok() },
    Checked {
        name: "organisasjonsnummer",
        length: 9,
        controls: 1,
        holds: |text| Organisasjonsnummer::parse(text).is_ok(),
    },
    Checked { name: "DUF-nummer", length: 12, controls: 2, holds: |text| DufNummer::parse(text).is_ok() },
    Checked {
        name: "felles hjelpenummer",
        length: 11,
        controls: 2,
        holds: |text| FellesHjelpenummer::parse(text).is_ok(),
    },
    Checked { name: "H-nummer", length: 11, controls: 2, holds: |text| HNummer::parse(text).is_ok() },
];

pub(crate) fn no_file() -> ProptestConfig {
    ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(400) }
}

/// The number that these digits begin, if any control digits complete it; `digits` are more than any kind has.
pub(crate) fn complete(kind: &Checked, digits: &str) -> Option<String> {
    let body = match kind.name {
        "felles hjelpenummer" => format!("8{}", &digits[1..9]),
        // Any individnummer under 500 has a century; month + 40.
        "H-nummer" => format!("1{}5{}{}4{}", &digits[0..1], 1 + digits.as_bytes()[1] % 2, &digits[2..4], &digits[4..6]),
        _ => digits[..kind.length - kind.controls].to_owned(),
    };
    let last = 10_u32.pow(u32::try_from(kind.controls).unwrap());
    (0..last).map(|control| format!("{body}{control:0width$}", width = kind.controls)).find(|text| (kind.holds)(text))
}

/// Twelve random digits.
pub(crate) fn digits() -> impl Strategy<Value = String> {
    "[0-9]{12}"
}

/// A synthetic fødselsnummer or D-nummer, of either control rule.
pub(crate) fn synthetic() -> impl Strategy<Value = String> {
    (any::<u64>(), any::<bool>(), any::<bool>()).prop_map(|(seed, d_nummer, from_2032)| {
        let mut row = Tenor::new(seed);
        if d_nummer {
            row = row.d_nummer();
        }
        if from_2032 {
            row = row.only_from_2032();
        }
        row.next().unwrap().to_string()
    })
}

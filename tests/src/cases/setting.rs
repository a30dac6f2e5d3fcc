//! What is asked of a chunk: kinds, mode, day, what the field tolerates and lists. Chunks go through all settings in turn.

use sluse_core::wire::{IdsCall, Mode};

use crate::oracle::Question;
use crate::oracle::contract::{Asked, kind};

/// Every kind alone, and the sets in which one kind decides what another is taken for. Empty: `any`.
const ASKED: [&[u8]; 28] = [
    &[],
    &[kind::FNR],
    &[kind::DNR],
    &[kind::HNR],
    &[kind::FHN],
    &[kind::DUF],
    &[kind::VIGO],
    &[kind::ORGNR],
    &[kind::KONTONR],
    &[kind::KOMMUNENR],
    &[kind::FYLKESNR],
    &[kind::POSTNR],
    &[kind::SKOLENR],
    &[kind::FEIDE],
    &[kind::FNR, kind::DNR],
    &[kind::FNR, kind::HNR],
    &[kind::DNR, kind::HNR],
    &[kind::DNR, kind::VIGO],
    &[kind::FNR, kind::DNR, kind::VIGO],
    &[kind::FNR, kind::KONTONR],
    &[kind::FHN, kind::KONTONR],
    &[kind::VIGO, kind::KONTONR],
    &[kind::DUF, kind::KONTONR],
    &[kind::ORGNR, kind::KONTONR],
    &[kind::KOMMUNENR, kind::POSTNR],
    &[kind::KOMMUNENR, kind::FYLKESNR],
    &[kind::FNR, kind::DNR, kind::HNR, kind::FHN, kind::VIGO],
    &[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13],
];

const PRODUCTION: [bool; 2] = [true, false];

/// The last day before each change of a list or a rule, the first after it, and a day between.
const DAYS: [&str; 6] = ["2019-12-31", "2023-12-31", "2024-01-01", "2026-11-22", "2031-12-31", "2032-01-01"];

/// Nothing beside it; separators that the field tolerates; a list of the postnummer that exist.
const FIELDS: [(&str, Option<&[&str]>); 3] = [("", None), (" -", None), ("", Some(&POSTNUMMER))];

/// Some that exist. The first five are a kommunenummer as well: one of all days, of 2020 to 2023, since 2024.
pub(super) const POSTNUMMER: [&str; 12] =
    ["0301", "1101", "3001", "3101", "5501", "0001", "0150", "4002", "7010", "8450", "9008", "9990"];

/// Kinds, mode, day, separators and list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Setting {
    kinds: &'static [u8],
    production: bool,
    as_of: &'static str,
    separators: &'static str,
    postnummer: Option<&'static [&'static str]>,
}

impl Setting {
    /// How many there are.
    pub const COUNT: usize = ASKED.len() * PRODUCTION.len() * DAYS.len() * FIELDS.len();

    /// That of the chunk with this number: kinds change fastest.
    #[must_use]
    #[expect(clippy::cast_possible_truncation, reason = "the remainder is below a usize")]
    pub fn of_chunk(chunk: u64) -> Self {
        let mut rest = (chunk % Self::COUNT as u64) as usize;
        let mut turn = |choices: usize| {
            let choice = rest % choices;
            rest /= choices;
            choice
        };
        let (kinds, production) = (ASKED[turn(ASKED.len())], PRODUCTION[turn(PRODUCTION.len())]);
        let (as_of, (separators, postnummer)) = (DAYS[turn(DAYS.len())], FIELDS[turn(FIELDS.len())]);
        Self { kinds, production, as_of, separators, postnummer }
    }

    /// The kinds, as the oracle wants them.
    #[must_use]
    pub const fn asked(&self) -> Asked {
        if self.kinds.is_empty() { Asked::ANY } else { Asked::of(self.kinds) }
    }

    /// All of it, as the oracle wants it.
    #[must_use]
    pub const fn question(&self) -> Question<'static> {
        Question {
            asked: self.asked(),
            production: self.production,
            as_of: self.as_of,
            separators: self.separators.as_bytes(),
            postnummer: self.postnummer,
        }
    }

    /// The call as hosts make it.
    #[must_use]
    pub fn call(&self, rows: u64) -> IdsCall {
        let kinds = self.kinds.iter().map(|kind| kind::IDS[usize::from(*kind)].to_owned());
        IdsCall {
            as_of: self.as_of.to_owned(),
            kind: if self.kinds.is_empty() { vec!["any".to_owned()] } else { kinds.collect() },
            mode: if self.production { Mode::Production } else { Mode::Test },
            postnummer: self.postnummer.map(|list| list.iter().map(|&listed| listed.to_owned()).collect()),
            rows,
            separators: (!self.separators.is_empty()).then(|| self.separators.to_owned()),
        }
    }

    /// The kinds, as the head of a call has them.
    #[must_use]
    pub fn kinds(&self) -> String {
        let kinds: Vec<&str> = self.kinds.iter().map(|kind| kind::IDS[usize::from(*kind)]).collect();
        match kinds[..] {
            [] => r#""any""#.to_owned(),
            [kind] => format!("{kind:?}"),
            _ => format!("{kinds:?}"),
        }
    }

    /// The head of the call that asks the same of the module. What is not asked for is left out.
    #[must_use]
    pub fn head(&self, rows: u64) -> String {
        let separators = match self.separators {
            "" => String::new(),
            separators => format!(r#","separators":{separators:?}"#),
        };
        let postnummer = self.postnummer.map(|list| format!(r#","postnummer":{list:?}"#)).unwrap_or_default();
        let mode = if self.production { "production" } else { "test" };
        format!(
            r#"{{"as_of":"{}","kind":{},"mode":"{mode}","rows":{rows}{separators}{postnummer}}}"#,
            self.as_of,
            self.kinds()
        )
    }
}

//! Linkage within a list: who stands in it, and who stands in it twice.

mod deltaker;
mod endringer;
mod frister;
mod innsending;
mod kommune;
mod lovens_krav;
mod numre;
mod oppslag;
mod to_numre;
mod varighet;

pub use deltaker::Deltaker;
pub use frister::{FOR_ASYLSOKERE, Nevnte, Norskfrist, OverTaket, PROGRAM, Programfrist, Timesum, arsfrist, timetak};
pub use innsending::{Innsending, annullerer, referanser};
pub use kommune::may_be_one_kommune;
pub use lovens_krav::Tildelinger;
pub use to_numre::{Navngitt, ToNumre, under_two_numbers};
pub use varighet::utenfor;

use crate::finding::Place;
use crate::sort;

/// A pupil of the list whose number could be read.
#[derive(Clone, Copy)]
pub struct Innsendt {
    /// The number as an integer below 10^11.
    pub key: u64,
    /// Line and row.
    pub at: Place,
    /// A digest of school, class and name: equal for a row that repeats another, the name as it is compared.
    content: u64,
}

/// Two records about the same person: the first one and a later one.
#[derive(Clone, Copy)]
pub struct Gjentakelse {
    /// Where the person stands first.
    pub first: Place,
    /// Where the person stands again.
    pub again: Place,
    /// Whether school, class and name are the same too.
    pub exact: bool,
}

impl Innsendt {
    /// Notes a pupil.
    #[must_use]
    pub fn new(key: u64, at: Place, content: impl IntoIterator<Item = impl AsRef<str>>) -> Self {
        Self { key, at, content: digest(content) }
    }
}

/// Every record about a person after the first, person by person, each in the order of the list.
#[must_use]
pub fn repeats(seen: &[Innsendt]) -> Vec<Gjentakelse> {
    let mut pupils = sort::numbered(seen.len());
    for (keyed, pupil) in pupils.iter_mut().zip(seen) {
        keyed.0 = pupil.key;
    }
    sort::by_key(&mut pupils);
    let mut repeats = Vec::new();
    let mut first = None::<sort::Keyed>;
    for pupil in pupils {
        let of = |(_, at): sort::Keyed| seen.get(at as usize);
        match first.filter(|first| first.0 == pupil.0).map(|first| (of(first), of(pupil))) {
            Some((Some(first), Some(again))) => {
                repeats.push(Gjentakelse { first: first.at, again: again.at, exact: first.content == again.content });
            }
            _ => first = Some(pupil),
        }
    }
    repeats
}

/// A multiplicative hash over the parts with their lengths, eight bytes at a time: tells rows apart for the wording only,
/// never decides that a person repeats.
fn digest(parts: impl IntoIterator<Item = impl AsRef<str>>) -> u64 {
    let mut hash = 0_u64;
    for part in parts {
        let part = part.as_ref();
        let (words, rest) = part.as_bytes().as_chunks::<8>();
        let rest = rest.iter().fold(0, |word, &byte| word << 8 | u64::from(byte));
        for word in words.iter().map(|word| u64::from_le_bytes(*word)).chain([rest, part.len() as u64]) {
            hash = (hash.rotate_left(5) ^ word).wrapping_mul(0x517c_c1b7_2722_0a95);
        }
    }
    hash
}

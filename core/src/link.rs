//! Linkage within a list: who stands in it, and who stands in it twice.

use crate::finding::Place;

/// A pupil of the list whose number could be read.
#[derive(Clone, Copy)]
pub struct Innsendt {
    /// The number as an integer below 10^11.
    pub key: u64,
    /// Line and row.
    pub at: Place,
    /// A digest of school, class and name: equal for a row that repeats another to the letter.
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
    pub fn new<'a>(key: u64, at: Place, content: impl IntoIterator<Item = &'a str>) -> Self {
        Self { key, at, content: digest(content) }
    }
}

/// Every record about a person after the first, in the order of the list.
#[must_use]
pub fn repeats(seen: &[Innsendt]) -> Vec<Gjentakelse> {
    let mut sorted: Vec<Innsendt> = seen.to_vec();
    sorted.sort_unstable_by_key(|pupil| (pupil.key, pupil.at));
    let mut repeats = Vec::new();
    let mut first = None::<Innsendt>;
    for pupil in sorted {
        match first {
            Some(first) if first.key == pupil.key => {
                let exact = first.content == pupil.content;
                repeats.push(Gjentakelse { first: first.at, again: pupil.at, exact });
            }
            _ => first = Some(pupil),
        }
    }
    repeats
}

/// FNV-1a over the parts with a separator: tells rows apart for the wording only, never decides that a person repeats.
fn digest<'a>(parts: impl IntoIterator<Item = &'a str>) -> u64 {
    let mut hash = 0xcbf2_9ce4_8422_2325_u64;
    for part in parts {
        for byte in part.bytes().chain([0x1f]) {
            hash = (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
        }
    }
    hash
}

//! Linkage within a list: who stands in it, and who stands in it twice.

use super::to_numre;
use crate::families::elev::{Elev, NAMES};
use crate::ids::Personidentifikator;
use crate::names;
use crate::record::Place;
use crate::record::{Draft, Field};
use crate::sort;
use crate::text;

/// A pupil of the list whose number could be read: of a million, 32 bytes each.
#[derive(Clone, Copy)]
pub struct SeenPupil {
    /// The number as an integer below 10^11.
    pub key: u64,
    /// A digest of school, class and name: equal for a row that repeats another, the name as it is compared.
    content: u64,
    /// A digest of name and date of birth, see [`to_numre::who`]; [`NOBODY`] without a name.
    pub(super) who: u64,
    line: u32,
    row: u32,
}

/// No name, by which nobody is told.
const NOBODY: u64 = 0;

/// Two records about the same person: the first one and a later one.
#[derive(Clone, Copy)]
pub struct Repeat {
    /// Where the person stands first.
    pub first: Place,
    /// Where the person stands again.
    pub again: Place,
    /// Whether school, class and name are the same too.
    pub exact: bool,
}

impl SeenPupil {
    /// Notes a pupil; `klasse` is a digest of the class and the school.
    #[must_use]
    pub(crate) fn of(elev: &Elev<'_>, draft: &Draft<'_>, klasse: u64) -> Option<Self> {
        let number = elev.fnr?;
        let name = digest(elev.names().map(|(field, name)| (field, name, elev.has_odd_name)));
        let told = if elev.name_is_broken { told_name(elev, draft) } else { name };
        let who = if name == NOBODY { NOBODY } else { to_numre::who(number, name) };
        let Place { line, row, .. } = elev.at;
        Some(Self { key: number.key(), content: text::mix(told, klasse), who, line, row })
    }

    /// The only one.
    pub(super) fn alone(number: Personidentifikator, at: Place) -> Self {
        Self { key: number.key(), content: 0, who: NOBODY, line: at.line, row: at.row }
    }

    /// Where the pupil stands.
    #[must_use]
    pub const fn at(&self) -> Place {
        Place { line: self.line, row: self.row, field: None }
    }

    pub(super) const fn has_name(&self) -> bool {
        self.who != NOBODY
    }
}

/// A digest of the name as it was told, where part of it has been reported.
#[cold]
fn told_name(elev: &Elev<'_>, draft: &Draft<'_>) -> u64 {
    let is_odd = |field| elev.has_odd_name && elev.names().any(|(part, _)| part == field);
    digest(NAMES.into_iter().filter_map(|field| Some((field, draft.text(field)?, is_odd(field)))))
}

/// A digest of the parts of a name, each as it is compared where it is odd.
fn digest<'a>(parts: impl Iterator<Item = (Field, &'a str, bool)>) -> u64 {
    parts.fold(NOBODY, |so_far, (field, part, is_odd)| {
        let so_far = so_far ^ (field.number() as u64 + 1);
        if is_odd { text::digest(so_far, &names::compared(part)) } else { text::digest(so_far, part) }
    })
}

/// Every record about a person after the first, person by person, each in the order of the list.
#[must_use]
pub fn repeats(seen: &[SeenPupil]) -> Vec<Repeat> {
    let mut pupils: Vec<_> = seen.iter().zip(0..).map(|(pupil, number)| sort::packed(pupil.key, number)).collect();
    sort::by_packed_key(&mut pupils);
    let mut repeats = Vec::new();
    let mut first = (u64::MAX, 0);
    for pupil in pupils.into_iter().map(sort::unpacked) {
        if pupil.0 != first.0 {
            first = pupil;
        } else if let (Some(first), Some(again)) = (seen.get(first.1), seen.get(pupil.1)) {
            repeats.push(Repeat { first: first.at(), again: again.at(), exact: first.content == again.content });
        }
    }
    repeats
}

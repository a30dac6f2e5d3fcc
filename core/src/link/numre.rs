//! Persons under one fødselsnummer or D-nummer.

use super::Innsending;
use crate::schema::{Post, Slag};
use crate::sort::{self, Keyed};

impl<'a> Innsending<'a> {
    /// Persons that stand with one fødselsnummer or D-nummer under two DUF-numre: that of the lowest DUF-nummer, and each
    /// other. Time is linear in the persons.
    #[must_use]
    pub fn under_two_duf(&self) -> Vec<[&'a Post; 2]> {
        let has_both = |person: &&Post| person.fnr().is_some() && person.duf().is_some() && self.stands(person);
        let persons: Vec<&Post> = self.of_type(Slag::Person).filter(has_both).collect();
        let mut order = sort::numbered(persons.len());
        for (keyed, person) in order.iter_mut().zip(&persons) {
            keyed.0 = person.fnr().unwrap_or_default();
        }
        sort::by_key(&mut order);
        let mut pairs = Vec::new();
        for same in order.chunk_by(|one, other| one.0 == other.0) {
            let all = || same.iter().filter_map(|(_, at): &Keyed| persons.get(*at as usize).copied());
            let Some(first) = all().min_by_key(|person| person.duf().map(|duf| duf.key())) else { continue };
            pairs.extend(all().filter(|other| other.duf() != first.duf()).map(|other| [first, other]));
        }
        pairs
    }
}

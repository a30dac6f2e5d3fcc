//! Persons under one fødselsnummer or D-nummer.

use crate::date::Date;
use crate::families::nir::participant::RecordSet;
use crate::families::nir::{Person, PersonNumber};
use crate::sort;
use crate::sort::Keyed;

impl Person<'_> {
    /// The day of birth that the fødselsnummer or D-nummer tells, where only one year is possible.
    #[must_use]
    pub fn born(self) -> Option<Date> {
        self.fnr()?.born
    }

    /// Whether the number is a D-nummer.
    #[must_use]
    pub fn has_d_nummer(self) -> bool {
        self.fnr().is_some_and(PersonNumber::is_d_nummer)
    }
}

impl<'a> RecordSet<'a> {
    /// Persons that stand with one fødselsnummer or D-nummer under two DUF-numre: that of the lowest DUF-nummer, and each
    /// other. Time is linear in the persons.
    #[must_use]
    pub fn under_two_duf(&self) -> Vec<[Person<'a>; 2]> {
        let has_both = |person: &Person<'_>| person.fnr().is_some() && person.duf().is_some() && self.stands(person);
        let persons: Vec<Person<'a>> = self.all::<Person>().filter(has_both).collect();
        let mut order = sort::numbered(persons.len());
        for (keyed, person) in order.iter_mut().zip(&persons) {
            keyed.0 = person.fnr().map_or(0, |number| number.key);
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

//! Which pupils of a list the caller's register is asked for.

use super::{Earlier, read_elev};
use crate::call::family;
use crate::finding::Report;
use crate::ids::Policy;
use crate::json::canonical::{Writer, decimal};
use crate::record::{Draft, Exchange, Part};
use std::collections::BTreeSet;

/// The persons of a list.
pub struct Wanted {
    numbers: Policy,
    earlier: Earlier,
    /// As eleven digits.
    persons: BTreeSet<String>,
}

impl Wanted {
    pub(super) fn new(numbers: Policy) -> Self {
        Self { numbers, earlier: Earlier::default(), persons: BTreeSet::new() }
    }
}

impl family::Wanted for Wanted {
    fn read(&mut self, draft: &Draft<'_>, exchange: &'static Exchange, report: &mut Report) {
        let Some(schema) = exchange.record(Part::Record) else { return };
        if let Some(fnr) = read_elev(draft, schema, &self.numbers, &mut self.earlier, report).fnr {
            self.persons.insert(eleven_digits(fnr.key()));
        }
    }

    fn write_holds(&self, json: &mut Writer<'_>) {
        json.array(|_| {});
    }

    fn write_wants(&self, json: &mut Writer<'_>) {
        json.key(super::needs::INNSENDT).object(|json| {
            json.key("persons").texts(self.persons.iter());
            json.key("records").array(|_| {});
        });
    }
}

/// A number of a person as it is written: the key of one that begins with 0 is shorter.
fn eleven_digits(key: u64) -> String {
    let digits = decimal(key);
    "0".repeat(11_usize.saturating_sub(digits.len())) + &digits
}

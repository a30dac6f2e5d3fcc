//! One fault in many records, said once.

use crate::finding::{Report, Value, one};
use crate::record::Place;
use crate::rule::{Evidence, RuleInfo};

/// Faults of one kind that stand in many of a person's records: said once for each key, at the first record that is sent,
/// with how many there are. A school that uses one wrong code is to read one sentence, not four hundred.
///
/// The first is the first that is noted: records are noted by day, so that the order of the payload does not show.
pub struct Tally<K>(Vec<(K, Place, u64)>);

impl<K: PartialEq> Tally<K> {
    /// Nothing yet.
    #[must_use]
    pub const fn new() -> Self {
        Self(Vec::new())
    }

    /// Notes a fault of that key at a place; what is known already has none and is passed over.
    pub fn note(&mut self, key: K, at: Place) {
        if at.row == 0 {
            return;
        }
        match self.0.iter_mut().find(|(other, ..)| *other == key) {
            Some((.., count)) => *count += 1,
            None => self.0.push((key, at, 1)),
        }
    }

    /// Reports each key once, with its `antall`.
    pub fn report(self, rule: &'static RuleInfo, report: &mut Report) {
        for (_, at, count) in self.0 {
            report.push_with(rule, at, None, one("antall", Value::Int(count)));
        }
    }
}

impl Tally<Evidence> {
    /// Reports each key once, with its `antall`, as resting on it.
    pub fn report_by_evidence(self, rule: &'static RuleInfo, report: &mut Report) {
        for (evidence, at, count) in self.0 {
            report.push_with(rule, at, None, one("antall", Value::Int(count)).resting_on(evidence));
        }
    }
}

impl<K: PartialEq> Default for Tally<K> {
    fn default() -> Self {
        Self::new()
    }
}

//! What is met again and again beside a document's own keys, and is said once for all of it.

use crate::finding::{Report, Value, one, two};
use crate::formats::json_keys;
use crate::formats::json_keys::Spelling;
use crate::formats::rules;
use crate::limits;
use crate::record::Place;
use crate::record::{Exchange, Key};
use crate::text::digest;

/// Keys that the exchange does not know: a vendor's one slip stands in every record, so they are reported together.
#[derive(Default)]
pub(super) struct Unknown {
    count: u64,
    first: Place,
}

impl Unknown {
    pub(super) fn note(&mut self, at: Place) {
        // The first by place, not by reading: the order of an object's keys must not show.
        self.first = if self.count == 0 { at } else { self.first.min(at) };
        self.count += 1;
    }

    pub(super) fn report(self, report: &mut Report) {
        if self.count > 0 {
            let args = one("count", Value::Int(self.count));
            report.push_with(&rules::unknown_property::RULE, self.first, None, args);
        }
    }
}

/// Keys that miss one of ours, each said once, at the first record that has it.
#[derive(Default)]
pub(super) struct Misspelt {
    keys: Vec<(&'static Key, Place, u64)>,
    /// Digests of names that have been looked at and are nobody's: a vendor's own keys stand in every record.
    strange: Vec<u64>,
}

/// So many names of a vendor's own are remembered.
const STRANGE: usize = 64;

impl Misspelt {
    /// What a key is that is not called as one of ours. Each strange name is looked at once, as long as they are few, and
    /// costs the budget when it is.
    pub(super) fn spelling(
        &mut self,
        exchange: &Exchange,
        keys: &'static [Key],
        name: &str,
        report: &mut Report,
    ) -> Spelling {
        // The same name may be ours in one object and strange in another.
        let known_as = digest(keys.len() as u64, name);
        if self.strange.contains(&known_as) {
            return Spelling::Strange;
        }
        report.spend(limits::WORK_PER_STRANGE_KEY);
        let spelling = json_keys::spelling(exchange, keys, name);
        if matches!(spelling, Spelling::Strange) && self.strange.len() < STRANGE {
            self.strange.push(known_as);
        }
        spelling
    }

    pub(super) fn note(&mut self, key: &'static Key, at: Place) {
        match self.keys.iter_mut().find(|(other, ..)| core::ptr::eq(*other, key)) {
            Some((_, first, count)) => (*first, *count) = ((*first).min(at), *count + 1),
            None => self.keys.push((key, at, 1)),
        }
    }

    pub(super) fn report(self, report: &mut Report) {
        for (key, at, count) in self.keys {
            let args = two(("count", Value::Int(count)), ("name", Value::Text(key.name)));
            report.push_with(&rules::key_spelling::RULE, at.field(key.field), None, args);
        }
    }
}

/// Records that lie inside another object: said once, at the first.
#[derive(Default)]
pub(super) struct Wrapped(Option<(Place, &'static str, &'static str)>);

impl Wrapped {
    pub(super) fn note(&mut self, at: Place, expected: &'static str, name: &'static str) {
        let found = (at, expected, name);
        self.0 = Some(self.0.map_or(found, |first| first.min(found)));
    }

    pub(super) fn report(self, report: &mut Report) {
        if let Some((at, expected, name)) = self.0 {
            let args = two(("expected", Value::Text(expected)), ("name", Value::Text(name)));
            report.push_with(&rules::envelope::RULE, at, None, args);
        }
    }
}

//! Findings: which rule, where, and arguments that say nothing about the person. Never a value, never a text.

mod samlet;

pub use samlet::Samlet;

use crate::date::Date;
use crate::rule::{Rule, Severity};
use crate::schema::{Felt, Post};
use crate::sort;

/// A place in the payload. The exchange turns it into line, row, field name and JSON Pointer.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// The physical line, from 1; 0 where the format has none or the whole payload is meant.
    pub line: u32,
    /// The record, from 1; 0 for the list itself.
    pub row: u32,
    /// The field, if one is meant.
    pub felt: Option<Felt>,
}

impl Place {
    /// The whole payload.
    pub const PAYLOAD: Self = Self { line: 0, row: 0, felt: None };

    /// A field of the same record.
    #[must_use]
    pub const fn felt(self, felt: Felt) -> Self {
        Self { felt: Some(felt), ..self }
    }
}

/// An argument of a finding.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Value {
    /// A number that says nothing about a person: a length, a count, a school year.
    Int(u64),
    /// One of the rule set's own words.
    Text(&'static str),
    /// Positions of characters in a field, as bits: bit 0 is the first. Written as `4, 7`.
    Positions(u16),
    /// Neighbouring characters of a field, as bits: bit 0 is the first and the second. Written as `1-2, 8-9`.
    Neighbours(u16),
}

/// The arguments of a finding, by name.
pub type Args = [Option<(&'static str, Value)>; 2];

/// No arguments.
pub const NONE: Args = [None, None];

/// One argument.
#[must_use]
pub const fn one(name: &'static str, value: Value) -> Args {
    [Some((name, value)), None]
}

/// Two arguments, in alphabetical order of their names.
#[must_use]
pub const fn two(first: (&'static str, Value), second: (&'static str, Value)) -> Args {
    [Some(first), Some(second)]
}

/// A rule that was broken at a place.
#[derive(Clone, Copy)]
pub struct Finding {
    /// The rule.
    pub rule: &'static Rule,
    /// Where.
    pub at: Place,
    /// The other place, where the finding is about two.
    pub related: Option<Place>,
    /// Arguments for the words.
    pub args: Args,
}

/// How many keys order findings.
const SORT_KEYS: usize = 2 + RULE_ID_WORDS;

/// No rule's id has more than eight times as many letters; a test below holds it.
const RULE_ID_WORDS: usize = 3;

impl Finding {
    /// Three keys of eight letters of the rule's id, the last letters first; then the field; then line and row.
    fn sort_key(&self, weight: usize) -> u64 {
        match RULE_ID_WORDS.checked_sub(weight + 1) {
            Some(word) => {
                let letter = |at| self.rule.id.as_bytes().get(at).copied().unwrap_or_default();
                (word * 8..word * 8 + 8).fold(0, |key, at| key << 8 | u64::from(letter(at)))
            }
            None if weight == RULE_ID_WORDS => self.at.felt.map_or(0, |felt| felt as u64 + 1),
            None => u64::from(self.at.line) << 32 | u64::from(self.at.row),
        }
    }
}

/// All findings of one call, and the work spent.
pub struct Report {
    /// In the order found; sorted by (place, rule) when the answer is written.
    pub findings: Vec<Finding>,
    /// Faults that are said once for the whole payload: the rule, the key and the place of the first, and how many.
    talt: Vec<(&'static Rule, (u64, u64), Place, u64)>,
    as_of: Date,
    work: u64,
    budget: u64,
}

/// What one finding costs of the budget: it is written out and kept.
const WORK_PER_FINDING: u64 = 512;

impl Report {
    /// An empty report with a budget of work.
    #[must_use]
    pub const fn new(as_of: Date, budget: u64) -> Self {
        Self { findings: Vec::new(), talt: Vec::new(), as_of, work: 0, budget }
    }

    /// Adds a finding without arguments.
    pub fn push(&mut self, rule: &'static Rule, at: Place) {
        self.push_with(rule, at, None, NONE);
    }

    /// Adds a finding about a field of a record, without arguments.
    pub fn push_at(&mut self, rule: &'static Rule, record: &Place, felt: Felt) {
        self.push(rule, record.felt(felt));
    }

    /// Adds a finding, unless its rule is not in force on the day or the budget is spent.
    pub fn push_with(&mut self, rule: &'static Rule, at: Place, related: Option<Place>, args: Args) {
        if !rule.in_force(self.as_of) {
            return;
        }
        self.spend(WORK_PER_FINDING);
        if !self.exhausted() {
            self.findings.push(Finding { rule, at, related, args });
        }
    }

    /// Adds a finding about two records of which one may be known already: what the caller's register holds has no place in
    /// the payload, so that the record that is sent speaks for both; nothing is said of two that are known.
    pub fn push_linked(&mut self, rule: &'static Rule, at: Place, related: Place, args: Args) {
        match (at.row > 0, related.row > 0) {
            (true, true) => self.push_with(rule, at, Some(related), args),
            (true, false) => self.push_with(rule, at, None, args),
            (false, true) => self.push_with(rule, related, None, args),
            (false, false) => {}
        }
    }

    /// Adds a finding about a record, unless it is known already: see [`Self::push_linked`].
    pub fn push_sent(&mut self, rule: &'static Rule, at: Place, args: Args) {
        if at.row > 0 {
            self.push_with(rule, at, None, args);
        }
    }

    /// Counts a record with a fault that is said once for the whole payload, with how many there are (`antall`): at the
    /// earliest, of one day at the one whose content comes first, so that the order of the payload does not show. What is
    /// known already does not count.
    pub fn tally(&mut self, rule: &'static Rule, post: &Post) {
        if post.kjent {
            return;
        }
        let day = post.dag().map_or(0, |day| u64::from(day.day_number().abs_diff(i32::MIN)));
        let key = (day, post.innhold);
        match self.talt.iter_mut().find(|(other, ..)| core::ptr::eq(*other, rule)) {
            Some((_, first, at, count)) => {
                if key < *first {
                    (*first, *at) = (key, post.at);
                }
                *count += 1;
            }
            None => self.talt.push((rule, key, post.at, 1)),
        }
    }

    /// Reports what was counted.
    pub fn say_tallies(&mut self) {
        for (rule, _, at, count) in core::mem::take(&mut self.talt) {
            self.push_with(rule, at, None, one("antall", Value::Int(count)));
        }
    }

    /// The day of the check.
    #[must_use]
    pub const fn as_of(&self) -> Date {
        self.as_of
    }

    /// Counts work: the same amount for the same input on every runtime.
    pub const fn spend(&mut self, work: u64) {
        self.work = self.work.saturating_add(work);
    }

    /// Whether the budget is spent; the call then ends without a verdict.
    #[must_use]
    pub const fn exhausted(&self) -> bool {
        self.work > self.budget
    }

    /// The work spent.
    #[must_use]
    pub const fn work(&self) -> u64 {
        self.work
    }

    /// The budget given.
    #[must_use]
    pub const fn budget(&self) -> u64 {
        self.budget
    }

    /// How many findings of a severity there are.
    #[must_use]
    pub fn count(&self, severity: Severity) -> u64 {
        self.findings.iter().filter(|finding| finding.rule.severity == severity).count() as u64
    }

    /// Orders the findings by (place, rule).
    pub fn sort(&mut self) {
        let mut order = sort::numbered(self.findings.len());
        // From the least weight to the greatest: each pass keeps the order of the one before among its equals.
        for weight in 0..SORT_KEYS {
            for (key, at) in &mut order {
                *key = self.findings.get(*at as usize).map_or(0, |finding| finding.sort_key(weight));
            }
            sort::by_key(&mut order);
        }
        let mut sorted = Vec::with_capacity(order.len());
        for (_, at) in order {
            if let Some(finding) = self.findings.get(at as usize) {
                sorted.push(*finding);
            }
        }
        self.findings = sorted;
    }
}

#[cfg(test)]
mod tests {
    use super::RULE_ID_WORDS;
    use crate::rules::RULES;

    #[test]
    fn every_rule_id_fits_into_the_sort_keys() {
        assert!(RULES.iter().all(|rule| rule.id.len() <= RULE_ID_WORDS * 8));
    }
}

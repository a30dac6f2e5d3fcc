//! Findings: which rule, where, and arguments that say nothing about the person. Never a value, never a text.

mod args;
mod of_rule;
pub(crate) mod reading;
pub(crate) mod seen;
mod tally;

pub use args::{Args, NONE, Value, one, two};
pub use tally::Tally;

use of_rule::OfRule;

use crate::date::Date;
use crate::limits;
use crate::record::Field;
use crate::record::Place;
use crate::rule::{Evidence, RuleInfo, Severity};
use crate::sort;

/// A rule that was broken at a place.
#[derive(Clone, Copy)]
pub struct Finding {
    /// The rule.
    pub rule: &'static RuleInfo,
    /// Where.
    pub at: Place,
    /// The other place, where the finding is about two.
    pub related: Option<Place>,
    /// Arguments for the words.
    pub args: Args,
}

impl Finding {
    /// What it rests on: the least of what its rule and the number among its arguments do.
    #[must_use]
    pub fn evidence(&self) -> Evidence {
        evidence(self.rule, &self.args)
    }

    /// How much it weighs: as its rule, and no more than what it rests on allows.
    #[must_use]
    pub fn severity(&self) -> Severity {
        self.rule.weighs(self.evidence())
    }
}

fn evidence(rule: &RuleInfo, args: &Args) -> Evidence {
    args.evidence.map_or(rule.evidence, |evidence| evidence.max(rule.evidence))
}

/// Orders findings by place; those of one place stay in the order they have.
fn by_place(findings: Vec<Finding>) -> Vec<Finding> {
    if findings.len() < 2 {
        return findings;
    }
    let mut order = sort::numbered(findings.len());
    // From the least weight to the greatest: each pass keeps the order of the one before among its equals.
    for weight in 0..2 {
        for (key, at) in &mut order {
            let Some(Finding { at, .. }) = findings.get(*at as usize) else { continue };
            *key = match weight {
                0 => at.field.map_or(0, |field| field.number() as u64 + 1),
                _ => u64::from(at.line) << 32 | u64::from(at.row),
            };
        }
        sort::by_key(&mut order);
    }
    order.iter().filter_map(|(_, at)| findings.get(*at as usize).copied()).collect()
}

/// All findings of one call, and the work spent.
pub struct Report {
    /// Those that stand in the answer, by (place, rule); none before [`Self::sort`].
    pub findings: Vec<Finding>,
    /// All of them, by rule.
    by_rule: Vec<OfRule>,
    /// Where in that list the rule stood that was broken last: as a rule the next one stands near.
    last: usize,
    /// Faults that are said once for the whole payload: the rule, the key and the place of the first, and how many.
    tallied: Vec<(&'static RuleInfo, (u64, u64), Place, u64)>,
    as_of: Date,
    work: u64,
    budget: u64,
}

impl Report {
    /// An empty report with a budget of work.
    #[must_use]
    pub const fn new(as_of: Date, budget: u64) -> Self {
        Self { findings: Vec::new(), by_rule: Vec::new(), last: 0, tallied: Vec::new(), as_of, work: 0, budget }
    }

    /// Adds a finding without arguments.
    pub fn push(&mut self, rule: &'static RuleInfo, at: Place) {
        self.push_with(rule, at, None, NONE);
    }

    /// Adds a finding about a field of a record, without arguments.
    pub fn push_at(&mut self, rule: &'static RuleInfo, record: &Place, field: Field) {
        self.push(rule, record.field(field));
    }

    /// Adds a finding, unless its rule is not in force on the day or the budget is spent.
    pub fn push_with(&mut self, rule: &'static RuleInfo, at: Place, related: Option<Place>, args: Args) {
        if !rule.in_force(self.as_of) {
            return;
        }
        let at_most = limits::FINDINGS_OF_A_RULE as u64;
        let of_rule = self.of_rule(rule, evidence(rule, &args));
        of_rule.push(Finding { rule, at, related, args });
        // By how many there are, not by which are kept: the order in which they are found does not show.
        let is_among_the_first = of_rule.count() <= at_most;
        self.spend(if is_among_the_first { limits::WORK_PER_FINDING } else { limits::WORK_PER_COUNTED });
    }

    /// Whether a finding of the rule at the place would stand in the answer, as far as is known now: who makes costly
    /// arguments asks first.
    #[must_use]
    pub fn has_room(&self, rule: &'static RuleInfo, at: Place) -> bool {
        self.by_rule.iter().find(|own| own.is_of(rule)).is_none_or(|own| own.has_room(at))
    }

    fn of_rule(&mut self, rule: &'static RuleInfo, evidence: Evidence) -> &mut OfRule {
        let count = self.by_rule.len();
        let found = (self.last..count).chain(0..self.last.min(count));
        let found = found
            .into_iter()
            .find(|at| self.by_rule.get(*at).is_some_and(|own| own.is_of(rule) && own.evidence() == evidence));
        self.last = found.unwrap_or(count);
        if found.is_none() {
            self.by_rule.push(OfRule::new(rule, evidence));
        }
        &mut self.by_rule[self.last]
    }

    /// Adds a finding about two records of which one may be known already: what the caller's register holds has no place in
    /// the payload, so that the record that is sent speaks for both; nothing is said of two that are known.
    pub fn push_linked(&mut self, rule: &'static RuleInfo, at: Place, related: Place, args: Args) {
        match (at.row > 0, related.row > 0) {
            (true, true) => self.push_with(rule, at, Some(related), args),
            (true, false) => self.push_with(rule, at, None, args),
            (false, true) => self.push_with(rule, related, None, args),
            (false, false) => {}
        }
    }

    /// Adds a finding about a record, unless it is known already: see [`Self::push_linked`].
    pub fn push_sent(&mut self, rule: &'static RuleInfo, at: Place, args: Args) {
        if at.row > 0 {
            self.push_with(rule, at, None, args);
        }
    }

    /// Counts a record with a fault that is said once for the whole payload, with how many there are (`antall`): at the one
    /// that comes first by `order`, so that the order of the payload does not show. What is known already does not count.
    pub fn tally(&mut self, rule: &'static RuleInfo, order: (u64, u64), at: Place) {
        if at.row == 0 {
            return;
        }
        match self.tallied.iter_mut().find(|(other, ..)| core::ptr::eq(*other, rule)) {
            Some((_, first, first_at, count)) => {
                if order < *first {
                    (*first, *first_at) = (order, at);
                }
                *count += 1;
            }
            None => self.tallied.push((rule, order, at, 1)),
        }
    }

    /// Reports what was counted.
    pub fn say_tallies(&mut self) {
        for (rule, _, at, count) in core::mem::take(&mut self.tallied) {
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

    /// How many findings of a severity there are, also those that do not stand in the answer.
    #[must_use]
    pub fn count(&self, severity: Severity) -> u64 {
        self.by_rule.iter().filter(|own| own.severity() == severity).map(OfRule::count).sum()
    }

    /// The rules that were broken, and how often.
    pub fn rules(&self) -> impl Iterator<Item = (&'static RuleInfo, u64)> {
        self.by_rule.iter().map(|own| (own.rule(), own.count()))
    }

    /// Whether a finding rests on that.
    #[must_use]
    pub fn rests_on(&self, evidence: Evidence) -> bool {
        self.by_rule.iter().any(|own| own.evidence() == evidence)
    }

    /// The rules of which more findings of one weight were made than stand in the answer, and how many more; by id once
    /// sorted.
    #[must_use]
    pub fn more(&self) -> Vec<(&'static RuleInfo, u64)> {
        let mut more: Vec<(&'static RuleInfo, u64)> = Vec::new();
        for (rule, count) in self.rules().filter(|(_, count)| *count > limits::FINDINGS_OF_A_RULE as u64) {
            let beyond = count - limits::FINDINGS_OF_A_RULE as u64;
            match more.last_mut().filter(|(last, _)| core::ptr::eq(*last, rule)) {
                Some((_, sum)) => *sum += beyond,
                None => more.push((rule, beyond)),
            }
        }
        more
    }

    /// Says once for the payload what stands in nearly all of its records in the same way.
    pub fn gather(&mut self, records: u32) {
        for own in &mut self.by_rule {
            own.gather(u64::from(records));
        }
    }

    /// Leaves of each rule the first findings by place, ordered by (place, rule).
    pub fn sort(&mut self) {
        // As a rule some few were broken, and of two hundred none is far from its place.
        for end in 1..self.by_rule.len() {
            let mut at = end;
            while let Some([before, own]) = self.by_rule.get_mut(at.wrapping_sub(1)..=at)
                && before.rule().id > own.rule().id
            {
                core::mem::swap(before, own);
                at -= 1;
            }
        }
        let mut findings = Vec::new();
        for own in &mut self.by_rule {
            findings.append(own.first());
        }
        self.findings = by_place(findings);
    }
}

//! The findings of one rule: every one counted, the first by place kept, in memory that does not grow with their number.

use crate::finding::seen::SEEN;
use crate::finding::{Finding, Value, by_place, two};
use crate::limits::FINDINGS_OF_A_RULE;
use crate::record::Place;
use crate::rule::{Evidence, RuleInfo, Severity};

/// The findings of one rule that rest on the same.
pub(super) struct OfRule {
    rule: &'static RuleInfo,
    evidence: Evidence,
    count: u64,
    /// In the order found, the first by place among them.
    kept: Vec<Finding>,
    /// No place of those that will stand in the answer lies behind it, once as many are kept as may stand there.
    greatest: Place,
    /// What all of them say stands there, if they say the same.
    seen: Option<&'static str>,
    /// In how many rows, and the last of them: a row's findings come one after the other.
    rows: u64,
    last_row: u32,
}

/// Fewer rows are told one by one.
const EVERYWHERE: u64 = 3;

impl OfRule {
    /// None yet.
    pub(super) const fn new(rule: &'static RuleInfo, evidence: Evidence) -> Self {
        Self { rule, evidence, count: 0, kept: Vec::new(), greatest: Place::PAYLOAD, seen: None, rows: 0, last_row: 0 }
    }

    /// The rule.
    pub(super) const fn rule(&self) -> &'static RuleInfo {
        self.rule
    }

    /// What each of them rests on.
    pub(super) const fn evidence(&self) -> Evidence {
        self.evidence
    }

    /// How much each of them weighs.
    pub(super) fn severity(&self) -> Severity {
        self.rule.weighs(self.evidence)
    }

    /// Whether they are of that rule.
    pub(super) fn is_of(&self, rule: &'static RuleInfo) -> bool {
        core::ptr::eq(self.rule, rule)
    }

    /// How many there are.
    pub(super) const fn count(&self) -> u64 {
        self.count
    }

    /// Whether one at the place may stand in the answer. Of one place, those found first do.
    pub(super) fn has_room(&self, at: Place) -> bool {
        self.kept.len() < FINDINGS_OF_A_RULE || at < self.greatest
    }

    /// Counts one, and keeps it if it may stand in the answer.
    pub(super) fn push(&mut self, finding: Finding) {
        let seen = seen_alone(&finding);
        if self.count == 0 {
            self.seen = seen;
        } else if self.seen != seen {
            self.seen = None;
        }
        if finding.at.row != self.last_row {
            (self.rows, self.last_row) = (self.rows + 1, finding.at.row);
        }
        self.count += 1;
        if !self.has_room(finding.at) {
            return;
        }
        if self.kept.len() < FINDINGS_OF_A_RULE {
            self.greatest = self.greatest.max(finding.at);
        }
        self.kept.push(finding);
        if self.kept.len() >= 2 * FINDINGS_OF_A_RULE {
            self.prune();
        }
    }

    /// Leaves one finding about the whole payload of what stands in three of four rows or more in the same way: one habit
    /// of a program, not a mistake of each row.
    pub(super) fn gather(&mut self, records: u64) {
        let Some(seen) = self.seen.filter(|_| self.rows >= EVERYWHERE && self.rows * 4 >= records * 3) else { return };
        let (rule, rows) = (self.rule, self.rows);
        *self = Self::new(rule, self.evidence);
        let args = two(("rows", Value::Int(rows)), (SEEN, Value::Text(seen)));
        self.push(Finding { rule, at: Place::PAYLOAD, related: None, args });
    }

    /// Those that stand in the answer.
    pub(super) fn first(&mut self) -> &mut Vec<Finding> {
        if self.kept.len() > FINDINGS_OF_A_RULE {
            self.prune();
        }
        &mut self.kept
    }

    fn prune(&mut self) {
        self.kept = by_place(core::mem::take(&mut self.kept));
        self.kept.truncate(FINDINGS_OF_A_RULE);
        if let Some(last) = self.kept.last() {
            self.greatest = last.at;
        }
    }
}

/// What a finding says stands there, if it says no more than that and where.
fn seen_alone(finding: &Finding) -> Option<&'static str> {
    match finding.args.values {
        [Some((SEEN, Value::Text(seen))), None] | [Some(("position", _)), Some((SEEN, Value::Text(seen)))] => {
            Some(seen)
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::{FINDINGS_OF_A_RULE, OfRule};
    use crate::finding::seen::SEEN;
    use crate::finding::{Finding, NONE, Value, one};
    use crate::record::Field;
    use crate::record::Place;
    use crate::rule::{Evidence, RuleInfo};

    static RULE: RuleInfo = RuleInfo::warning("test-rule", Evidence::Inferred);

    fn found(rows: impl Iterator<Item = u32>) -> (OfRule, Vec<Place>) {
        let rule = &RULE;
        let mut of_rule = OfRule::new(rule, rule.evidence);
        for row in rows {
            let at = Place { row, line: 0, field: None }.field(Field::new(u8::from(row % 2 == 0)));
            of_rule.push(Finding { rule, at, related: None, args: NONE });
            assert!(of_rule.kept.len() < 2 * FINDINGS_OF_A_RULE, "memory is bounded");
        }
        let mut first: Vec<Place> = of_rule.first().iter().map(|finding| finding.at).collect();
        first.sort();
        (of_rule, first)
    }

    #[test]
    fn the_first_by_place_are_kept_in_whatever_order_they_are_found() {
        let most = u32::try_from(FINDINGS_OF_A_RULE).expect("it is small");
        for count in [0, 1, most - 1, most, most + 1, 2 * most - 1, 2 * most, 2 * most + 1, 5 * most + 7] {
            let (forth, expected) = found(1..=count);
            assert_eq!(expected.len(), count.min(most) as usize);
            assert!(expected.iter().zip(1..).all(|(at, row)| at.row == row));
            let (back, same) = found((1..=count).rev());
            let (mixed, also) =
                found((1..=count).filter(|row| row % 3 == 0).chain((1..=count).rev().filter(|row| row % 3 != 0)));
            assert_eq!((&same, &also), (&expected, &expected), "of {count}");
            assert!([forth, back, mixed].iter().all(|of_rule| of_rule.count() == u64::from(count)));
        }
    }

    #[test]
    fn of_one_place_those_found_first_are_kept() {
        let rule = &RULE;
        let mut of_rule = OfRule::new(rule, rule.evidence);
        let total = 3 * FINDINGS_OF_A_RULE as u64;
        for number in 0..total {
            let at = Place { row: u32::from(number % 3 == 0), ..Place::PAYLOAD };
            of_rule.push(Finding { rule, at, related: None, args: one("n", Value::Int(number)) });
        }
        let numbers = |finding: &Finding| match finding.args.values[0] {
            Some((_, Value::Int(number))) => number,
            _ => total,
        };
        let first: Vec<u64> = of_rule.first().iter().map(numbers).collect();
        let expected: Vec<u64> = (0..total).filter(|number| number % 3 != 0).take(FINDINGS_OF_A_RULE).collect();
        assert_eq!(first, expected);
    }

    #[test]
    fn what_stands_in_nearly_every_row_is_said_once() {
        let rule = &RULE;
        let of = |rows: &[(u32, &'static str)], records| {
            let mut of_rule = OfRule::new(rule, rule.evidence);
            for (row, seen) in rows {
                let at = Place { row: *row, ..Place::PAYLOAD };
                of_rule.push(Finding { rule, at, related: None, args: one(SEEN, Value::Text(seen)) });
            }
            of_rule.gather(records);
            (of_rule.count(), of_rule.first().first().map(|finding| finding.at.row))
        };
        assert_eq!(of(&[(1, "space"), (2, "space"), (3, "space")], 4), (1, Some(0)));
        assert_eq!(of(&[(3, "space"), (1, "space"), (2, "space")], 3), (1, Some(0)));
        // Too few rows, too few of all, two habits, one row three times.
        assert_eq!(of(&[(1, "space"), (2, "space")], 2).0, 2);
        assert_eq!(of(&[(1, "space"), (2, "space"), (3, "space")], 5).0, 3);
        assert_eq!(of(&[(1, "space"), (2, "dash"), (3, "space")], 3).0, 3);
        assert_eq!(of(&[(1, "space"), (1, "space"), (1, "space")], 3).0, 3);
    }
}

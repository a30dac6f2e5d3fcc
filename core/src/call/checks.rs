//! The rules of one exchange with their checks, and which of them can be checked.

use crate::date::Date;
use crate::record::Exchange;
use crate::rule::RuleInfo;

/// The rules of one exchange, each with its check.
pub struct Checks<C: 'static>(Vec<&'static (&'static RuleInfo, C)>);

/// As a rule no exchange has more rules: room for them is made at once.
const MOST_RULES: usize = 128;

impl<C: 'static> Checks<C> {
    /// Those of a family's table that the exchange has.
    pub(crate) fn of(table: &'static [(&'static RuleInfo, C)], exchange: &Exchange) -> Self {
        let mut rules = Vec::with_capacity(MOST_RULES);
        for rule in table {
            if exchange.has_rule(rule.0) {
                rules.push(rule);
            }
        }
        Self(rules)
    }

    /// Every check.
    pub(crate) fn all(&self) -> impl Iterator<Item = &'static C> {
        self.0.iter().map(|(_, check)| check)
    }

    /// The checks of rules that need nothing but what the caller has told.
    pub(crate) fn possible(&self, is_told: impl Fn(&str) -> bool) -> impl Iterator<Item = &'static C> {
        self.0.iter().filter(move |(rule, _)| rule.needs.is_none_or(&is_told)).map(|(_, check)| check)
    }

    /// The rules in force on the day that cannot be checked, because the caller has not told what they need.
    pub(crate) fn unchecked(&self, is_told: impl Fn(&str) -> bool, day: Date) -> Vec<&'static RuleInfo> {
        let mut unchecked = Vec::new();
        for (rule, _) in &self.0 {
            if rule.needs.is_some_and(|need| !is_told(need)) && rule.in_force(day) {
                unchecked.push(*rule);
            }
        }
        unchecked
    }
}

//! The rules of one exchange with their checks, and which of them can be checked.

use crate::date::Date;
use crate::record::Exchange;
use crate::rule::{RuleInfo, Table};

/// The rules of one exchange, each with its check.
pub struct Checks<C: 'static> {
    table: &'static Table<C>,
    exchange: u8,
}

impl<C: 'static> Checks<C> {
    /// Those of a family's table that the exchange has.
    pub(crate) fn of(table: &'static Table<C>, exchange: &Exchange) -> Self {
        let number = table.exchanges.iter().position(|id| *id == exchange.id);
        Self { table, exchange: number.map_or(0, |number| 1 << number) }
    }

    /// Its rules with their checks.
    pub(crate) fn rules(&self) -> impl Iterator<Item = &'static (&'static RuleInfo, C)> {
        let exchange = self.exchange;
        self.table.rules.iter().zip(self.table.of).filter(move |(_, of)| *of & exchange != 0).map(|(rule, _)| rule)
    }

    /// Every check.
    pub(crate) fn all(&self) -> impl Iterator<Item = &'static C> {
        self.rules().map(|(_, check)| check)
    }

    /// The checks of a kind whose rules need nothing but what the caller has told.
    pub(crate) fn possible(
        &self,
        is_of_the_kind: impl Fn(&C) -> bool,
        is_told: impl Fn(&str) -> bool,
    ) -> impl Iterator<Item = &'static C> {
        let meant = self.rules().filter(move |(_, check)| is_of_the_kind(check));
        meant.filter(move |(rule, _)| rule.needs.is_none_or(&is_told)).map(|(_, check)| check)
    }

    /// The rules in force on the day that cannot be checked, because the caller has not told what they need.
    pub(crate) fn unchecked(&self, is_told: impl Fn(&str) -> bool, day: Date) -> Vec<&'static RuleInfo> {
        let mut unchecked = Vec::new();
        for (rule, _) in self.rules() {
            if rule.needs.is_some_and(|need| !is_told(need)) && rule.in_force(day) {
                unchecked.push(*rule);
            }
        }
        unchecked
    }
}

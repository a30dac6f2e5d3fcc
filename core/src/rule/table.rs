//! The table of a family's rules with their checks.

use crate::rule::RuleInfo;

/// The rules of a family with their checks, as its table of rules declares them.
pub struct Table<C: 'static> {
    /// Every rule with its check.
    pub(crate) rules: &'static [(&'static RuleInfo, C)],
    /// The ids of the family's exchanges.
    pub(crate) exchanges: &'static [&'static str],
    /// Of each rule, which of these exchanges have it: bit 0 is the first.
    pub(crate) of: &'static [u8],
}

/// Which of the exchanges have each rule: told when the module is built, so that no call compares names.
pub(crate) const fn exchanges_of<const N: usize>(rules: &[&RuleInfo; N], exchanges: &[&str]) -> [u8; N] {
    let (mut of, mut at) = ([0; N], 0);
    while at < N {
        let mut number = 0;
        while number < exchanges.len() {
            if rules[at].is_of(exchanges[number]) {
                of[at] |= 1 << number;
            }
            number += 1;
        }
        at += 1;
    }
    of
}

//! Leaves out what nobody will read: a list of a hundred thousand findings is long before its hundredth page.

use std::collections::BTreeMap;

use sluse_wire::{Answer, Severity};

/// How many findings of a file are not shown.
#[derive(Default)]
pub(in crate::cli) struct LeftOut {
    /// By rule: info findings beside the one that stands for them.
    pub(super) info: BTreeMap<String, usize>,
    /// Findings beyond the number asked for.
    pub(in crate::cli) rest: usize,
}

impl LeftOut {
    /// Whether everything is shown.
    pub(in crate::cli) fn is_nothing(&self) -> bool {
        self.rest == 0 && self.info.values().all(|others| *others == 0)
    }
}

/// Keeps the `most` gravest findings, in the file's order. With `fold_info` one info finding of each rule stands for
/// all of them, and they do not count.
pub(in crate::cli) fn shorten(answer: &mut Answer, most: usize, fold_info: bool) -> LeftOut {
    let mut left_out = LeftOut::default();
    let mut room = most;
    let mut kept = vec![false; answer.findings.len()];
    for severity in [Severity::Error, Severity::Warning, Severity::Info] {
        for (finding, kept) in answer.findings.iter().zip(&mut kept).filter(|(finding, _)| finding.severity == severity)
        {
            if fold_info && severity == Severity::Info {
                *kept = !left_out.info.contains_key(&finding.rule);
                left_out.info.entry(finding.rule.clone()).and_modify(|others| *others += 1).or_insert(0);
            } else if room > 0 {
                room -= 1;
                *kept = true;
            } else {
                left_out.rest += 1;
            }
        }
    }
    let mut kept = kept.into_iter();
    answer.findings.retain(|_| kept.next().unwrap_or(true));
    left_out
}

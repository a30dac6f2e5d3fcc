//! One participant out of a timeline, with those findings only that are about them.

use std::collections::BTreeSet;

use sluse_wire::{Person, Severity, Timeline};

/// The findings about a participant and their records, each once.
pub(super) fn findings(person: &Person) -> BTreeSet<u64> {
    person.findings.iter().chain(person.items.iter().flat_map(|item| &item.findings)).copied().collect()
}

/// How much a finding weighs.
pub(super) fn severity(timeline: &Timeline, finding: u64) -> Option<Severity> {
    timeline.answer.findings.get(usize::try_from(finding).ok()?).map(|finding| finding.severity)
}

/// Leaves out findings about others, so that no words are asked for in vain, and counts the rest anew.
pub(super) fn alone(mut timeline: Timeline) -> Timeline {
    let kept: Vec<u64> = timeline.persons.iter().flat_map(findings).collect::<BTreeSet<_>>().into_iter().collect();
    let renumber = |findings: &mut Vec<u64>| {
        for finding in findings {
            *finding = kept.binary_search(finding).map_or(u64::MAX, |at| at as u64);
        }
    };
    for person in &mut timeline.persons {
        renumber(&mut person.findings);
        person.items.iter_mut().for_each(|item| renumber(&mut item.findings));
    }
    let mut number = 0;
    timeline.answer.findings.retain(|_| {
        number += 1;
        kept.binary_search(&(number - 1)).is_ok()
    });
    timeline
}

//! elev-v12: the same person has been sent by another school in the same school year. Needs what the register already holds.

use crate::check::Context;
use crate::finding::Report;
use crate::link::Innsendt;
use crate::rule::{ALWAYS, Check, Evidence, Example, Rule, Severity, Source, Text, Words};
use crate::schema::Felt;

/// The rule.
pub static RULE: Rule = Rule {
    id: "elev-v12",
    severity: Severity::Error,
    evidence: Evidence::Logical,
    since: ALWAYS,
    until: None,
    exchanges: &["elev.klasseliste", "elev.vigo1", "elev.vigoskole"],
    needs: Some("elev.innsendt"),
    check: Check::Innsendt(check),
};

/// What it says.
pub static WORDS: Words = Words {
    what: Text { nb: "", nn: "", en: "" },
    why: Text { nb: "", nn: "", en: "" },
    advice: Text { nb: "", nn: "", en: "" },
    args: &[],
    sources: &[Source { title: "", section: "", url: "" }],
};

/// What it accepts and what it reports.
pub static EXAMPLES: &[Example] = &[];

fn check(pupil: &Innsendt, context: &Context, report: &mut Report) {
    if context.innsendt.as_ref().is_some_and(|held| held.binary_search(&pupil.key).is_ok()) {
        report.push(&RULE, pupil.at.felt(Felt::Fnr));
    }
}

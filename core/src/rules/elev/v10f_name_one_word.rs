//! elev-v10f: the whole name is more than one word.

use crate::check::Context;
use crate::finding::Report;
use crate::rule::{ALWAYS, Check, Evidence, Example, Rule, Severity, Source, Text, Words};
use crate::schema::{Elev, Felt};

/// The rule.
pub static RULE: Rule = Rule {
    id: "elev-v10f",
    severity: Severity::Warning,
    evidence: Evidence::Inferred,
    since: ALWAYS,
    until: None,
    exchanges: &["elev.klasseliste", "elev.vigo1"],
    needs: None,
    check: Check::Elev(check),
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

fn check(elev: &Elev<'_>, _: &Context, report: &mut Report) {
    if elev.navn.is_some_and(|name| name.split_whitespace().nth(1).is_none()) {
        report.push(&RULE, elev.at.felt(Felt::Navn));
    }
}

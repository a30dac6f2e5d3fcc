//! elev-v4b: FILDATO is not after the day of the check.

use crate::check::Context;
use crate::finding::Report;
use crate::rule::{ALWAYS, Check, Evidence, Example, Rule, Severity, Source, Text, Words};
use crate::schema::{Felt, Liste};

/// The rule.
pub static RULE: Rule = Rule {
    id: "elev-v4b",
    severity: Severity::Warning,
    evidence: Evidence::Inferred,
    since: ALWAYS,
    until: None,
    exchanges: &["elev.vigo1"],
    needs: None,
    check: Check::Liste(check),
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

fn check(liste: &Liste<'_>, context: &Context, report: &mut Report) {
    if liste.fildato.is_some_and(|fildato| fildato > context.as_of) {
        report.push(&RULE, liste.at.felt(Felt::Fildato));
    }
}

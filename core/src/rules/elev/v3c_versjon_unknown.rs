//! elev-v3c: VERSJON is one that is known: 1.3.8.0, that of the published sample.

use crate::check::Context;
use crate::finding::Report;
use crate::rule::{ALWAYS, Check, Evidence, Example, Rule, Severity, Source, Text, Words};
use crate::schema::{Felt, Liste};

/// The rule.
pub static RULE: Rule = Rule {
    id: "elev-v3c",
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

/// The only version that a public source shows.
const KNOWN: &str = "1.3.8.0";

fn check(liste: &Liste<'_>, _: &Context, report: &mut Report) {
    if liste.versjon.is_some_and(|versjon| versjon != KNOWN) {
        report.push(&RULE, liste.at.felt(Felt::Versjon));
    }
}

//! elev-v15: MELDING and AVGIVERID hold no eleven digits in a row: a personal number does not belong there.

use crate::check::Context;
use crate::finding::Report;
use crate::rule::{ALWAYS, Check, Evidence, Example, Rule, Severity, Source, Text, Words};
use crate::schema::{Felt, Liste};

/// The rule.
pub static RULE: Rule = Rule {
    id: "elev-v15",
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

fn check(liste: &Liste<'_>, _: &Context, report: &mut Report) {
    for (felt, text) in [(Felt::Melding, liste.melding), (Felt::Avgiverid, liste.avgiverid)] {
        if text.is_some_and(holds_eleven_digits) {
            report.push(&RULE, liste.at.felt(felt));
        }
    }
}

fn holds_eleven_digits(text: &str) -> bool {
    text.split(|character: char| !character.is_ascii_digit()).any(|run| run.len() == 11)
}

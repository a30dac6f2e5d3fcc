//! elev-v9c: the class looks like one of 10. trinn: 10, perhaps a separator, and up to four letters or digits.

use crate::check::Context;
use crate::finding::Report;
use crate::rule::{ALWAYS, Check, Evidence, Example, Rule, Severity, Source, Text, Words};
use crate::schema::{Elev, Felt};

/// The rule.
pub static RULE: Rule = Rule {
    id: "elev-v9c",
    severity: Severity::Warning,
    evidence: Evidence::Inferred,
    since: ALWAYS,
    until: None,
    exchanges: &["elev.klasseliste", "elev.vigo1", "elev.vigoskole"],
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
    if elev.klasse.is_some_and(|klasse| !looks_like_year_10(klasse)) {
        report.push(&RULE, elev.at.felt(Felt::Klasse));
    }
}

fn looks_like_year_10(klasse: &str) -> bool {
    let Some(rest) = klasse.strip_prefix("10") else { return false };
    let rest = rest.strip_prefix([' ', '.', '-']).unwrap_or(rest);
    rest.chars().count() <= 4 && rest.chars().all(|letter| matches!(letter, 'A'..='Z' | 'Æ' | 'Ø' | 'Å' | '0'..='9'))
}

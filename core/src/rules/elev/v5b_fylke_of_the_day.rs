//! elev-v5b: the fylke of the file exists on the day of the file.

use crate::check::Context;
use crate::finding::Report;
use crate::rule::{ALWAYS, Check, Evidence, Example, Rule, Severity, Source, Text, Words};
use crate::schema::{Felt, Liste};

/// The rule.
pub static RULE: Rule = Rule {
    id: "elev-v5b",
    severity: Severity::Error,
    evidence: Evidence::Verified,
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
    let day = liste.fildato.unwrap_or(context.as_of);
    if liste.fylkesnummer.is_some_and(|fylke| !fylke.exists_on(day)) {
        report.push(&RULE, liste.at.felt(Felt::Fylkesnummer));
    }
}

//! elev-v5c: the fylke of the row exists on the day on which the row was loaded.

use crate::check::Context;
use crate::finding::Report;
use crate::rule::{ALWAYS, Check, Evidence, Example, Rule, Severity, Source, Text, Words};
use crate::schema::{Elev, Felt};

/// The rule.
pub static RULE: Rule = Rule {
    id: "elev-v5c",
    severity: Severity::Error,
    evidence: Evidence::Verified,
    since: ALWAYS,
    until: None,
    exchanges: &["elev.klasseliste"],
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

fn check(elev: &Elev<'_>, context: &Context, report: &mut Report) {
    let day = elev.lastet.unwrap_or(context.as_of);
    if elev.fylkesnummer.is_some_and(|fylke| !fylke.exists_on(day)) {
        report.push(&RULE, elev.at.felt(Felt::Fylkesnummer));
    }
}

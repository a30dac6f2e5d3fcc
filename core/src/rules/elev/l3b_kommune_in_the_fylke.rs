//! elev-l3b: kommunenummer begins with the fylkesnummer of the row.

use crate::check::Context;
use crate::finding::Report;
use crate::rule::{ALWAYS, Check, Evidence, Example, Rule, Severity, Source, Text, Words};
use crate::schema::{Elev, Felt};

/// The rule.
pub static RULE: Rule = Rule {
    id: "elev-l3b",
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

fn check(elev: &Elev<'_>, _: &Context, report: &mut Report) {
    if let (Some(kommune), Some(fylke)) = (elev.kommunenummer, elev.fylkesnummer)
        && kommune.fylkesnummer() != fylke
    {
        report.push(&RULE, elev.at.felt(Felt::Kommunenummer));
    }
}

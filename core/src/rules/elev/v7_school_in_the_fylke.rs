//! elev-v7: skolenummer begins with the fylkesnummer of the row or of the file.

use crate::check::Context;
use crate::finding::Report;
use crate::ids::Skolenummer;
use crate::rule::{ALWAYS, Check, Evidence, Example, Rule, Severity, Source, Text, Words};
use crate::schema::{Elev, Felt};

/// The rule.
pub static RULE: Rule = Rule {
    id: "elev-v7",
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

fn check(elev: &Elev<'_>, context: &Context, report: &mut Report) {
    let named = elev.fylkesnummer.or(context.fylkesnummer);
    let of_school = elev.skolenummer.and_then(Skolenummer::fylkesnummer);
    if let (Some(named), Some(of_school)) = (named, of_school)
        && named != of_school
    {
        report.push(&RULE, elev.at.felt(Felt::Skolenummer));
    }
}

//! elev-i4: A fiktivt number ends with the fylkesnummer of the receiving fylke.

use crate::check::Context;
use crate::finding::Report;
use crate::ids::Personidentifikator;
use crate::rule::{ALWAYS, Check, Evidence, Example, Rule, Severity, Source, Text, Words};
use crate::schema::{Elev, Felt};

/// The rule.
pub static RULE: Rule = Rule {
    id: "elev-i4",
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
    if let Some(Personidentifikator::VigoFiktivt(number)) = elev.fnr
        && let Some(receiving) = elev.fylkesnummer.or(context.fylkesnummer)
        && number.fylkesnummer() != receiving
    {
        report.push(&RULE, elev.at.felt(Felt::Fnr));
    }
}

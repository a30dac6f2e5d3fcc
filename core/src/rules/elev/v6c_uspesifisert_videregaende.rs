//! elev-v6c: skolenummer 24499 stands for a videregående skole: no pupil leaves 10. trinn there.

use crate::check::Context;
use crate::finding::Report;
use crate::ids::Skolenummer;
use crate::rule::{ALWAYS, Check, Evidence, Example, Rule, Severity, Source, Text, Words};
use crate::schema::{Elev, Felt};

/// The rule.
pub static RULE: Rule = Rule {
    id: "elev-v6c",
    severity: Severity::Error,
    evidence: Evidence::Verified,
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
    if elev.skolenummer == Some(Skolenummer::USPESIFISERT_VIDEREGAENDE) {
        report.push(&RULE, elev.at.felt(Felt::Skolenummer));
    }
}

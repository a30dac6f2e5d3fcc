//! elev-i2b: the D-nummer also has the look of a fiktivt number; its control digits fit, so it is taken as a D-nummer.

use crate::check::Context;
use crate::finding::Report;
use crate::ids::Personidentifikator;
use crate::rule::{ALWAYS, Check, Evidence, Example, Rule, Severity, Source, Text, Words};
use crate::schema::{Elev, Felt};

/// The rule.
pub static RULE: Rule = Rule {
    id: "elev-i2b",
    severity: Severity::Info,
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
    if let Some(Personidentifikator::DNummer(number)) = elev.fnr
        && number.looks_fictive()
    {
        report.push(&RULE, elev.at.felt(Felt::Fnr));
    }
}

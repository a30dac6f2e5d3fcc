//! elev-i1f: the number fits only the control of numbers issued from 2032: until then nobody has one.

use crate::check::Context;
use crate::date::Date;
use crate::finding::Report;
use crate::ids::personnummer::Kontroll;
use crate::rule::{ALWAYS, Check, Evidence, Example, Rule, Severity, Source, Text, Words};
use crate::schema::{Elev, Felt};

/// The rule.
pub static RULE: Rule = Rule {
    id: "elev-i1f",
    severity: Severity::Error,
    evidence: Evidence::Verified,
    since: ALWAYS,
    until: Date::new(2032, 1, 1),
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
    if elev.fnr.and_then(|fnr| fnr.kontroll()) == Some(Kontroll::KunFra2032) {
        report.push(&RULE, elev.at.felt(Felt::Fnr));
    }
}

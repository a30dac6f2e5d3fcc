//! elev-i6b: the date of birth in the number is that of the column. They may rightly differ: a full date gets the day of registration.

use crate::check::Context;
use crate::finding::Report;
use crate::rule::{ALWAYS, Check, Evidence, Example, Rule, Severity, Source, Text, Words};
use crate::schema::{Elev, Felt};

/// The rule.
pub static RULE: Rule = Rule {
    id: "elev-i6b",
    severity: Severity::Warning,
    evidence: Evidence::Inferred,
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
    if let (Some(fnr), Some(date)) = (elev.fnr, elev.fodselsdato)
        && (fnr.day_and_month() != date.day_and_month() || fnr.two_digit_year() != date.year() % 100)
    {
        report.push(&RULE, elev.at.felt(Felt::Fodselsdato));
    }
}

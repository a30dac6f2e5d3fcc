//! elev-i6: the ninth digit agrees with the gender column: odd for a boy, even for a girl. Not for numbers that may have been issued from 2032.

use crate::check::Context;
use crate::finding::Report;
use crate::rule::{ALWAYS, Check, Evidence, Example, Rule, Severity, Source, Text, Words};
use crate::schema::{Elev, Felt};

/// The rule.
pub static RULE: Rule = Rule {
    id: "elev-i6",
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

fn check(elev: &Elev<'_>, context: &Context, report: &mut Report) {
    let odd = elev.fnr.and_then(|fnr| fnr.odd_gender_digit());
    if let (Some(odd), Some(kjonn @ (1 | 2))) = (odd, elev.kjonn)
        && context.as_of.year() < 2032
        && odd != (kjonn == 1)
    {
        report.push(&RULE, elev.at.felt(Felt::Kjonn));
    }
}

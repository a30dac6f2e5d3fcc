//! elev-v13: A list has at least one pupil.

use crate::check::Context;
use crate::finding::{Place, Report};
use crate::rule::{ALWAYS, Check, Evidence, Example, Rule, Severity, Source, Text, Words};
use crate::schema::Slutt;

/// The rule.
pub static RULE: Rule = Rule {
    id: "elev-v13",
    severity: Severity::Error,
    evidence: Evidence::Verified,
    since: ALWAYS,
    until: None,
    exchanges: &["elev.klasseliste", "elev.vigo1", "elev.vigoskole"],
    needs: None,
    check: Check::Slutt(check),
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

fn check(slutt: &Slutt, context: &Context, report: &mut Report) {
    if slutt.elever == 0 && !context.list_is_broken {
        report.push(&RULE, Place::PAYLOAD);
    }
}

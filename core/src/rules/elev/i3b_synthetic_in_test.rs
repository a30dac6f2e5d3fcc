//! elev-i3b: the list holds synthetic numbers, and this is a test. Arguments `convention`, `count`.

use crate::check::Context;
use crate::finding::{Place, Report, Value, two};
use crate::rule::{ALWAYS, Check, Evidence, Example, Rule, Severity, Source, Text, Words};
use crate::schema::Slutt;

/// The rule.
pub static RULE: Rule = Rule {
    id: "elev-i3b",
    severity: Severity::Info,
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
    args: &["convention", "count"],
    sources: &[Source { title: "", section: "", url: "" }],
};

/// What it accepts and what it reports.
pub static EXAMPLES: &[Example] = &[];

fn check(slutt: &Slutt, context: &Context, report: &mut Report) {
    if context.production {
        return;
    }
    for (convention, count) in &slutt.syntetiske {
        let args = two(("convention", Value::Text(convention.name())), ("count", Value::Int(*count)));
        report.push_with(&RULE, Place::PAYLOAD, None, args);
    }
}

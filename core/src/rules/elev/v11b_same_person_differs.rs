//! elev-v11b: the same person stands in the list twice, with another school, class or name. The related place is the first of them.

use crate::check::Context;
use crate::finding::{NONE, Report};
use crate::link::Gjentakelse;
use crate::rule::{ALWAYS, Check, Evidence, Example, Rule, Severity, Source, Text, Words};
use crate::schema::Felt;

/// The rule.
pub static RULE: Rule = Rule {
    id: "elev-v11b",
    severity: Severity::Error,
    evidence: Evidence::Logical,
    since: ALWAYS,
    until: None,
    exchanges: &["elev.klasseliste", "elev.vigo1", "elev.vigoskole"],
    needs: None,
    check: Check::Gjentakelse(check),
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

fn check(repeat: &Gjentakelse, _: &Context, report: &mut Report) {
    if !repeat.exact {
        report.push_with(&RULE, repeat.again.felt(Felt::Fnr), Some(repeat.first.felt(Felt::Fnr)), NONE);
    }
}

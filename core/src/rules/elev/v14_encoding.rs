//! elev-v14: the file is UTF-8. What is not is read as Windows-1252.

use crate::check::Context;
use crate::decode::encoding::Encoding;
use crate::finding::{Place, Report};
use crate::rule::{ALWAYS, Check, Evidence, Example, Rule, Severity, Source, Text, Words};
use crate::schema::Slutt;

/// The rule.
pub static RULE: Rule = Rule {
    id: "elev-v14",
    severity: Severity::Warning,
    evidence: Evidence::Inferred,
    since: ALWAYS,
    until: None,
    exchanges: &["elev.klasseliste", "elev.vigo1"],
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

fn check(_: &Slutt, context: &Context, report: &mut Report) {
    if context.encoding == Encoding::Windows1252 {
        report.push(&RULE, Place::PAYLOAD);
    }
}

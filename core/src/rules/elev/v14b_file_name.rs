//! elev-v14b: the name of a VIGO file has no æ, ø or å.

use crate::check::Context;
use crate::finding::{Place, Report};
use crate::rule::{ALWAYS, Check, Evidence, Example, Rule, Severity, Source, Text, Words};
use crate::schema::Slutt;

/// The rule.
pub static RULE: Rule = Rule {
    id: "elev-v14b",
    severity: Severity::Error,
    evidence: Evidence::Verified,
    since: ALWAYS,
    until: None,
    exchanges: &["elev.vigo1"],
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
    let has_them = |name: &String| name.contains(['æ', 'ø', 'å', 'Æ', 'Ø', 'Å']);
    if context.file_name.as_ref().is_some_and(has_them) {
        report.push(&RULE, Place::PAYLOAD);
    }
}

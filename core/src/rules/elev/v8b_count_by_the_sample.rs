//! elev-v8b: EOF counts as the published sample does: the $AV lines and one more. Arguments `expected`, `found`.

use crate::check::Context;
use crate::finding::{Report, Value, two};
use crate::rule::{ALWAYS, Check, Evidence, Example, Rule, Severity, Source, Text, Words};
use crate::schema::{Felt, Slutt};

/// The rule.
pub static RULE: Rule = Rule {
    id: "elev-v8b",
    severity: Severity::Warning,
    evidence: Evidence::Inferred,
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
    args: &["expected", "found"],
    sources: &[Source { title: "", section: "", url: "" }],
};

/// What it accepts and what it reports.
pub static EXAMPLES: &[Example] = &[];

fn check(slutt: &Slutt, _: &Context, report: &mut Report) {
    if let Some(found) = slutt.antall
        && (found == slutt.elever || found == slutt.elever + 2)
    {
        let args = two(("expected", Value::Int(slutt.elever + 1)), ("found", Value::Int(found)));
        report.push_with(&RULE, slutt.at.felt(Felt::Antall), None, args);
    }
}

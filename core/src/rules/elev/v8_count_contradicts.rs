//! elev-v8: EOF announces as many records as there are. Arguments `expected`: the number of $AV lines and one more, `found`.

use crate::check::Context;
use crate::finding::{Report, Value, two};
use crate::rule::{ALWAYS, Check, Evidence, Example, Rule, Severity, Source, Text, Words};
use crate::schema::{Felt, Slutt};

/// The rule.
pub static RULE: Rule = Rule {
    id: "elev-v8",
    severity: Severity::Error,
    evidence: Evidence::Logical,
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

// What the number counts is not published: the lines with TOF or with EOF (the sample), the pupils alone, or all lines.
// A number that no reading explains contradicts the file.
fn check(slutt: &Slutt, _: &Context, report: &mut Report) {
    if let Some(found) = slutt.antall
        && !(slutt.elever..=slutt.elever + 2).contains(&found)
    {
        let args = two(("expected", Value::Int(slutt.elever + 1)), ("found", Value::Int(found)));
        report.push_with(&RULE, slutt.at.felt(Felt::Antall), None, args);
    }
}

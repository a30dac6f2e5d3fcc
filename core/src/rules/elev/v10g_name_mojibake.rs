//! elev-v10g: A name shows no sign of having been read in the wrong encoding: no U+FFFD, no Ã¦, Ã¸, Ã¥ or their capitals.

use crate::check::Context;
use crate::finding::Report;
use crate::rule::{ALWAYS, Check, Evidence, Example, Rule, Severity, Source, Text, Words};
use crate::schema::Elev;

/// The rule.
pub static RULE: Rule = Rule {
    id: "elev-v10g",
    severity: Severity::Warning,
    evidence: Evidence::Inferred,
    since: ALWAYS,
    until: None,
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

/// What æ, ø, å, Æ, Ø, Å become when UTF-8 is read as Windows-1252 or Latin-1, and the mark of a lost character.
const SIGNS: [&str; 11] =
    ["\u{fffd}", "Ã¦", "Ã¸", "Ã¥", "Ã†", "Ã˜", "Ã…", "Ã©", "Ã\u{86}", "Ã\u{98}", "Ã\u{85}"];

fn check(elev: &Elev<'_>, _: &Context, report: &mut Report) {
    for (felt, name) in elev.names() {
        if !name.is_ascii() && SIGNS.iter().any(|sign| name.contains(sign)) {
            report.push(&RULE, elev.at.felt(felt));
        }
    }
}

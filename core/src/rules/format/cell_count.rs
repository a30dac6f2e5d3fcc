//! format-cell-count: A row has more or fewer cells than the header: it cannot be known which value belongs where. Arguments `expected`, `found`.

use crate::rule::{ALWAYS, Check, Evidence, Example, Rule, Severity, Source, Text, Words};

/// The rule.
pub static RULE: Rule = Rule {
    id: "format-cell-count",
    severity: Severity::Error,
    evidence: Evidence::Logical,
    since: ALWAYS,
    until: None,
    exchanges: &["elev.klasseliste"],
    needs: None,
    check: Check::Decode,
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

//! elev-i5: the year of birth is the one that the year of schooling expects. Arguments `expected`, `trinn`.

use crate::check::Context;
use crate::finding::{Report, Value, two};
use crate::rule::{ALWAYS, Check, Evidence, Example, Rule, Severity, Source, Text, Words};
use crate::schema::{Elev, Felt};

/// The rule.
pub static RULE: Rule = Rule {
    id: "elev-i5",
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
    args: &["expected", "trinn"],
    sources: &[Source { title: "", section: "", url: "" }],
};

/// What it accepts and what it reports.
pub static EXAMPLES: &[Example] = &[];

fn check(elev: &Elev<'_>, context: &Context, report: &mut Report) {
    let (Some(fnr), Some(trinn)) = (elev.fnr, trinn(elev, context)) else { return };
    if issued_from_2032_is_possible(context) {
        return;
    }
    // A child begins 1. trinn in the calendar year in which it turns six (opplæringslova § 2-2).
    let expected = context.skolear_start(elev) - (5 + trinn);
    let years = fnr.fodselsar();
    if years[0].is_some() && !years.contains(&Some(expected)) {
        let args = two(("expected", Value::Int(u64::from(expected))), ("trinn", Value::Int(u64::from(trinn))));
        report.push_with(&RULE, elev.at.felt(Felt::Fnr), None, args);
    }
}

/// The year of schooling that the class begins with, else that of the exchange.
fn trinn(elev: &Elev<'_>, context: &Context) -> Option<u16> {
    let Some(klasse) = elev.klasse else { return Some(context.exchange.trinn) };
    let digits = klasse.bytes().take_while(u8::is_ascii_digit).count();
    let trinn: u16 = klasse.get(..digits)?.parse().ok()?;
    (1..=10).contains(&trinn).then_some(trinn)
}

/// From 2032 on the individnummer no longer tells the century.
fn issued_from_2032_is_possible(context: &Context) -> bool {
    context.as_of.year() >= 2032
}

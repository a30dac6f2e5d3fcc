//! elev-v8: EOF announces as many records as there are. Arguments `expected`: the number of $AV lines and one more, `found`.

use crate::families::elev::Check;
use crate::families::elev::Context;
use crate::families::elev::Slutt;
use crate::families::elev::exchanges::of;
use crate::finding::{Report, Value, two};
use crate::record::Felt;
use crate::rule::{Evidence, Example, RuleInfo, Source, Text, Words};

/// The rule.
pub static RULE: RuleInfo = RuleInfo::error("elev-v8", Evidence::Logical).of(of::VIGO1);

/// How it is checked.
pub const CHECK: Check = Check::Slutt(check);

/// What it says.
pub static WORDS: Words = Words {
    what: Text {
        nb: "EOF-linja sier {found}, men etter elevene i fila ventes {expected}.",
        nn: "EOF-linja seier {found}, men etter elevane i fila er det venta {expected}.",
        en: "The EOF line says {found}, but the pupils in the file give {expected}.",
    },
    why: Text {
        nb: "Når tallet ikke stemmer, kan elever ha falt ut, eller linjer kan være slettet eller lagt til for hånd.",
        nn: "Når talet ikkje stemmer, kan elevar ha falle ut, eller linjer kan vere sletta eller lagde til for hand.",
        en: "When the number does not agree, pupils may have been lost, or lines may have been deleted or added by hand.",
    },
    advice: Text {
        nb: "Lag fila på nytt i fagsystemet. Rett ikke tallet for hånd før du vet hvorfor det er feil.",
        nn: "Lag fila på nytt i fagsystemet. Rett ikkje talet for hand før du veit kvifor det er feil.",
        en: "Create the file again in the school administration system. Do not correct the number by hand before you know why it is wrong.",
    },
    args: &["expected", "found"],
    sources: &[Source {
        title: "SAMT-BU: pilot 1 (samt-x/samt-bu-pilot-1)",
        section: "the published sample: EOF is the number of $AV lines and one more; its meaning is not published",
        url: "https://github.com/samt-x/samt-bu-pilot-1",
    }],
};

/// What it accepts and what it reports.
pub static EXAMPLES: &[Example] = &[
    Example {
        name: "a whole file",
        exchange: "elev.vigo1",
        format: "vigo",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: b"TOF;1.3.8.0;20251103;Vigilo;46;46505;;\n$AV;46505;10A;04841099821;Voksende Bytte;\nEOF;2;\n",
        reports: 0,
    },
    Example {
        name: "one pupil, and a count of five",
        exchange: "elev.vigo1",
        format: "vigo",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: b"TOF;1.3.8.0;20251103;Vigilo;46;46505;;\n$AV;46505;10A;04841099821;Voksende Bytte;\nEOF;5;\n",
        reports: 1,
    },
    Example {
        name: "a line that cannot be read leaves the count open",
        exchange: "elev.vigo1",
        format: "vigo",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: b"TOF;1.3.8.0;20251103;Vigilo;46;46505;;\n$AV;46505;10A;04841099821;Voksende Bytte;\nAV;1;\nEOF;9;\n",
        reports: 0,
    },
];

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

//! elev-v8c: ANTALL of EOF is filled with a whole number.

use crate::families::elev::Check;
use crate::families::elev::exchanges::of;
use crate::rule::{Evidence, Example, RuleInfo, Source, Text, Words};

/// The rule.
pub static RULE: RuleInfo = RuleInfo::warning("elev-v8c", Evidence::Inferred).of(of::VIGO1);

/// How it is checked.
pub const CHECK: Check = Check::Field;

/// What it says.
pub static WORDS: Words = Words {
    what: Text {
        nb: "Antallet i EOF-linja mangler eller er ikke et helt tall.",
        nn: "Talet i EOF-linja manglar eller er ikkje eit heilt tal.",
        en: "The count in the EOF line is missing or is not a whole number.",
    },
    why: Text {
        nb: "Antallet viser mottakeren at alle elevene er kommet med.",
        nn: "Talet viser mottakaren at alle elevane er komne med.",
        en: "The count shows the receiver that every pupil is there.",
    },
    advice: Text {
        nb: "Lag fila på nytt i fagsystemet, og send den uten å endre den.",
        nn: "Lag fila på nytt i fagsystemet, og send ho utan å endre ho.",
        en: "Create the file again in the school administration system, and send it unchanged.",
    },
    args: &["position", "seen"],
    sources: &[Source {
        title: "SAMT-BU: pilot 1 (samt-x/samt-bu-pilot-1)",
        section: "the published sample: EOF and a whole number",
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
        name: "no count",
        exchange: "elev.vigo1",
        format: "vigo",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: b"TOF;1.3.8.0;20251103;Vigilo;46;46505;;\n$AV;46505;10A;04841099821;Voksende Bytte;\nEOF;;\n",
        reports: 1,
    },
];

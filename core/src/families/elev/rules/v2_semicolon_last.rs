//! elev-v2: every line ends with a semicolon.

use crate::families::elev::Check;
use crate::families::elev::exchanges::of;
use crate::rule::{Evidence, Example, RuleInfo, Source, Text, Words};

/// The rule.
pub static RULE: RuleInfo = RuleInfo::warning("elev-v2", Evidence::Inferred).of(of::VIGO1);

/// How it is checked.
pub const CHECK: Check = Check::Decode;

/// What it says.
pub static WORDS: Words = Words {
    what: Text {
        nb: "Linja slutter ikke med semikolon.",
        nn: "Linja sluttar ikkje med semikolon.",
        en: "The line does not end with a semicolon.",
    },
    why: Text {
        nb: "I den publiserte eksempelfila slutter hver linje med semikolon. Mangler det, kan slutten av linja være borte.",
        nn: "I den publiserte eksempelfila sluttar kvar linje med semikolon. Manglar det, kan slutten av linja vere borte.",
        en: "In the published sample file every line ends with a semicolon. Without it, the end of the line may be missing.",
    },
    advice: Text {
        nb: "Gjelder det alle linjene, si fra til leverandøren. Gjelder det bare noen, lag fila på nytt i fagsystemet.",
        nn: "Gjeld det alle linjene, sei frå til leverandøren. Gjeld det berre nokre, lag fila på nytt i fagsystemet.",
        en: "If it concerns every line, tell the supplier. If it concerns only some, create the file again in the school administration system.",
    },
    args: &[],
    sources: &[Source {
        title: "SAMT-BU: pilot 1 (samt-x/samt-bu-pilot-1)",
        section: "inferred from the published sample of a VIGO 1 file",
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
        name: "the last semicolon is missing",
        exchange: "elev.vigo1",
        format: "vigo",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: b"TOF;1.3.8.0;20251103;Vigilo;46;46505;;\n$AV;46505;10A;04841099821;Voksende Bytte;\nEOF;2\n",
        reports: 1,
    },
    Example {
        name: "no line has one: each is read, and TOF's last field is empty or left out, which is elev-v2b's",
        exchange: "elev.vigo1",
        format: "vigo",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: b"TOF;1.3.8.0;20251103;Vigilo;46;46505;\n$AV;46505;10A;04841099821;Voksende Bytte\nEOF;2\n",
        reports: 2,
    },
    Example {
        name: "a blank behind the last semicolon",
        exchange: "elev.vigo1",
        format: "vigo",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: b"TOF;1.3.8.0;20251103;Vigilo;46;46505;;\n$AV;46505;10A;04841099821;Voksende Bytte; \nEOF;2;\n",
        reports: 1,
    },
];

//! elev-v1b: the last line of a VIGO 1 file is an EOF line: without it the file may have been cut off.

use crate::families::elev::Check;
use crate::families::elev::exchanges::of;
use crate::rule::{Evidence, Example, RuleInfo, Source, Text, Words};

/// The rule.
pub static RULE: RuleInfo = RuleInfo::warning("elev-v1b", Evidence::Inferred).of(of::VIGO1);

/// How it is checked.
pub const CHECK: Check = Check::Decode;

/// What it says.
pub static WORDS: Words = Words {
    what: Text {
        nb: "Fila har ingen EOF-linje til slutt.",
        nn: "Fila har inga EOF-linje til slutt.",
        en: "The file has no EOF line at its end.",
    },
    why: Text {
        nb: "EOF-linja viser at hele fila er kommet med. Mangler den, kan elever ha falt ut uten at noen ser det.",
        nn: "EOF-linja viser at heile fila er komen med. Manglar ho, kan elevar ha falle ut utan at nokon ser det.",
        en: "The EOF line shows that the whole file is there. Without it, pupils may have been lost without anyone noticing.",
    },
    advice: Text {
        nb: "Kontroller at den siste eleven i klassene er den siste i fila. Lag ellers fila på nytt i fagsystemet, og vent til den er ferdig lagret før du sender den.",
        nn: "Kontroller at den siste eleven i klassane er den siste i fila. Lag elles fila på nytt i fagsystemet, og vent til ho er ferdig lagra før du sender ho.",
        en: "Make sure that the last pupil of the classes is the last one in the file. Otherwise create the file again in the school administration system, and wait until it is saved before you send it.",
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
        name: "cut off after the first pupil",
        exchange: "elev.vigo1",
        format: "vigo",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: b"TOF;1.3.8.0;20251103;Vigilo;46;46505;;\n$AV;46505;10A;04841099821;Voksende Bytte;\n",
        reports: 1,
    },
    Example {
        name: "a row behind the EOF line is for elev-v1c",
        exchange: "elev.vigo1",
        format: "vigo",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: b"TOF;1.3.8.0;20251103;Vigilo;46;46505;;\nEOF;2;\n$AV;46505;10A;04841099821;Voksende Bytte;\n",
        reports: 0,
    },
];

//! elev-v1e: every line of a VIGO 1 file is a TOF, $AV or EOF line: another cannot be read, and may have been a pupil.

use crate::families::elev::Check;
use crate::families::elev::exchanges::of;
use crate::rule::{Evidence, Example, RuleInfo, Source, Text, Words};

/// The rule.
pub static RULE: RuleInfo = RuleInfo::error("elev-v1e", Evidence::Verified).of(of::VIGO1);

/// How it is checked.
pub const CHECK: Check = Check::Decode;

/// What it says.
pub static WORDS: Words = Words {
    what: Text {
        nb: "Linja er verken en TOF-, $AV- eller EOF-linje og kan ikke leses.",
        nn: "Linja er verken ei TOF-, $AV- eller EOF-linje og kan ikkje lesast.",
        en: "The line is neither a TOF, $AV nor EOF line and cannot be read.",
    },
    why: Text {
        nb: "Hver linje begynner med et kjennetegn. Er linja ment som en elev, mangler eleven i lista.",
        nn: "Kvar linje byrjar med eit kjennemerke. Er linja meint som ein elev, manglar eleven i lista.",
        en: "Every line begins with its identifier. If the line is meant as a pupil, the pupil is missing from the list.",
    },
    advice: Text {
        nb: "Lag fila på nytt i fagsystemet, og send den uten å endre den. Linjer med karakterer hører til Vigo 2 og 3 og skal ikke med her.",
        nn: "Lag fila på nytt i fagsystemet, og send ho utan å endre ho. Linjer med karakterar høyrer til Vigo 2 og 3 og skal ikkje med her.",
        en: "Create the file again in the school administration system, and send it unchanged. Lines with grades belong to Vigo 2 and 3 and do not go here.",
    },
    args: &[],
    sources: &[
        Source {
            title: "Novari: Vigo Skole (FINTLabs/vigoskole)",
            section: "Grensesnitt SAS, field 1 of every line: LINJEID x(3), mandatory",
            url: "https://github.com/FINTLabs/vigoskole",
        },
        Source {
            title: "SAMT-BU: pilot 1 (samt-x/samt-bu-pilot-1)",
            section: "the published sample: TOF, $AV and EOF are the lines of a VIGO 1 file",
            url: "https://github.com/samt-x/samt-bu-pilot-1",
        },
    ],
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
        name: "a line without its dollar sign",
        exchange: "elev.vigo1",
        format: "vigo",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: b"TOF;1.3.8.0;20251103;Vigilo;46;46505;;\n$AV;46505;10A;04841099821;Voksende Bytte;\nAV;46505;10A;06821099496;Motstandsdyktig Kanin;\nEOF;3;\n",
        reports: 1,
    },
    Example {
        name: "a line of grades",
        exchange: "elev.vigo1",
        format: "vigo",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: b"TOF;1.3.8.0;20251103;Vigilo;46;46505;;\n$AV;46505;10A;04841099821;Voksende Bytte;\n$EL;04841099821;Voksende Bytte;;;;;;;\nEOF;2;\n",
        reports: 1,
    },
    Example {
        name: "a misspelt EOF",
        exchange: "elev.vigo1",
        format: "vigo",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: b"TOF;1.3.8.0;20251103;Vigilo;46;46505;;\n$AV;46505;10A;04841099821;Voksende Bytte;\nEOFF;2;\n",
        reports: 1,
    },
    Example {
        name: "a first line that is none is for elev-v1",
        exchange: "elev.vigo1",
        format: "vigo",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: b"TOFF;1.3.8.0;20251103;Vigilo;46;46505;;\n$AV;46505;10A;04841099821;Voksende Bytte;\nEOF;2;\n",
        reports: 0,
    },
];

//! elev-v1: the first line of a VIGO 1 file is a TOF line.

use crate::families::elev::Check;
use crate::families::elev::exchanges::of;
use crate::rule::{Evidence, Example, RuleInfo, Source, Text, Words};

/// The rule.
pub static RULE: RuleInfo = RuleInfo::error("elev-v1", Evidence::Verified).of(of::VIGO1);

/// How it is checked.
pub const CHECK: Check = Check::Decode;

/// What it says.
pub static WORDS: Words = Words {
    what: Text {
        nb: "Fila begynner ikke med en TOF-linje.",
        nn: "Fila byrjar ikkje med ei TOF-linje.",
        en: "The file does not begin with a TOF line.",
    },
    why: Text {
        nb: "TOF-linja sier hvilket fylke, hvilken skole og hvilket system fila kommer fra. Uten den vet ikke mottakeren hva fila gjelder.",
        nn: "TOF-linja seier kva fylke, kva skule og kva system fila kjem frå. Utan den linja veit ikkje mottakaren kva fila gjeld.",
        en: "The TOF line tells which county, school and system the file comes from. Without it the receiver cannot tell what the file is about.",
    },
    advice: Text {
        nb: "Lag fila på nytt i fagsystemet, og send den uten å endre den.",
        nn: "Lag fila på nytt i fagsystemet, og send ho utan å endre ho.",
        en: "Create the file again in the school administration system, and send it unchanged.",
    },
    args: &[],
    sources: &[
        Source {
            title: "Novari: Vigo Skole (FINTLabs/vigoskole)",
            section: "Grensesnitt SAS, START (TOF), field 1: the line and its content",
            url: "https://github.com/FINTLabs/vigoskole",
        },
        Source {
            title: "SAMT-BU: pilot 1 (samt-x/samt-bu-pilot-1)",
            section: "inferred from the published sample of a VIGO 1 file",
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
        name: "the first line is missing",
        exchange: "elev.vigo1",
        format: "vigo",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: b"$AV;46505;10A;04841099821;Voksende Bytte;\nEOF;2;\n",
        reports: 1,
    },
];

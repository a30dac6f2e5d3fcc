//! elev-v2b: A TOF line has 7 fields, $AV 5, EOF 2: with another number it cannot be known which value belongs where. Arguments `expected`, `found`.

use crate::rule::{ALWAYS, Check, Evidence, Example, Rule, Severity, Source, Text, Words};

/// The rule.
pub static RULE: Rule = Rule {
    id: "elev-v2b",
    severity: Severity::Error,
    evidence: Evidence::Verified,
    since: ALWAYS,
    until: None,
    exchanges: &["elev.vigo1"],
    needs: None,
    check: Check::Decode,
};

/// What it says.
pub static WORDS: Words = Words {
    what: Text {
        nb: "Linja har {found} felt, men skal ha {expected}.",
        nn: "Linja har {found} felt, men skal ha {expected}.",
        en: "The line has {found} fields, but should have {expected}.",
    },
    why: Text {
        nb: "Når antallet er feil, går det ikke an å vite hvilken verdi som hører til hvilket felt.",
        nn: "Når talet er feil, går det ikkje an å vite kva verdi som høyrer til kva felt.",
        en: "With another number of fields it cannot be known which value belongs to which field.",
    },
    advice: Text {
        nb: "Se etter et semikolon inne i et navn eller en klasse, eller et felt som mangler. Rett det i fagsystemet, og lag fila på nytt.",
        nn: "Sjå etter eit semikolon inne i eit namn eller ein klasse, eller eit felt som manglar. Rett det i fagsystemet, og lag fila på nytt.",
        en: "Look for a semicolon inside a name or a class, or for a missing field. Correct it in the school administration system, and create the file again.",
    },
    args: &["expected", "found"],
    sources: &[
        Source {
            title: "Novari: Vigo Skole (FINTLabs/vigoskole)",
            section: "Grensesnitt SAS, START (TOF): 7 fields",
            url: "https://github.com/FINTLabs/vigoskole",
        },
        Source {
            title: "SAMT-BU: pilot 1 (samt-x/samt-bu-pilot-1)",
            section: "the published sample: $AV has 5 fields, EOF has 2",
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
        name: "a semicolon inside a name",
        exchange: "elev.vigo1",
        format: "vigo",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: b"TOF;1.3.8.0;20251103;Vigilo;46;46505;;\n$AV;46505;10A;04841099821;Voksende;Bytte;\nEOF;2;\n",
        reports: 1,
    },
];

//! elev-v2c: a TOF line has 7 fields, $AV 5, EOF 2: with values too many or too few it cannot be known which belongs where.
//! Arguments `expected`, `found`.

use crate::families::elev::Check;
use crate::families::elev::exchanges::of;
use crate::rule::{Evidence, Example, RuleInfo, Source, Text, Words};

/// The rule.
pub static RULE: RuleInfo = RuleInfo::error("elev-v2c", Evidence::Verified).of(of::VIGO1);

/// How it is checked.
pub const CHECK: Check = Check::Decode;

/// What it says.
pub static WORDS: Words = Words {
    what: Text {
        nb: "Antallet felt i linja er {found}, men skal være {expected}, og linja kan ikke leses.",
        nn: "Talet på felt i linja er {found}, men skal vere {expected}, og linja kan ikkje lesast.",
        en: "The number of fields in the line is {found}, but should be {expected}, and the line cannot be read.",
    },
    why: Text {
        nb: "Feltene kjennes bare på plassen sin. Når antallet er feil, går det ikke an å vite hvilken verdi som hører til hvilket felt.",
        nn: "Felta blir berre kjende att på plassen sin. Når talet er feil, går det ikkje an å vite kva verdi som høyrer til kva felt.",
        en: "Fields are told by their place alone. With another number of them it cannot be known which value belongs to which field.",
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
            section: "Grensesnitt SAS: fields are told by their number in the line; START (TOF) has 7",
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
    Example {
        name: "the class is left out",
        exchange: "elev.vigo1",
        format: "vigo",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: b"TOF;1.3.8.0;20251103;Vigilo;46;46505;;\n$AV;46505;04841099821;Voksende Bytte;\nEOF;2;\n",
        reports: 1,
    },
    Example {
        name: "VERSJON is left out of TOF",
        exchange: "elev.vigo1",
        format: "vigo",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: b"TOF;20251103;Vigilo;46;46505;;\n$AV;46505;10A;04841099821;Voksende Bytte;\nEOF;2;\n",
        reports: 1,
    },
    Example {
        name: "only the optional last field is left out: elev-v2b",
        exchange: "elev.vigo1",
        format: "vigo",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: b"TOF;1.3.8.0;20251103;Vigilo;46;46505;\n$AV;46505;10A;04841099821;Voksende Bytte;\nEOF;2;\n",
        reports: 0,
    },
];

//! elev-v9b: the class has at most 40 characters. Argument `max`.

use crate::families::elev::Check;
use crate::families::elev::exchanges::of;
use crate::rule::{Evidence, Example, RuleInfo, Source, Text, Words};

/// The rule.
pub static RULE: RuleInfo = RuleInfo::error("elev-v9b", Evidence::Verified).of(of::ALL);

/// How it is checked.
pub const CHECK: Check = Check::Field;

/// What it says.
pub static WORDS: Words = Words {
    what: Text {
        nb: "Klassen er lengre enn {max} tegn.",
        nn: "Klassen er lengre enn {max} teikn.",
        en: "The class is longer than {max} characters.",
    },
    why: Text {
        nb: "VIGO har plass til {max} tegn i klassefeltet.",
        nn: "VIGO har plass til {max} teikn i klassefeltet.",
        en: "VIGO has room for {max} characters in the class field.",
    },
    advice: Text {
        nb: "Bruk et kort navn på klassen i fagsystemet, for eksempel 10A.",
        nn: "Bruk eit kort namn på klassen i fagsystemet, til dømes 10A.",
        en: "Use a short name for the class in the school administration system, for example 10A.",
    },
    args: &["max"],
    sources: &[Source {
        title: "Novari: Vigo Skole (FINTLabs/vigoskole)",
        section: "Grensesnitt SAS, Elevkurs ($EK), field 6: KLASSE x(40); $AV itself is not in the tables",
        url: "https://github.com/FINTLabs/vigoskole",
    }],
};

/// What it accepts and what it reports.
pub static EXAMPLES: &[Example] = &[
    Example {
        name: "forty characters",
        exchange: "elev.vigo1",
        format: "vigo",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: b"TOF;1.3.8.0;20251103;Vigilo;46;46505;;\n$AV;46505;AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA;04841099821;Voksende Bytte;\nEOF;2;\n",
        reports: 0,
    },
    Example {
        name: "forty-one characters",
        exchange: "elev.vigo1",
        format: "vigo",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: b"TOF;1.3.8.0;20251103;Vigilo;46;46505;;\n$AV;46505;AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA;04841099821;Voksende Bytte;\nEOF;2;\n",
        reports: 1,
    },
];

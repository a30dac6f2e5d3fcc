//! elev-v3: VERSJON is filled.

use crate::families::elev::Check;
use crate::families::elev::exchanges::of;
use crate::rule::{Evidence, Example, RuleInfo, Source, Text, Words};

/// The rule.
pub static RULE: RuleInfo = RuleInfo::error("elev-v3", Evidence::Verified).of(of::VIGO1);

/// How it is checked.
pub const CHECK: Check = Check::Field;

/// What it says.
pub static WORDS: Words = Words {
    what: Text {
        nb: "VERSJON mangler i TOF-linja.",
        nn: "VERSJON manglar i TOF-linja.",
        en: "VERSJON is missing from the TOF line.",
    },
    why: Text {
        nb: "VERSJON sier hvilken utgave av formatet fila følger. Feltet er obligatorisk.",
        nn: "VERSJON seier kva utgåve av formatet fila følgjer. Feltet er obligatorisk.",
        en: "VERSJON tells which version of the format the file follows. The field is mandatory.",
    },
    advice: Text {
        nb: "Fagsystemet fyller ut feltet. Lag fila på nytt, og kontakt leverandøren hvis feilen kommer igjen.",
        nn: "Fagsystemet fyller ut feltet. Lag fila på nytt, og kontakt leverandøren dersom feilen kjem att.",
        en: "The school administration system fills in this field. Create the file again, and contact the supplier if the error returns.",
    },
    args: &[],
    sources: &[Source {
        title: "Novari: Vigo Skole (FINTLabs/vigoskole)",
        section: "Grensesnitt SAS, START (TOF), field 2: VERSJON, mandatory",
        url: "https://github.com/FINTLabs/vigoskole",
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
        name: "the field is empty",
        exchange: "elev.vigo1",
        format: "vigo",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: b"TOF;;20251103;Vigilo;46;46505;;\n$AV;46505;10A;04841099821;Voksende Bytte;\nEOF;2;\n",
        reports: 1,
    },
];

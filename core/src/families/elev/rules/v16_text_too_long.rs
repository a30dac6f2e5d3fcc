//! elev-v16: MELDING and AVGIVERID have at most 80 characters. Argument `max`.

use crate::families::elev::Check;
use crate::families::elev::exchanges::of;
use crate::rule::{Evidence, Example, RuleInfo, Source, Text, Words};

/// The rule.
pub static RULE: RuleInfo = RuleInfo::error("elev-v16", Evidence::Verified).of(of::VIGO1);

/// How it is checked.
pub const CHECK: Check = Check::Field;

/// What it says.
pub static WORDS: Words = Words {
    what: Text {
        nb: "Feltet er lengre enn {max} tegn.",
        nn: "Feltet er lengre enn {max} teikn.",
        en: "The field is longer than {max} characters.",
    },
    why: Text {
        nb: "Formatet har plass til {max} tegn i feltet.",
        nn: "Formatet har plass til {max} teikn i feltet.",
        en: "The format has room for {max} characters in this field.",
    },
    advice: Text {
        nb: "Fagsystemet fyller ut feltet. Lag fila på nytt, og kontakt leverandøren hvis feilen kommer igjen.",
        nn: "Fagsystemet fyller ut feltet. Lag fila på nytt, og kontakt leverandøren dersom feilen kjem att.",
        en: "The school administration system fills in this field. Create the file again, and contact the supplier if the error returns.",
    },
    args: &["max"],
    sources: &[Source {
        title: "Novari: Vigo Skole (FINTLabs/vigoskole)",
        section: "Grensesnitt SAS, START (TOF), fields 4 and 7: MELDING x(80), AVGIVERID x(80)",
        url: "https://github.com/FINTLabs/vigoskole",
    }],
};

/// What it accepts and what it reports.
pub static EXAMPLES: &[Example] = &[
    Example {
        name: "eighty characters",
        exchange: "elev.vigo1",
        format: "vigo",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: b"TOF;1.3.8.0;20251103;VVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVV;46;46505;;\n$AV;46505;10A;04841099821;Voksende Bytte;\nEOF;2;\n",
        reports: 0,
    },
    Example {
        name: "eighty-one characters",
        exchange: "elev.vigo1",
        format: "vigo",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: b"TOF;1.3.8.0;20251103;VVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVV;46;46505;;\n$AV;46505;10A;04841099821;Voksende Bytte;\nEOF;2;\n",
        reports: 1,
    },
];

//! elev-v4: FILDATO is a day in the calendar, ÅÅÅÅMMDD.

use crate::families::elev::Check;
use crate::families::elev::exchanges::of;
use crate::rule::{Evidence, Example, RuleInfo, Source, Text, Words};

/// The rule.
pub static RULE: RuleInfo = RuleInfo::error("elev-v4", Evidence::Verified).of(of::VIGO1);

/// How it is checked.
pub const CHECK: Check = Check::Field;

/// What it says.
pub static WORDS: Words = Words {
    what: Text {
        nb: "FILDATO er ikke en dato i kalenderen, skrevet ÅÅÅÅMMDD.",
        nn: "FILDATO er ikkje ein dato i kalenderen, skriven ÅÅÅÅMMDD.",
        en: "FILDATO is not a date in the calendar, written YYYYMMDD.",
    },
    why: Text {
        nb: "FILDATO viser når fila ble laget. Kontrollen bruker også datoen til å finne skoleåret.",
        nn: "FILDATO viser når fila vart laga. Kontrollen bruker òg datoen til å finne skuleåret.",
        en: "FILDATO shows when the file was created. The check also uses the date to find the school year.",
    },
    advice: Text {
        nb: "Lag fila på nytt i fagsystemet. Feltet kan stå tomt, men er det fylt ut, må det være en gyldig dato.",
        nn: "Lag fila på nytt i fagsystemet. Feltet kan stå tomt, men er det fylt ut, må det vere ein gyldig dato.",
        en: "Create the file again in the school administration system. The field may be empty, but if it is filled in it must be a valid date.",
    },
    args: &["position", "seen"],
    sources: &[Source {
        title: "Novari: Vigo Skole (FINTLabs/vigoskole)",
        section: "Grensesnitt SAS, START (TOF), field 3: FILDATO 9(8), ÅÅÅÅMMDD",
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
        name: "the field is optional",
        exchange: "elev.vigo1",
        format: "vigo",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: b"TOF;1.3.8.0;;Vigilo;46;46505;;\n$AV;46505;10A;04841099821;Voksende Bytte;\nEOF;2;\n",
        reports: 0,
    },
    Example {
        name: "31 November",
        exchange: "elev.vigo1",
        format: "vigo",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: b"TOF;1.3.8.0;20251131;Vigilo;46;46505;;\n$AV;46505;10A;04841099821;Voksende Bytte;\nEOF;2;\n",
        reports: 1,
    },
];

//! elev-v9: every pupil has a class.

use crate::families::elev::Check;
use crate::families::elev::exchanges::of;
use crate::rule::{Evidence, Example, RuleInfo, Source, Text, Words};

/// The rule.
pub static RULE: RuleInfo = RuleInfo::error("elev-v9", Evidence::Verified).of(of::ALL);

/// How it is checked.
pub const CHECK: Check = Check::Field;

/// What it says.
pub static WORDS: Words = Words {
    what: Text { nb: "Klassen mangler.", nn: "Klassen manglar.", en: "The class is missing." },
    why: Text {
        nb: "Mottakeren krever at hver elev har en klasse.",
        nn: "Mottakaren krev at kvar elev har ein klasse.",
        en: "The receiver requires a class for every pupil.",
    },
    advice: Text {
        nb: "Plasser eleven i en klasse{+fetch}.",
        nn: "Plasser eleven i ein klasse{+fetch}.",
        en: "Place the pupil in a class{+fetch}.",
    },
    args: &[],
    sources: &[Source {
        title: "Novari: Vigo Skole (FINTLabs/vigoskole)",
        section: "classCode is mandatory; MISSING_CLASS_CODE is an error",
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
        name: "a blank class",
        exchange: "elev.vigo1",
        format: "vigo",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: b"TOF;1.3.8.0;20251103;Vigilo;46;46505;;\n$AV;46505; ;04841099821;Voksende Bytte;\nEOF;2;\n",
        reports: 1,
    },
    Example {
        name: "no class",
        exchange: "elev.vigoskole",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input:
            b"{\"school\":{\"orgNumber\":\"974603268\"},\"students\":[{\"personalIdentityNumber\":\"04841099821\"}]}",
        reports: 1,
    },
];

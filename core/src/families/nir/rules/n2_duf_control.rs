//! nir-n2: the two control digits of the DUF-nummer fit.

use crate::families::nir::Check;
use crate::families::nir::exchanges::ALL;
use crate::rule::{Evidence, Example, RuleInfo, Source, Text, Words};

/// The rule.
pub static RULE: RuleInfo = RuleInfo::error("nir-n2", Evidence::Verified).of(ALL);

/// How it is checked.
pub const CHECK: Check = Check::Field;

/// What it says.
pub static WORDS: Words = Words {
    what: Text {
        nb: "Kontrollsifrene i DUF-nummeret stemmer ikke.",
        nn: "Kontrollsiffera i DUF-nummeret stemmer ikkje.",
        en: "The control digits of the DUF number do not fit.",
    },
    why: Text {
        nb: "Nummeret er skrevet feil, eller det er et annet slags nummer. Opplysningene kan havne på feil person.",
        nn: "Nummeret er skrive feil, eller det er eit anna slags nummer. Opplysningane kan hamne på feil person.",
        en: "The number is misspelt, or a number of another kind. The records may end up with the wrong person.",
    },
    advice: Text {
        nb: "Sjekk nummeret mot vedtaket fra UDI, og rett det i fagsystemet.",
        nn: "Sjekk nummeret mot vedtaket frå UDI, og rett det i fagsystemet.",
        en: "Check the number against the decision from UDI, and correct it in the system.",
    },
    args: &[],
    sources: &[Source {
        title: "Statistisk sentralbyrå: kostra-kontrollprogram",
        section: "SsnValidationUtils.kt, Individ03.kt, Rule038DufNummer.kt",
        url: "https://github.com/statisticsnorway/kostra-kontrollprogram",
    }],
};

/// What it accepts and what it reports.
pub static EXAMPLES: &[Example] = &[
    Example {
        name: "they fit",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"}]"#,
        reports: 0,
    },
    Example {
        name: "the remainder 10 is written 10",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000710"}]"#,
        reports: 0,
    },
    Example {
        name: "they do not fit",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000103"}]"#,
        reports: 1,
    },
];

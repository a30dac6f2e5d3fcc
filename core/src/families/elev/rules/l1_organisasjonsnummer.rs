//! elev-l1: the school is named by its organisasjonsnummer: nine digits whose control digit fits.

use crate::families::elev::Check;
use crate::families::elev::exchanges::of;
use crate::rule::{Evidence, Example, RuleInfo, Source, Text, Words};

/// The rule.
pub static RULE: RuleInfo = RuleInfo::error("elev-l1", Evidence::Verified).of(of::VIGOSKOLE);

/// How it is checked.
pub const CHECK: Check = Check::Field;

/// What it says.
pub static WORDS: Words = Words {
    what: Text {
        nb: "Skolens organisasjonsnummer mangler eller er ikke gyldig.",
        nn: "Organisasjonsnummeret til skulen manglar eller er ikkje gyldig.",
        en: "The school's organisation number is missing or not valid.",
    },
    why: Text {
        nb: "Mottakeren finner skole, kommune og fylke ut fra organisasjonsnummeret.",
        nn: "Mottakaren finn skule, kommune og fylke ut frå organisasjonsnummeret.",
        en: "The receiver finds the school, municipality and county by the organisation number.",
    },
    advice: Text {
        nb: "Bruk skolens eget organisasjonsnummer i Enhetsregisteret, ikke kommunens. Det har ni siffer. Rett det på skolen i fagsystemet.",
        nn: "Bruk organisasjonsnummeret til skulen i Einingsregisteret, ikkje det til kommunen. Det har ni siffer. Rett det på skulen i fagsystemet.",
        en: "Use the school's own organisation number in Enhetsregisteret, not that of the municipality. It has nine digits. Correct it for the school in the school system.",
    },
    args: &["position", "seen"],
    sources: &[
        Source {
            title: "Brønnøysundregistrene: Organisasjonsnummeret",
            section: "",
            url: "https://www.brreg.no/om-oss/registrene-vare/om-enhetsregisteret/organisasjonsnummeret/",
        },
        Source {
            title: "Novari: Vigo Skole (FINTLabs/vigoskole)",
            section: "POST /api/submissions/graduating-students",
            url: "https://github.com/FINTLabs/vigoskole",
        },
    ],
};

/// What it accepts and what it reports.
pub static EXAMPLES: &[Example] = &[
    Example {
        name: "nine digits, the last one fits",
        exchange: "elev.vigoskole",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"{"school":{"orgNumber":"974760673"},"students":[{"classCode":"10A","personalIdentityNumber":"04841099821","name":{"firstName":"Voksende","lastName":"Bytte"}}]}"#,
        reports: 0,
    },
    Example {
        name: "the control digit does not fit",
        exchange: "elev.vigoskole",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"{"school":{"orgNumber":"974760674"},"students":[{"classCode":"10A","personalIdentityNumber":"04841099821","name":{"firstName":"Voksende","lastName":"Bytte"}}]}"#,
        reports: 1,
    },
    Example {
        name: "spaces between the digits",
        exchange: "elev.vigoskole",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"{"school":{"orgNumber":"974 760 673"},"students":[{"classCode":"10A","personalIdentityNumber":"04841099821","name":{"firstName":"Voksende","lastName":"Bytte"}}]}"#,
        reports: 1,
    },
    Example {
        name: "missing",
        exchange: "elev.vigoskole",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"{"school":{},"students":[{"classCode":"10A","personalIdentityNumber":"04841099821","name":{"firstName":"Voksende","lastName":"Bytte"}}]}"#,
        reports: 1,
    },
];

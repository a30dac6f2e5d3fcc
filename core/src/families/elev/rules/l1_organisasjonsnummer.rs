//! elev-l1: the school is named by its organisasjonsnummer: nine digits whose control digit fits.

use crate::families::elev::prelude::*;

pub(crate) static RULE: RuleInfo = RuleInfo::error("elev-l1", Evidence::Verified).of(of::VIGOSKOLE);

pub(super) const CHECK: Check = Check::Field;

pub(super) static WORDS: Words = Words {
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
        nb: "Bruk skolens eget organisasjonsnummer i Enhetsregisteret, ikke kommunens. \
            Det har ni siffer. Rett det på skolen i fagsystemet.",
        nn: "Bruk organisasjonsnummeret til skulen i Einingsregisteret, ikkje det til kommunen. \
            Det har ni siffer. Rett det på skulen i fagsystemet.",
        en: "Use the school's own organisation number in Enhetsregisteret, not that of the municipality. \
            It has nine digits. Correct it for the school in the school system.",
    },
    args: &["position", "seen"],
    sources: &[
        Source {
            title: "Brønnøysundregistrene: Organisasjonsnummeret",
            section: "",
            url: "https://www.brreg.no/om-oss/registrene-vare/om-enhetsregisteret/organisasjonsnummeret/",
        },
        sources::VIGO_SKOLE.at("POST /api/submissions/graduating-students"),
    ],
};

pub(super) static EXAMPLES: &[Example] = &[
    vigoskole("nine digits, the last one fits").document(
        r#"{"school":{"orgNumber":"974760673"},"students":[{"classCode":"10A","personalIdentityNumber":"04841099821",
            "name":{"firstName":"Voksende","lastName":"Bytte"}}]}"#,
    ),
    vigoskole("the control digit does not fit").reports(1).document(
        r#"{"school":{"orgNumber":"974760674"},"students":[{"classCode":"10A","personalIdentityNumber":"04841099821",
            "name":{"firstName":"Voksende","lastName":"Bytte"}}]}"#,
    ),
    vigoskole("spaces between the digits").reports(1).document(
        r#"{"school":{"orgNumber":"974 760 673"},"students":[{"classCode":"10A","personalIdentityNumber":"04841099821",
            "name":{"firstName":"Voksende","lastName":"Bytte"}}]}"#,
    ),
    vigoskole("missing").reports(1).document(
        r#"{"school":{},"students":[{"classCode":"10A","personalIdentityNumber":"04841099821",
            "name":{"firstName":"Voksende","lastName":"Bytte"}}]}"#,
    ),
];

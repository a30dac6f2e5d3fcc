//! nir-n2: the two control digits of the DUF-nummer fit.

use crate::families::nir::prelude::*;

pub(crate) static RULE: RuleInfo = RuleInfo::error("nir-n2", Evidence::Verified).of(ALL);

pub(super) const CHECK: Check = Check::Field;

pub(super) static WORDS: Words = Words {
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
    sources: &[sources::KOSTRA.at("SsnValidationUtils.kt, Individ03.kt, Rule038DufNummer.kt")],
};

pub(super) static EXAMPLES: &[Example] = &[
    example("they fit").records(&[PERSON]),
    example("the remainder 10 is written 10")
        .records(&[r#"{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000710"}"#]),
    example("they do not fit")
        .reports(1)
        .records(&[r#"{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000103"}"#]),
];

//! nir-n5: a synthetic fødselsnummer or D-nummer is not sent in production.

use crate::families::nir::prelude::*;

pub(crate) static RULE: RuleInfo = RuleInfo::error("nir-n5", Evidence::Verified).of(ALL);

pub(super) const CHECK: Check = Check::Field;

pub(super) static WORDS: Words = Words {
    what: Text {
        nb: "Fødselsnummeret eller d-nummeret er et testnummer og kan ikke brukes i en ekte innsending.",
        nn: "Fødselsnummeret eller d-nummeret er eit testnummer og kan ikkje brukast i ei ekte innsending.",
        en: "The national identity number or D number is a test number and cannot be used in a real submission.",
    },
    why: Text {
        nb: "Testnummer tilhører ingen virkelig person.",
        nn: "Testnummer tilhøyrer ingen verkeleg person.",
        en: "Test numbers belong to no real person.",
    },
    advice: Text {
        nb: "Ta testpersoner ut av innsendingen, eller registrer personens eget nummer.",
        nn: "Ta testpersonar ut av innsendinga, eller registrer nummeret til personen.",
        en: "Take test persons out of the submission, or enter the person's own number.",
    },
    args: &[],
    sources: &[Source {
        title: "Skatteetaten: Folkeregisteret, API-dokumentasjon",
        section: "Test for konsumenter",
        url: "https://skatteetaten.github.io/folkeregisteret-api-dokumentasjon/",
    }],
};

pub(super) static EXAMPLES: &[Example] = &[
    example("in a test")
        .records(&[r#"{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102","fnr":"05820998865"}"#]),
    example("in production")
        .in_production()
        .reports(1)
        .records(&[r#"{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102","fnr":"05820998865"}"#]),
];

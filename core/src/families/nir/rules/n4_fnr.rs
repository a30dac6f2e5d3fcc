//! nir-n4: the fødselsnummer or D-nummer, where there is one, is right.

use crate::families::nir::prelude::*;

pub(crate) static RULE: RuleInfo = RuleInfo::error("nir-n4", Evidence::Verified).of(ALL);

pub(super) const CHECK: Check = Check::Field;

pub(super) static WORDS: Words = Words {
    what: Text {
        nb: "Fødselsnummeret eller d-nummeret er ikke gyldig.",
        nn: "Fødselsnummeret eller d-nummeret er ikkje gyldig.",
        en: "The national identity number or D number is not valid.",
    },
    why: Text {
        nb: "NIR henter adresse og personopplysninger fra Folkeregisteret med nummeret. \
            Er det feil, finner NIR ingen eller en annen.",
        nn: "NIR hentar adresse og personopplysningar frå Folkeregisteret med nummeret. \
            Er det feil, finn NIR ingen eller ein annan.",
        en: "NIR fetches the address and personal details from the National Population Register with the number. \
            If it is wrong, NIR finds nobody or somebody else.",
    },
    advice: Text {
        nb: "Sjekk nummeret mot Folkeregisteret, og rett det i fagsystemet. \
            Har personen ikke nummer ennå, la feltet stå tomt.",
        nn: "Sjekk nummeret mot Folkeregisteret, og rett det i fagsystemet. \
            Har personen ikkje nummer enno, lat feltet stå tomt.",
        en: "Check the number against the National Population Register, and correct it in the system. \
            If the person has no number yet, leave the field empty.",
    },
    args: &["position", "seen"],
    sources: &[
        sources::KOSTRA.at("SsnValidationUtils.kt, Individ03.kt, Rule038DufNummer.kt"),
        Source {
            title: "Folkeregisterforskriften",
            section: "§§ 2-2-1, 2-2-3",
            url: "https://lovdata.no/forskrift/2017-07-14-1201",
        },
    ],
};

pub(super) static EXAMPLES: &[Example] = &[
    example("right")
        .records(&[r#"{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102","fnr":"05820998865"}"#]),
    example("a D-nummer")
        .records(&[r#"{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102","fnr":"71906177239"}"#]),
    example("a wrong control digit")
        .reports(1)
        .records(&[r#"{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102","fnr":"05820998866"}"#]),
    example("no digits")
        .reports(1)
        .records(&[r#"{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102","fnr":"ukjent"}"#]),
];

//! nir-n50: one DUF-nummer is one person.

use crate::families::nir::prelude::*;

pub(crate) static RULE: RuleInfo = RuleInfo::warning("nir-n50", Evidence::Inferred).of(ALL);

pub(super) const CHECK: Check = Check::Deltaker(check);

pub(super) static WORDS: Words = Words {
    what: Text {
        nb: "To personer er sendt med samme DUF-nummer, men fødselsnumrene har ulik fødselsdato.",
        nn: "To personar er sende med same DUF-nummer, men fødselsnummera har ulik fødselsdato.",
        en: "Two persons were sent with the same DUF number, \
            but their national identity numbers have different birth dates.",
    },
    why: Text {
        nb: "DUF-nummeret er nøkkelen i NIR. Er det to personer, blandes vedtak, timer og tilskudd sammen. \
            Har én person fått nytt nummer, er det samme person.",
        nn: "DUF-nummeret er nøkkelen i NIR. Er det to personar, blir vedtak, timar og tilskot blanda saman. \
            Har éin person fått nytt nummer, er det same person.",
        en: "The DUF number is the key in NIR. If they are two persons, decisions, hours and grants are mixed up. \
            If one person has got a new number, it is the same person.",
    },
    advice: Text {
        nb: "Sjekk numrene mot Folkeregisteret, og hvem DUF-nummeret hører til. \
            Er det samme person, send bare det nummeret som gjelder.",
        nn: "Sjekk nummera mot Folkeregisteret, og kven DUF-nummeret høyrer til. \
            Er det same person, send berre det nummeret som gjeld.",
        en: "Check the numbers against the National Population Register (Folkeregisteret), \
            and whose the DUF number is. If it is one person, send only the number that holds.",
    },
    args: &[],
    sources: &[
        sources::KOSTRA.at("SsnValidationUtils.kt, Individ03.kt"),
        sources::INNST_65_L,
        sources::FOLKEREGISTERET_API,
    ],
};

pub(super) static EXAMPLES: &[Example] = &[
    example("sent twice alike").records(&[
        PERSON_MED_FNR,
        r#"{"type":"person","id":"p2","kommunenummer":"4601","duf":"299900000102","fnr":"04841099821"}"#,
    ]),
    example("two birth dates").reports(1).records(&[
        PERSON_MED_FNR,
        r#"{"type":"person","id":"p2","kommunenummer":"4601","duf":"299900000102","fnr":"06821099496"}"#,
    ]),
    example("a D-nummer and a fodselsnummer").records(&[
        r#"{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102","fnr":"44841099815"}"#,
        r#"{"type":"person","id":"p2","kommunenummer":"4601","duf":"299900000102","fnr":"04841099821"}"#,
    ]),
    example("a birth date that was corrected since")
        .known(REGISTER, &[PERSON_MED_FNR])
        .records(&[r#"{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102","fnr":"06821099496"}"#]),
];

fn check(deltaker: &Deltaker<'_, '_>, _: &Context, report: &mut Report) {
    // A D-nummer tells the birth date as it was believed to be.
    let mut dated =
        deltaker.all::<Person>().filter(|person| !person.known && !person.has_d_nummer() && person.born().is_some());
    let Some(first) = dated.next() else { return };
    for other in dated.filter(|other| other.born() != first.born()) {
        report.push_linked(&RULE, other.at.field(field::FNR), first.at.field(field::FNR), NONE);
    }
}

//! nir-n27: whoever has completed videregående does not have it as a goal.

use crate::families::nir::prelude::*;

pub(crate) static RULE: RuleInfo = RuleInfo::error("nir-n27", Evidence::Verified).of(ALL);

pub(super) const CHECK: Check = Check::Deltaker(check);

pub(super) static WORDS: Words = Words {
    what: Text {
        nb: "Sluttmålet er å fullføre videregående opplæring, men personen har den fra før.",
        nn: "Sluttmålet er å fullføre vidaregåande opplæring, men personen har fullført frå før.",
        en: "The goal is to complete upper secondary education, but the person completed it earlier.",
    },
    why: Text {
        nb: "For den som har videregående fra før, er målet høyere utdanning eller arbeid, og programmet er kortere. \
            Ett av de to er registrert feil.",
        nn: "For den som har vidaregåande frå før, er målet høgare utdanning eller arbeid, og programmet er kortare. \
            Eitt av dei to er registrert feil.",
        en: "For those who completed it earlier, the goal is higher education or work, and the programme is shorter. \
            One of the two is registered wrongly.",
    },
    advice: Text {
        nb: "Rett sluttmålet eller utdanningsbakgrunnen.",
        nn: "Rett sluttmålet eller utdanningsbakgrunnen.",
        en: "Correct the goal or the schooling.",
    },
    args: &[],
    sources: &[sources::PROP_81_L_KAPITTEL_6, sources::SLUTTMAL_OG_VARIGHET],
};

pub(super) static EXAMPLES: &[Example] = &[
    example("without videregående").records(&[PERSON, OPPHOLD_2024, TILDELING_2025, INTROPROGRAM_2025_VGO, UTEN_VGS]),
    example("with videregående").reports(1).records(&[
        PERSON,
        OPPHOLD_2024,
        TILDELING_2025,
        INTROPROGRAM_2025_VGO,
        MED_VGS,
    ]),
    example("completed in the programme, registered after it began").records(&[
        PERSON,
        OPPHOLD_2024,
        TILDELING_2025,
        INTROPROGRAM_2025_VGO,
        UTEN_VGS,
        r#"{"type":"utdanningsbakgrunn","id":"u2","person":"p1","dato":"2026-02-20","har_vgs":true}"#,
    ]),
    example("another goal").records(&[
        PERSON,
        OPPHOLD_2024,
        TILDELING_2025,
        r#"{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2025-03-01","planlagt_slutt":"2026-02-28",
            "sluttmal":"HOYERE_UTDANNING"}"#,
        MED_VGS,
    ]),
    example("schooling sent before")
        .known(
            REGISTER,
            &[r#"{"type":"utdanningsbakgrunn","id":"u1","person":"p1","dato":"2025-02-01","har_vgs":"true"}"#],
        )
        .reports(1)
        .records(&[PERSON, OPPHOLD_2024, TILDELING_2025, INTROPROGRAM_2025_VGO]),
];

fn check(deltaker: &Deltaker<'_, '_>, context: &Context, report: &mut Report) {
    for (program, schooling, _) in deltaker.fullforer_vgo_igjen(context.as_of).filter(|(.., is_certain)| *is_certain) {
        report.push_linked(&RULE, program.at.field(field::SLUTTMAL), schooling.at.field(field::HAR_VGS), NONE);
    }
}

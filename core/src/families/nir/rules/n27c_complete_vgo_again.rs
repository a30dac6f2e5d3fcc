//! nir-n27c: whoever has completed videregående has another goal, as far as the law is read.

use crate::families::nir::prelude::*;

pub(crate) static RULE: RuleInfo = RuleInfo::warning("nir-n27c", Evidence::Inferred).of(ALL);

pub(super) const CHECK: Check = Check::Deltaker(check);

pub(super) static WORDS: Words = Words {
    what: Text {
        nb: "Sluttmålet er å fullføre videregående opplæring, men personen har den fra før.",
        nn: "Sluttmålet er å fullføre vidaregåande opplæring, men personen har ho frå før.",
        en: "The goal is to complete upper secondary education, but the person completed it earlier.",
    },
    why: Text {
        nb: "Etter loven fram til juni 2025 var målet for den som har videregående fra før, \
            høyere utdanning eller arbeid. Hva reglene sier etter det, og for kapittel 6A, er ikke lest.",
        nn: "Etter lova fram til juni 2025 var målet for den som har vidaregåande frå før, \
            høgare utdanning eller arbeid. Kva reglane seier etter det, og for kapittel 6A, er ikkje lese.",
        en: "Under the law until June 2025, the goal of those who had completed upper secondary education was higher \
            education or work. We have not read what the rules have said since, or what they say for chapter 6A.",
    },
    advice: Text {
        nb: "Sjekk sluttmålet og utdanningsbakgrunnen. \
            Skal personen ta norsk videregående opplæring, trenger du ikke gjøre noe.",
        nn: "Sjekk sluttmålet og utdanningsbakgrunnen. \
            Skal personen ta norsk vidaregåande opplæring, treng du ikkje gjere noko.",
        en: "Check the goal and the earlier education. \
            If the person is to take Norwegian upper secondary education, there is nothing to do.",
    },
    args: &[],
    sources: &[sources::INNST_410_L.at("§§ 13 and 14 rewritten; the text is not read")],
};

pub(super) static EXAMPLES: &[Example] = &[
    example("begun since the revision").reports(1).records(&[
        PERSON,
        OPPHOLD_2024,
        MED_VGS,
        TILDELING_2025,
        r#"{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2025-09-01","planlagt_slutt":"2026-02-28",
            "sluttmal":"FULLFORE_VGO"}"#,
    ]),
    example("begun before it: an error of its own").records(&[
        PERSON,
        OPPHOLD_2024,
        MED_VGS,
        TILDELING_2025,
        r#"{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2025-03-01","planlagt_slutt":"2025-08-31",
            "sluttmal":"FULLFORE_VGO"}"#,
    ]),
];

fn check(deltaker: &Deltaker<'_, '_>, context: &Context, report: &mut Report) {
    for (program, schooling, _) in deltaker.fullforer_vgo_igjen(context.as_of).filter(|(.., is_certain)| !*is_certain) {
        report.push_linked(&RULE, program.at.field(field::SLUTTMAL), schooling.at.field(field::HAR_VGS), NONE);
    }
}

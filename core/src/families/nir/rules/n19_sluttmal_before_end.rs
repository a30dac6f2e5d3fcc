//! nir-n19: a programme under integreringsloven has its goal before it is ended.

use crate::families::nir::prelude::*;

pub(crate) static RULE: RuleInfo = RuleInfo::error("nir-n19", Evidence::Verified).of(ALL);

pub(super) const CHECK: Check = Check::Deltaker(check);

pub(super) static WORDS: Words = Words {
    what: Text {
        nb: "Programmet er avsluttet uten at sluttmålet er registrert.",
        nn: "Programmet er avslutta utan at sluttmålet er registrert.",
        en: "The programme has been ended without a registered goal.",
    },
    why: Text {
        nb: "Sluttmål og avslutningsårsak skal registreres for alle som avslutter introduksjonsprogrammet. \
            Uten sluttmål kan ingen se om målet ble nådd.",
        nn: "Sluttmål og avslutningsårsak skal registrerast for alle som avsluttar introduksjonsprogrammet. \
            Utan sluttmål kan ingen sjå om målet vart nådd.",
        en: "The goal and the reason for the end must be registered for all who end the introduction programme. \
            Without the goal nobody can see whether it was reached.",
    },
    advice: Text {
        nb: "Registrer sluttmålet på programmet.",
        nn: "Registrer sluttmålet på programmet.",
        en: "Register the goal of the programme.",
    },
    args: &[],
    sources: &[sources::FRIST_2023.at("goal and reason of the end, for all who end")],
};

pub(super) static EXAMPLES: &[Example] = &[
    example("ended with a goal").records(&[PERSON, OPPHOLD_2024, TILDELING_2025, INTROPROGRAM_2025, AVSLUTNING]),
    example("ended without").reports(1).records(&[
        PERSON,
        OPPHOLD_2024,
        TILDELING_2025,
        INTROPROGRAM_2025_UTEN_MAL,
        AVSLUTNING,
    ]),
    example("not ended yet").records(&[PERSON, OPPHOLD_2024, TILDELING_2025, INTROPROGRAM_2025_UTEN_MAL]),
    example("introduksjonsloven has no goal").records(&[
        PERSON,
        OPPHOLD_2018,
        TILDELING_2025,
        INTROPROGRAM_2025_UTEN_MAL,
        AVSLUTNING,
    ]),
    example("a goal whose code cannot be judged").records(&[
        PERSON,
        OPPHOLD_2024,
        TILDELING_2025,
        r#"{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2025-03-01","planlagt_slutt":"2026-02-28",
            "sluttmal":"M7"}"#,
        AVSLUTNING,
    ]),
    example("the programme was sent before")
        .known(REGISTER, &[TILDELING_2025, INTROPROGRAM_2025_UTEN_MAL])
        .reports(1)
        .records(&[PERSON, OPPHOLD_2024, AVSLUTNING]),
];

fn check(deltaker: &Deltaker<'_, '_>, context: &Context, report: &mut Report) {
    for program in deltaker.all::<Introduksjonsprogram>().filter(|program| !program.has(field::SLUTTMAL)) {
        let Some(end) = deltaker.set.children::<Avslutning>(&program).next() else { continue };
        // Whether chapter 6A asks for a goal is not read.
        if deltaker.lover(&program, context.as_of).single() == Some(Lov::Integreringsloven) {
            report.push_linked(&RULE, program.at.field(field::SLUTTMAL), end.at.field(field::DATO), NONE);
        }
    }
}

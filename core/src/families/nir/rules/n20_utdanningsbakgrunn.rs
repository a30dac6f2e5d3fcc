//! nir-n20: schooling from before is registered for those with right and duty under integreringsloven.

use crate::families::nir::prelude::*;

pub(crate) static RULE: RuleInfo = RuleInfo::error("nir-n20", Evidence::Verified).of(ALL).needs(REGISTER);

pub(super) const CHECK: Check = Check::Deltaker(check);

pub(super) static WORDS: Words = Words {
    what: Text {
        nb: "Utdanningsbakgrunn er ikke registrert.",
        nn: "Utdanningsbakgrunn er ikkje registrert.",
        en: "Earlier education is not registered.",
    },
    why: Text {
        nb: "NIR beregner fristen for opplæringen i norsk av den: 18 måneder med videregående fra før, ellers 3 år. \
            Gjelder {antall} vedtak for personen.",
        nn: "NIR reknar ut fristen for opplæringa i norsk av han: 18 månader med vidaregåande frå før, elles 3 år. \
            Gjeld {antall} vedtak for personen.",
        en: "NIR computes the deadline of the Norwegian training from it: 18 \
            months with earlier upper secondary education, else 3 years. Concerns {antall} decisions about the person.",
    },
    advice: Text {
        nb: "Registrer om personen har fullført videregående opplæring fra før.",
        nn: "Registrer om personen har fullført vidaregåande opplæring frå før.",
        en: "Register whether the person completed upper secondary education before.",
    },
    args: &["antall"],
    sources: &[
        sources::REGISTRERING_NORSK.at("integreringsforskriften § 53"),
        sources::FRIST_2022.at("schooling from before, for persons with right and duty"),
    ],
};

pub(super) static EXAMPLES: &[Example] = &[
    example("registered with the vedtak").known(REGISTER, &[]).records(&[
        PERSON,
        OPPHOLD_2024,
        TILDELING_2025,
        UTEN_VGS,
    ]),
    example("registered before")
        .known(
            REGISTER,
            &[
                PERSON,
                OPPHOLD_2024,
                r#"{"type":"utdanningsbakgrunn","id":"u1","person":"p1","dato":"2024-12-01","har_vgs":"true"}"#,
            ],
        )
        .records(&[PERSON, TILDELING_2025]),
    example("not registered, of two vedtak")
        .known(
            REGISTER,
            &[r#"{"type":"kategori_ordning","id":"k1","person":"p1","kategori":"RETT_OG_PLIKT_NORSK",
                "ordning":"NORSK_SAMFUNNSKUNNSKAP"}"#],
        )
        .reports(1)
        .records(&[
            PERSON,
            OPPHOLD_2024,
            TILDELING_2025,
            r#"{"type":"vedtak","id":"v2","person":"p1","ordning":"NORSK_SAMFUNNSKUNNSKAP","vedtakstype":"TILDELING",
                "vedtaksdato":"2025-02-01","fra":"2025-03-01","til":"2028-02-28"}"#,
        ]),
    example("not registered under introduksjonsloven").known(REGISTER, &[]).records(&[
        PERSON,
        OPPHOLD_2018,
        TILDELING_2025,
    ]),
    example("not registered under chapter 6A").known(REGISTER, &[]).records(&[
        PERSON,
        KOLLEKTIV_2025,
        r#"{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING",
            "vedtaksdato":"2025-06-01","fra":"2025-07-01","til":"2026-02-28"}"#,
    ]),
    example("offered without a right")
        .known(
            REGISTER,
            &[r#"{"type":"kategori_ordning","id":"k1","person":"p1","kategori":"KAN_TILBYS_INTRO",
                "ordning":"INTRODUKSJONSPROGRAM"}"#],
        )
        .records(&[PERSON, OPPHOLD_2024, TILDELING_2025]),
    example("what the register holds is not told").records(&[PERSON, OPPHOLD_2024, TILDELING_2025]),
    example("NIR's category is not told").known(REGISTER, &[]).records(&[PERSON, OPPHOLD_2024, TILDELING_2025]),
];

fn check(deltaker: &Deltaker<'_, '_>, context: &Context, report: &mut Report) {
    if deltaker.har_kategori(&[kategori::RETT_OG_PLIKT_NORSK, kategori::RETT_OG_PLIKT_INTRO]) != Some(true) {
        return;
    }
    let mut missing = Tally::new();
    for vedtak in deltaker.uten_utdanningsbakgrunn(context.as_of) {
        missing.note((), vedtak.at);
    }
    missing.report(&RULE, report);
}

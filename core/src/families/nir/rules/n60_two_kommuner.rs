//! nir-n60: a person who moves leaves one programme before the other begins.

use crate::families::nir::participant::may_be_one_kommune;
use crate::families::nir::prelude::*;

pub(crate) static RULE: RuleInfo = RuleInfo::warning("nir-n60", Evidence::Inferred).of(ALL).needs(REGISTER);

pub(super) const CHECK: Check = Check::Deltaker(check);

pub(super) static WORDS: Words = Words {
    what: Text {
        nb: "Personen står i et program i en annen kommune i samme tid.",
        nn: "Personen står i eit program i ein annan kommune i same tid.",
        en: "The person is in a programme of another municipality at the same time.",
    },
    why: Text {
        nb: "Ved flytting går grensen mellom kommunene ved flyttedatoen. \
            Den nye kommunen fatter sitt eget vedtak, og det gamle programmet avsluttes eller overtas.",
        nn: "Ved flytting går grensa mellom kommunane ved flyttedatoen. \
            Den nye kommunen gjer sitt eige vedtak, og det gamle programmet blir avslutta eller teke over.",
        en: "When a person moves, the day of the move decides which municipality is responsible. \
            The new one makes its own decision, and the old programme is ended or taken over.",
    },
    advice: Text {
        nb: "Avklar med den andre kommunen hvilken dato som gjelder, og at programmet der er avsluttet.",
        nn: "Avklar med den andre kommunen kva dato som gjeld, og at programmet der er avslutta.",
        en: "Settle with the other municipality which day holds, and that the programme there is ended.",
    },
    args: &[],
    sources: &[
        Source {
            title: "Integreringsloven",
            section: "§ 3",
            url: "https://norgeslover.no/lov/NL%2Flov%2F2020-11-06-127",
        },
        sources::STATUS_OG_UTBETALINGER.at("vedtak og persontilskudd"),
    ],
};

const PERSON_P9: &str = r#"{"type":"person","id":"p9","kommunenummer":"0301","duf":"299900000102"}"#;
const TILDELING_V9: &str = r#"{"type":"vedtak","id":"v9","person":"p9","ordning":"INTRODUKSJONSPROGRAM",
    "vedtakstype":"TILDELING","vedtaksdato":"2024-08-01","fra":"2024-09-01","til":"2026-08-31"}"#;
const INTRODUKSJONSPROGRAM_I9: &str = r#"{"type":"introduksjonsprogram","id":"i9","vedtak":"v9","fra":"2024-09-01",
    "planlagt_slutt":"2026-08-31","sluttmal":"ARBEID"}"#;

pub(super) static EXAMPLES: &[Example] = &[
    example("ended on the day on which the new one begins")
        .known(
            REGISTER,
            &[
                PERSON_P9,
                TILDELING_V9,
                INTRODUKSJONSPROGRAM_I9,
                r#"{"type":"avslutning","id":"a9","program":"i9","dato":"2025-09-01","avslutningsarsak":"FLYTTET"}"#,
            ],
        )
        .records(&[PERSON, TILDELING, INTROPROGRAM]),
    example("ended the day after")
        .known(
            REGISTER,
            &[
                PERSON_P9,
                TILDELING_V9,
                INTRODUKSJONSPROGRAM_I9,
                r#"{"type":"avslutning","id":"a9","program":"i9","dato":"2025-09-02","avslutningsarsak":"FLYTTET"}"#,
            ],
        )
        .reports(1)
        .records(&[PERSON, TILDELING, INTROPROGRAM]),
    example("not ended").known(REGISTER, &[PERSON_P9, TILDELING_V9, INTRODUKSJONSPROGRAM_I9]).reports(1).records(&[
        PERSON,
        TILDELING,
        INTROPROGRAM,
    ]),
    example("a number from before the list of kommuner")
        .known(
            REGISTER,
            &[
                r#"{"type":"person","id":"p9","kommunenummer":"1201","duf":"299900000102"}"#,
                TILDELING_V9,
                INTRODUKSJONSPROGRAM_I9,
            ],
        )
        .records(&[PERSON, TILDELING, INTROPROGRAM]),
    example("both in the same kommune")
        .known(
            REGISTER,
            &[
                r#"{"type":"person","id":"p9","kommunenummer":"4601","duf":"299900000102"}"#,
                TILDELING_V9,
                INTRODUKSJONSPROGRAM_I9,
            ],
        )
        .records(&[PERSON, TILDELING, INTROPROGRAM]),
];

fn check(deltaker: &Deltaker<'_, '_>, _: &Context, report: &mut Report) {
    let set = deltaker.set;
    let is_elsewhere = |program: &Introduksjonsprogram<'_>| {
        let kommuner = deltaker.person.kommunenummer().zip(set.kommune(program));
        kommuner.is_some_and(|(here, there)| !may_be_one_kommune(here, there))
    };
    let (programs, stanset) = (|| deltaker.all::<Introduksjonsprogram>(), deltaker.stanset());
    let days = |program: Introduksjonsprogram<'_>| deltaker.egne_dager(program, &stanset);
    let elsewhere = Periods::of(programs().filter(is_elsewhere).flat_map(days));
    for program in programs().filter(|program| !program.known && !is_elsewhere(program)) {
        if days(program).into_iter().any(|period| elsewhere.overlaps(period)) {
            report.push_sent(&RULE, program.at.field(field::FRA), NONE);
        }
    }
}

//! nir-n54b: rights under chapter 6A come with settlement by agreement.

use crate::families::nir::prelude::*;

pub(crate) static RULE: RuleInfo = RuleInfo::error("nir-n54b", Evidence::Verified).of(ALL).needs(REGISTER);

pub(super) const CHECK: Check = Check::Deltaker(check);

pub(super) static WORDS: Words = Words {
    what: Text {
        nb: "Personen er ikke bosatt etter avtale mellom IMDi og kommunen, eller ble det først senere.",
        nn: "Personen er ikkje busett etter avtale mellom IMDi og kommunen, eller vart det først seinare.",
        en: "The person is not settled by agreement between IMDi and the municipality, or was so only later.",
    },
    why: Text {
        nb: "Etter kapittel 6A beregner NIR kategorien først når personen er bosatt etter avtale. \
            Før det er det ingenting å registrere vedtak og deltakelse på. Gjelder {antall} poster for personen.",
        nn: "Etter kapittel 6A reknar NIR ut kategorien først når personen er busett etter avtale. \
            Før det er det ingenting å registrere vedtak og deltaking på. Gjeld {antall} postar for personen.",
        en: "Under chapter 6A NIR computes the category only when the person is settled by agreement. Before that, \
            decisions and participation have nothing to be registered on. Concerns {antall} records of the person.",
    },
    advice: Text {
        nb: "Sjekk bosettingen i IMDinett, og rett datoene eller vent til avtalen er registrert.",
        nn: "Sjekk busetjinga i IMDinett, og rett datoane eller vent til avtalen er registrert.",
        en: "Check the settlement in IMDinett, and correct the dates or wait until the agreement is registered.",
    },
    args: &["antall"],
    sources: &[sources::ENDRINGER_FORDREVNE],
};

const KATEGORI_ORDNING_K1: &str =
    r#"{"type":"kategori_ordning","id":"k1","person":"p1","ordning":"NORSK_RETT_NORSKMAL","kategori":"RETT_NORSK"}"#;

pub(super) static EXAMPLES: &[Example] = &[
    example("settled on the first day")
        .known(
            REGISTER,
            &[
                KATEGORI_ORDNING_K1,
                r#"{"type":"bosetting","id":"b1","person":"p1","kommunenummer":"4601","dato":"2022-12-01",
                    "etter_avtale":"true"}"#,
            ],
        )
        .records(&[PERSON, KOLLEKTIV_2022, NORSKMAL_DESEMBER_2022]),
    example("settled the day after")
        .known(
            REGISTER,
            &[
                KATEGORI_ORDNING_K1,
                r#"{"type":"bosetting","id":"b1","person":"p1","kommunenummer":"4601","dato":"2022-12-02",
                    "etter_avtale":"true"}"#,
            ],
        )
        .reports(1)
        .records(&[PERSON, KOLLEKTIV_2022, NORSKMAL_DESEMBER_2022]),
    example("settled without an agreement, in two records")
        .known(
            REGISTER,
            &[
                KATEGORI_ORDNING_K1,
                r#"{"type":"bosetting","id":"b1","person":"p1","kommunenummer":"4601","dato":"2022-12-01",
                    "etter_avtale":"false"}"#,
            ],
        )
        .reports(1)
        .records(&[
            PERSON,
            KOLLEKTIV_2022,
            r#"{"type":"vedtak","id":"v1","person":"p1","ordning":"NORSK_RETT_NORSKMAL","vedtakstype":"TILDELING",
                "vedtaksdato":"2023-01-20","fra":"2022-12-01","til":"2024-01-31"}"#,
            NORSKMAL_DESEMBER_2022,
        ]),
    example("whether by agreement is not told")
        .known(
            REGISTER,
            &[
                KATEGORI_ORDNING_K1,
                r#"{"type":"bosetting","id":"b1","person":"p1","kommunenummer":"4601","dato":"2022-12-01"}"#,
            ],
        )
        .records(&[PERSON, KOLLEKTIV_2022, NORSKMAL_DESEMBER_2022]),
    example("training in the reception centre before it")
        .known(
            REGISTER,
            &[
                KATEGORI_ORDNING_K1,
                r#"{"type":"bosetting","id":"b1","person":"p1","kommunenummer":"4601","dato":"2023-04-02",
                    "etter_avtale":"true"}"#,
            ],
        )
        .records(&[
            PERSON,
            KOLLEKTIV_2022,
            r#"{"type":"norskdeltakelse","id":"n1","person":"p1","ordning":"KVALIFISERING_MOTTAK","fra":"2022-12-01",
                "til":"2022-12-28","timetype":"NORSK","timer":40}"#,
        ]),
    example("no settlement is told of").known(REGISTER, &[PERSON]).records(&[
        PERSON,
        KOLLEKTIV_2022,
        NORSKMAL_DESEMBER_2022,
    ]),
    example("the ordinary law asks for none")
        .known(
            REGISTER,
            &[
                KATEGORI_ORDNING_K1,
                r#"{"type":"bosetting","id":"b1","person":"p1","kommunenummer":"4601","dato":"2025-06-01",
                    "etter_avtale":"false"}"#,
            ],
        )
        .records(&[PERSON, OPPHOLD_2024, NORSK_MARS_2025]),
    example("NIR says that it may be offered")
        .known(
            REGISTER,
            &[r#"{"type":"kategori_ordning","id":"k1","person":"p1","ordning":"INTRODUKSJONSPROGRAM",
                "kategori":"KAN_TILBYS_INTRO"}"#],
        )
        .records(&[PERSON, KOLLEKTIV_2022, BOSETTING_2022, NORSKMAL_DESEMBER_2022]),
    example("NIR's category is not told").known(REGISTER, &[]).records(&[
        PERSON,
        KOLLEKTIV_2022,
        BOSETTING_2022,
        NORSKMAL_DESEMBER_2022,
    ]),
    example("since there are exceptions").known(REGISTER, &[KATEGORI_ORDNING_K1]).records(&[
        PERSON,
        KOLLEKTIV_2022,
        BOSETTING_2022,
        r#"{"type":"norskdeltakelse","id":"n1","person":"p1","ordning":"NORSK_RETT_NORSKMAL","fra":"2023-01-01",
            "til":"2023-01-28","timetype":"NORSK","timer":40}"#,
    ]),
];

fn check(deltaker: &Deltaker<'_, '_>, context: &Context, report: &mut Report) {
    let mut early = Tally::new();
    for (record, _) in deltaker.for_bosetting(context.as_of).into_iter().filter(|(_, is_certain)| *is_certain) {
        early.note((), record.at.field(field::FRA));
    }
    early.report(&RULE, report);
}

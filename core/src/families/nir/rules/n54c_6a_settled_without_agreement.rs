//! nir-n54c: who is not settled by agreement may be offered what chapter 6A gives the others a right to.

use crate::families::nir::prelude::*;

pub(crate) static RULE: RuleInfo = RuleInfo::warning("nir-n54c", Evidence::Inferred).of(ALL).needs(REGISTER);

pub(super) const CHECK: Check = Check::Deltaker(check);

pub(super) static WORDS: Words = Words {
    what: Text {
        nb: "Personen er ikke bosatt etter avtale mellom IMDi og kommunen, eller ble det først senere.",
        nn: "Personen er ikkje busett etter avtale mellom IMDi og kommunen, eller vart det først seinare.",
        en: "The person is not settled by agreement between IMDi and the municipality, or was so only later.",
    },
    why: Text {
        nb: "Retten etter kapittel 6A kommer som regel med bosetting etter avtale. \
            Kommunen kan tilby program til andre, og det finnes unntak. Gjelder {antall} poster for personen.",
        nn: "Retten etter kapittel 6A kjem som regel med busetjing etter avtale. \
            Kommunen kan tilby program til andre, og det finst unntak. Gjeld {antall} postar for personen.",
        en: "The right under chapter 6A usually comes with settlement by agreement. The municipality \
            may offer a programme to others, and there are exceptions. Concerns {antall} records of the person.",
    },
    advice: Text {
        nb: "Sjekk bosettingen og kategorien i IMDinett. Er det et tilbud, trenger du ikke gjøre noe.",
        nn: "Sjekk busetjinga og kategorien i IMDinett. Er det eit tilbod, treng du ikkje gjere noko.",
        en: "Check the settlement and the category in IMDinett. If it is an offer, there is nothing to do.",
    },
    args: &["antall"],
    sources: &[
        sources::ENDRINGER_FORDREVNE,
        Source {
            title: "Prop. 73 L (2022-2023)",
            section: "chapter 1: exceptions from settlement by agreement",
            url: "",
        },
    ],
};

pub(super) static EXAMPLES: &[Example] = &[
    example("the category is not told").known(REGISTER, &[]).reports(1).records(&[
        PERSON,
        KOLLEKTIV_2022,
        BOSETTING_2022,
        NORSKMAL_FEBRUAR_2023,
    ]),
    example("NIR says that it may be offered")
        .known(
            REGISTER,
            &[r#"{"type":"kategori_ordning","id":"k1","person":"p1","ordning":"INTRODUKSJONSPROGRAM",
                "kategori":"KAN_TILBYS_INTRO"}"#],
        )
        .records(&[PERSON, KOLLEKTIV_2022, BOSETTING_2022, NORSKMAL_FEBRUAR_2023]),
    example("NIR tells a category of right: an error of its own")
        .known(
            REGISTER,
            &[r#"{"type":"kategori_ordning","id":"k1","person":"p1","ordning":"NORSK_RETT_NORSKMAL",
                "kategori":"RETT_NORSK"}"#],
        )
        .records(&[PERSON, KOLLEKTIV_2022, BOSETTING_2022, NORSKMAL_DESEMBER_2022]),
    example("and since there are exceptions")
        .known(
            REGISTER,
            &[r#"{"type":"kategori_ordning","id":"k1","person":"p1","ordning":"NORSK_RETT_NORSKMAL",
                "kategori":"RETT_NORSK"}"#],
        )
        .reports(1)
        .records(&[
            PERSON,
            KOLLEKTIV_2022,
            BOSETTING_2022,
            r#"{"type":"norskdeltakelse","id":"n1","person":"p1","ordning":"NORSK_RETT_NORSKMAL","fra":"2023-08-01",
                "til":"2023-08-28","timetype":"NORSK","timer":40}"#,
        ]),
    example("settled by agreement").known(REGISTER, &[]).records(&[
        PERSON,
        KOLLEKTIV_2022,
        r#"{"type":"bosetting","id":"b1","person":"p1","kommunenummer":"4601","dato":"2022-12-01",
            "etter_avtale":true}"#,
        NORSKMAL_FEBRUAR_2023,
    ]),
];

fn check(deltaker: &Deltaker<'_, '_>, context: &Context, report: &mut Report) {
    let early = deltaker.for_bosetting(context.as_of);
    // Where one is certain, that says enough of the person.
    if early.iter().any(|(_, is_certain)| *is_certain) {
        return;
    }
    let mut told = Tally::new();
    for (record, _) in early {
        told.note((), record.at.field(field::FRA));
    }
    told.report(&RULE, report);
}

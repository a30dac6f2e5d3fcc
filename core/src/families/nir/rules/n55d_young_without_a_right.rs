//! nir-n55d: who is trained in norsk without having reached the age has no right to it, and may be offered it.

use crate::families::nir::prelude::*;

pub(crate) static RULE: RuleInfo = RuleInfo::warning("nir-n55d", Evidence::Inferred).of(ALL);

pub(super) const CHECK: Check = Check::Deltaker(check);

pub(super) static WORDS: Words = Words {
    what: Text {
        nb: "Personen var yngre enn aldersgrensen i ordningen.",
        nn: "Personen var yngre enn aldersgrensa i ordninga.",
        en: "The person was younger than the age limit of the scheme.",
    },
    why: Text {
        nb: "Rett og plikt til norsk gjelder fra 18 år ved oppholdstillatelsen, etter introduksjonsloven fra 16 år. \
            Kommunen kan tilby opplæringen til andre. \
            For kapittel 6A er reglene fra 1. juli 2024 ikke lest. Gjelder {antall} poster for personen.",
        nn: "Rett og plikt til norsk gjeld frå 18 år ved opphaldsløyvet, etter introduksjonslova frå 16 år. \
            Kommunen kan tilby opplæringa til andre. \
            For kapittel 6A er reglane frå 1. juli 2024 ikkje lesne. Gjeld {antall} postar for personen.",
        en: "The right and duty to Norwegian training apply from the age of 18 at the permit, \
            under the Introduction Act from 16. The municipality may offer the training to others. \
            We have not read the rules of chapter 6A since 1 July 2024. Concerns {antall} records of the person.",
    },
    advice: Text {
        nb: "Sjekk fødselsdatoen og datoen for oppholdstillatelsen. \
            Er det et tilbud uten rett, trenger du ikke gjøre noe.",
        nn: "Sjekk fødselsdatoen og datoen for opphaldsløyvet. Er det eit tilbod utan rett, treng du ikkje gjere noko.",
        en: "Check the day of birth and the day of the permit. \
            If it is an offer without a right, there is nothing to do.",
    },
    args: &["antall"],
    sources: &[
        sources::VEILEDER_LOV_KAPITTEL_6.at("chapter 6, § 26 with its last paragraph"),
        sources::ROGALAND_UTVIDA_NORSK,
    ],
};

const TILDELING_V3: &str = r#"{"type":"vedtak","id":"v3","person":"p1","ordning":"NORSK_SAMFUNNSKUNNSKAP",
    "vedtakstype":"TILDELING","vedtaksdato":"2025-02-01","fra":"2025-03-01","til":"2028-02-28"}"#;

pub(super) static EXAMPLES: &[Example] = &[
    example("17 at the permit, and norsk").reports(1).records(&[PERSON_FODT_2006, OPPHOLD_2024, TILDELING_V3]),
    example("18 at the permit").records(&[
        r#"{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102","fodselsdato":"2006-11-15"}"#,
        OPPHOLD_2024,
        TILDELING_V3,
    ]),
    example("17 at the permit, and a programme: an error of its own").records(&[
        PERSON_FODT_2006,
        OPPHOLD_2024,
        TILDELING_2025,
    ]),
    example("NIR says that it may be offered")
        .known(
            REGISTER,
            &[r#"{"type":"kategori_ordning","id":"k1","person":"p1","ordning":"NORSK_SAMFUNNSKUNNSKAP",
                "kategori":"KAN_TILBYS_NORSK","fra":"2025-01-15"}"#],
        )
        .records(&[PERSON_FODT_2006, OPPHOLD_2024, TILDELING_V3]),
    example("a programme under chapter 6A since July 2024").reports(1).records(&[
        PERSON_FODT_2006,
        r#"{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_34","innvilget":"2024-08-15",
            "ankomst":"2024-02-10"}"#,
        TILDELING_2025,
    ]),
    example("introduksjonsloven, norsk from 16").records(&[
        r#"{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102","fodselsdato":"2004-05-01"}"#,
        OPPHOLD_2018,
        r#"{"type":"vedtak","id":"v1","person":"p1","ordning":"NORSK_SAMFUNNSKUNNSKAP","vedtakstype":"TILDELING",
            "vedtaksdato":"2020-04-15","fra":"2020-05-01","til":"2022-05-01"}"#,
    ]),
    example("introduksjonsloven, the day before").reports(1).records(&[
        r#"{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102","fodselsdato":"2004-05-02"}"#,
        OPPHOLD_2018,
        r#"{"type":"vedtak","id":"v1","person":"p1","ordning":"NORSK_SAMFUNNSKUNNSKAP","vedtakstype":"TILDELING",
            "vedtaksdato":"2020-04-15","fra":"2020-05-01","til":"2022-05-01"}"#,
    ]),
    example("asylum seekers, by the day of the training").reports(1).records(&[
        PERSON_FODT_2006,
        r#"{"type":"norskdeltakelse","id":"n1","person":"p1","ordning":"OPPLARING_MOTTAK","fra":"2024-11-15",
            "til":"2024-11-30","timetype":"ASYL_NORSK","timer":40}"#,
    ]),
];

fn check(deltaker: &Deltaker<'_, '_>, context: &Context, report: &mut Report) {
    let mut young = Tally::new();
    for (record, ordning, binds) in deltaker.for_unge(context.as_of) {
        if !binds {
            young.note(ordning, record.at.field(field::FRA));
        }
    }
    young.report(&RULE, report);
}

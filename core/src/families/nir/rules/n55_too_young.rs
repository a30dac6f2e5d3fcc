//! nir-n55: who is granted a programme has reached the age on the day that counts.

use crate::families::nir::prelude::*;

pub(crate) static RULE: RuleInfo = RuleInfo::error("nir-n55", Evidence::Verified).of(ALL);

pub(super) const CHECK: Check = Check::Deltaker(check);

pub(super) static WORDS: Words = Words {
    what: Text {
        nb: "Personen var for ung til introduksjonsprogram da oppholdstillatelsen ble gitt.",
        nn: "Personen var for ung til introduksjonsprogram då opphaldsløyvet vart gitt.",
        en: "The person was too young for an introduction programme when the permit was granted.",
    },
    why: Text {
        nb: "Etter integreringsloven gjelder introduksjonsprogram dem som var 18 år da oppholdstillatelsen ble gitt; \
            ingen vokser inn i ordningen. \
            Etter introduksjonsloven må deltakeren være 18 år. Gjelder {antall} poster for personen.",
        nn: "Etter integreringslova gjeld introduksjonsprogram dei som var 18 år då opphaldsløyvet vart gitt; ingen \
            veks inn i ordninga. Etter introduksjonslova må deltakaren vere 18 år. Gjeld {antall} postar for personen.",
        en: "Under the Integration Act the programme is for those who were 18 when the permit was granted; \
            nobody becomes entitled by turning 18 later. \
            Under the Introduction Act the participant must be 18. Concerns {antall} records of the person.",
    },
    advice: Text {
        nb: "Sjekk fødselsdatoen og datoen for oppholdstillatelsen. \
            Yngre har rett til grunnskole eller videregående opplæring.",
        nn: "Sjekk fødselsdatoen og datoen for opphaldsløyvet. \
            Yngre har rett til grunnskule eller vidaregåande opplæring.",
        en: "Check the day of birth and the day of the permit. Younger persons have a right to school.",
    },
    args: &["antall"],
    sources: &[
        sources::MALGRUPPE,
        Source {
            title: "Statsforvalteren i Rogaland: Introduksjonsprogrammet",
            section: "introduksjonsloven § 2",
            url: "https://www.statsforvalteren.no/rogaland/barnehage-og-opplaring/introduksjonsprogrammet/",
        },
    ],
};

pub(super) static EXAMPLES: &[Example] = &[
    example("18 on the day of the permit").records(&[
        r#"{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102","fodselsdato":"2006-11-15"}"#,
        OPPHOLD_2024,
        TILDELING_2025,
    ]),
    example("18 the day after, in two vedtak on the programme; norsk may be offered").reports(1).records(&[
        PERSON_FODT_2006,
        OPPHOLD_2024,
        TILDELING_2025,
        r#"{"type":"vedtak","id":"v2","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING",
            "vedtaksdato":"2026-02-20","fra":"2026-03-01","til":"2027-02-28"}"#,
        r#"{"type":"vedtak","id":"v3","person":"p1","ordning":"NORSK_SAMFUNNSKUNNSKAP","vedtakstype":"TILDELING",
            "vedtaksdato":"2025-02-01","fra":"2025-03-01","til":"2028-02-28"}"#,
    ]),
    example("who may be offered it is not bound by the age")
        .known(
            REGISTER,
            &[r#"{"type":"kategori_ordning","id":"k1","person":"p1","ordning":"INTRODUKSJONSPROGRAM",
                "kategori":"KAN_TILBYS_INTRO","fra":"2025-01-15"}"#],
        )
        .records(&[PERSON_FODT_2006, OPPHOLD_2024, TILDELING_2025]),
    example("a permit that does not count was first").records(&[
        r#"{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102","fodselsdato":"2006-01-16"}"#,
        r#"{"type":"opphold","id":"o0","person":"p1","hjemmel":"ANNEN","innvilget":"2023-08-01"}"#,
        r#"{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_28","innvilget":"2024-11-15",
            "ankomst":"2023-08-10"}"#,
        TILDELING_2025,
    ]),
    example("the day of birth is not known").records(&[PERSON, OPPHOLD_2024, TILDELING_2025]),
];

fn check(deltaker: &Deltaker<'_, '_>, context: &Context, report: &mut Report) {
    let mut young = Tally::new();
    for (record, ordning, binds) in deltaker.for_unge(context.as_of) {
        if binds {
            young.note(ordning, record.at.field(field::FRA));
        }
    }
    young.report(&RULE, report);
}

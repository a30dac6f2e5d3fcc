//! nir-n55b: who is granted a programme or training has not passed the age at which the right ends.

use crate::families::nir::parametre::lookup;
use crate::families::nir::prelude::*;

pub(crate) static RULE: RuleInfo = RuleInfo::warning("nir-n55b", Evidence::Inferred).of(ALL);

pub(super) const CHECK: Check = Check::Deltaker(check);

pub(super) static WORDS: Words = Words {
    what: Text {
        nb: "Personen har passert aldersgrensen i ordningen.",
        nn: "Personen har passert aldersgrensa i ordninga.",
        en: "The person has passed the age limit of the scheme.",
    },
    why: Text {
        nb: "Rett og plikt til introduksjonsprogram gjelder til og med 55 år ved oppholdstillatelsen, \
            og opplæringen i norsk slutter ved 67. \
            Eldre kan i noen tilfeller få tilbud, men har ikke rett. Gjelder {antall} poster for personen.",
        nn: "Rett og plikt til introduksjonsprogram gjeld til og med 55 år ved opphaldsløyvet, \
            og opplæringa i norsk sluttar ved 67. \
            Eldre kan i nokre tilfelle få tilbod, men har ikkje rett. Gjeld {antall} postar for personen.",
        en: "The right and duty to an introduction programme \
            apply to those who are 55 or younger when the permit is granted, and Norwegian training ends at 67. \
            Older persons may sometimes be offered it, but have no right. Concerns {antall} records of the person.",
    },
    advice: Text {
        nb: "Sjekk fødselsdatoen og kategorien i NIR. Er det et tilbud uten rett, trenger du ikke gjøre noe.",
        nn: "Sjekk fødselsdatoen og kategorien i NIR. Er det eit tilbod utan rett, treng du ikkje gjere noko.",
        en: "Check the day of birth and the category in NIR. \
            If it is an offer without a right, nothing needs to be done.",
    },
    args: &["antall"],
    sources: &[
        sources::MALGRUPPE,
        sources::VEILEDER_LOV_KAPITTEL_6.at("chapter 6, § 26"),
        sources::ROGALAND_UTVIDA_NORSK,
    ],
};

const PERSON_FODSELSDATO_1968: &str =
    r#"{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102","fodselsdato":"1968-11-15"}"#;

pub(super) static EXAMPLES: &[Example] = &[
    example("55 on the day of the permit").records(&[
        r#"{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102","fodselsdato":"1968-11-16"}"#,
        OPPHOLD_2024,
        TILDELING_2025,
    ]),
    example("56 on the day of the permit").reports(1).records(&[PERSON_FODSELSDATO_1968, OPPHOLD_2024, TILDELING_2025]),
    example("the limit may have been changed since").records(&[
        PERSON_FODSELSDATO_1968,
        OPPHOLD_2024,
        r#"{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING",
            "vedtaksdato":"2025-06-01","fra":"2025-06-06","til":"2026-06-05"}"#,
    ]),
    example("who may be offered it")
        .known(
            REGISTER,
            &[r#"{"type":"kategori_ordning","id":"k1","person":"p1","ordning":"INTRODUKSJONSPROGRAM",
                "kategori":"KAN_TILBYS_INTRO","fra":"2025-01-15"}"#],
        )
        .records(&[PERSON_FODSELSDATO_1968, OPPHOLD_2024, TILDELING_2025]),
    example("a permit that was renewed may be much older").records(&[
        PERSON_FODSELSDATO_1968,
        r#"{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_28","innvilget":"2024-11-15",
            "ankomst":"2024-02-10","fornyet":true}"#,
        TILDELING_2025,
    ]),
    example("norsk on the last day before 67").records(&[
        r#"{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102","fodselsdato":"1958-03-02"}"#,
        OPPHOLD_2024,
        NORSK_MARS_2025,
    ]),
    example("norsk from the birthday on, in two records").reports(1).records(&[
        r#"{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102","fodselsdato":"1958-03-01"}"#,
        OPPHOLD_2024,
        NORSK_MARS_2025,
        r#"{"type":"norskdeltakelse","id":"n2","person":"p1","ordning":"NORSK_SAMFUNNSKUNNSKAP","fra":"2025-04-01",
            "til":"2025-04-30","timetype":"NORSK","timer":40}"#,
    ]),
];

fn check(deltaker: &Deltaker<'_, '_>, context: &Context, report: &mut Report) {
    let Some(born) = deltaker.fodt().filter(|_| !deltaker.kan_tilbys()) else { return };
    let granted = Lov::ALL.map(|lov| deltaker.tillatelse(lov));
    let mut old = Tally::new();
    let granted_to = deltaker.vedtak(vedtakstype::TILDELING).map(View::record);
    for record in granted_to.chain(deltaker.all::<Norskdeltakelse>().map(View::record)) {
        let (Some(ordning), Some(first)) = (record.own_ordning(), record.first_day()) else { continue };
        let lover = deltaker.lover(record, context.as_of);
        let too_old = match ordning {
            // Of the highest age is still within.
            ordning::INTRODUKSJONSPROGRAM => lover.iter().all(|lov| {
                let age = granted.get(lov as usize).copied().flatten().and_then(|day| day.age(born));
                lookup(Parameter::ProgramAlderTil, lov, first).zip(age).is_some_and(|(limit, age)| age > limit.tall)
            }),
            ordning::NORSK_SAMFUNNSKUNNSKAP | ordning::NORSK_RETT_NORSKMAL => lover.iter().all(|lov| {
                let limit = lookup(Parameter::NorskAlderTil, lov, first);
                limit.zip(first.age(born)).is_some_and(|(limit, age)| age >= limit.tall)
            }),
            _ => false,
        };
        if too_old {
            old.note(ordning, record.at.field(field::FRA));
        }
    }
    old.report(&RULE, report);
}

//! nir-n56: family members belong to the programme where the sponsor was settled less than five years before they
//! applied.

use crate::families::nir::parametre::felles;
use crate::families::nir::prelude::*;

pub(crate) static RULE: RuleInfo = RuleInfo::warning("nir-n56", Evidence::Inferred).of(ALL);

pub(super) const CHECK: Check = Check::Deltaker(check);

pub(super) static WORDS: Words = Words {
    what: Text {
        nb: "Referansepersonen hadde vært bosatt i {ar} år eller mer da familiemedlemmet søkte, \
            men programmet er tildelt.",
        nn: "Referansepersonen hadde vore busett i {ar} år eller meir då familiemedlemmen søkte, \
            men programmet er tildelt.",
        en: "The sponsor had been settled for {ar} years or more when the family member applied, \
            but the programme is granted.",
    },
    why: Text {
        nb: "Familiemedlemmer har rett og plikt til introduksjonsprogram bare \
            når referansepersonen hadde bodd kortere i en kommune. Andre kan få tilbud, og da er kategorien en annen.",
        nn: "Familiemedlemmer har rett og plikt til introduksjonsprogram berre når \
            referansepersonen hadde budd kortare i ein kommune. Andre kan få tilbod, og då er kategorien ein annan.",
        en: "Family members have a right and a duty to the programme only where the sponsor \
            had lived in a municipality for less. Others may be offered it, and their category is then another.",
    },
    advice: Text {
        nb: "Sjekk datoene og kategorien i NIR. Er programmet et tilbud, trengs ingen endring.",
        nn: "Sjekk datoane og kategorien i NIR. Er programmet eit tilbod, trengst inga endring.",
        en: "Check the dates and the category in NIR. If the programme is an offer, nothing need change.",
    },
    args: &["ar"],
    sources: &[sources::MALGRUPPE],
};

const TILDELING_V1: &str = r#"{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM",
    "vedtakstype":"TILDELING","vedtaksdato":"2024-05-01","fra":"2024-06-01","til":"2026-05-31"}"#;

pub(super) static EXAMPLES: &[Example] = &[
    example("a day less than five years").records(&[
        PERSON,
        r#"{"type":"opphold","id":"o1","person":"p1","hjemmel":"KAPITTEL_6","innvilget":"2024-03-01",
            "ankomst":"2024-04-01","soknadsdato":"2023-06-01","referanseperson_bosatt":"2018-06-02"}"#,
        TILDELING_V1,
    ]),
    example("five years to the day").reports(1).records(&[
        PERSON,
        r#"{"type":"opphold","id":"o1","person":"p1","hjemmel":"KAPITTEL_6","innvilget":"2024-03-01",
            "ankomst":"2024-04-01","soknadsdato":"2023-06-01","referanseperson_bosatt":"2018-06-01"}"#,
        TILDELING_V1,
    ]),
    example("may be offered it").records(&[
        PERSON,
        r#"{"type":"opphold","id":"o1","person":"p1","hjemmel":"KAPITTEL_6","innvilget":"2024-03-01",
            "ankomst":"2024-04-01","soknadsdato":"2023-06-01","referanseperson_bosatt":"2015-01-01"}"#,
        r#"{"type":"kategori_ordning","id":"c1","person":"p1","kategori":"KAN_TILBYS_INTRO",
            "ordning":"INTRODUKSJONSPROGRAM"}"#,
        TILDELING_V1,
    ]),
    example("has a ground of their own").records(&[
        PERSON,
        r#"{"type":"opphold","id":"o1","person":"p1","hjemmel":"KAPITTEL_6","innvilget":"2024-03-01",
            "ankomst":"2024-04-01","soknadsdato":"2023-06-01","referanseperson_bosatt":"2015-01-01"}"#,
        r#"{"type":"opphold","id":"o2","person":"p1","hjemmel":"PARAGRAF_28","innvilget":"2024-03-02",
            "ankomst":"2024-06-01"}"#,
        TILDELING_V1,
    ]),
];

fn check(deltaker: &Deltaker<'_, '_>, context: &Context, report: &mut Report) {
    let is_offered = |placed: KategoriOrdning<'_>| placed.kategori() == Some(kategori::KAN_TILBYS_INTRO);
    let of_a_family = |permit: Opphold<'_>| permit.hjemmel() == Some(hjemmel::KAPITTEL_6);
    if deltaker.all::<KategoriOrdning>().any(is_offered) || !deltaker.all::<Opphold>().all(of_a_family) {
        return;
    }
    let is_programme = |vedtak: &Vedtak<'_>| vedtak.ordning() == Some(ordning::INTRODUKSJONSPROGRAM);
    let Some(vedtak) = deltaker.vedtak(vedtakstype::TILDELING).find(is_programme) else { return };
    let (lover, day) = (deltaker.lover(&vedtak, context.as_of), vedtak.day().unwrap_or(context.as_of));
    let Some(row) = felles(Parameter::ReferansepersonBosattAr, lover, day) else { return };
    for permit in deltaker.all::<Opphold>() {
        let limit = permit.referanseperson_bosatt().and_then(|settled| settled.plus_years(i32::from(row.tall)));
        if let (Some(limit), Some(applied)) = (limit, permit.soknadsdato())
            && applied >= limit
        {
            let field = field::REFERANSEPERSON_BOSATT;
            let years = one("ar", Value::Int(u64::from(row.tall)));
            report.push_linked(&RULE, vedtak.at.field(field::VEDTAKSTYPE), permit.at.field(field), years);
        }
    }
}

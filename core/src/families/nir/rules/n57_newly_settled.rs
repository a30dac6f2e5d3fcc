//! nir-n57: the programme is granted to the newly arrived: settled in a kommune for less than two years.

use crate::families::nir::parametre::felles;
use crate::families::nir::prelude::*;

pub(crate) static RULE: RuleInfo = RuleInfo::warning("nir-n57", Evidence::Inferred).of(ALL);

pub(super) const CHECK: Check = Check::Deltaker(check);

pub(super) static WORDS: Words = Words {
    what: Text {
        nb: "Personen hadde vært bosatt i {ar} år eller mer da programmet ble tildelt første gang.",
        nn: "Personen hadde vore busett i {ar} år eller meir då programmet vart tildelt første gong.",
        en: "The person had been settled for {ar} years or more when the programme was first granted.",
    },
    why: Text {
        nb: "Introduksjonsprogram er for nyankomne. Et krav som er satt fram i tide, teller, men må være registrert.",
        nn: "Introduksjonsprogram er for nykomne. Eit krav som er sett fram i tide, tel, men må vere registrert.",
        en: "The introduction programme is for the newly arrived. A claim made in time counts, but must be registered.",
    },
    advice: Text {
        nb: "Registrer kravet eller søknaden om det kom i tide. Ellers: Sjekk datoen for bosetting og vedtak.",
        nn: "Registrer kravet eller søknaden om det kom i tide. Elles: Sjekk datoen for busetjing og vedtak.",
        en: "Register the claim or the application if it came in time. \
            Otherwise check the days of settlement and decision.",
    },
    args: &["ar"],
    sources: &[sources::MALGRUPPE],
};

const BOSETTING_B1: &str = r#"{"type":"bosetting","id":"b1","person":"p1","kommunenummer":"4601","dato":"2023-08-01"}"#;

pub(super) static EXAMPLES: &[Example] = &[
    example("a day less than two years").records(&[
        PERSON,
        OPPHOLD_2025,
        r#"{"type":"bosetting","id":"b1","person":"p1","kommunenummer":"4601","dato":"2023-08-02"}"#,
        TILDELING,
    ]),
    example("two years to the day").reports(1).records(&[PERSON, OPPHOLD_2025, BOSETTING_B1, TILDELING]),
    example("claimed in time").records(&[
        PERSON,
        OPPHOLD_2025,
        BOSETTING_B1,
        r#"{"type":"kontakt","id":"k1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","kontakttype":"KRAV",
            "dato":"2025-07-31"}"#,
        TILDELING,
    ]),
    example("years in a reception centre do not count").records(&[
        PERSON,
        OPPHOLD_2025,
        r#"{"type":"bosetting","id":"b1","person":"p1","kommunenummer":"4601","dato":"2022-01-01","mottak":true}"#,
        r#"{"type":"bosetting","id":"b2","person":"p1","kommunenummer":"4601","dato":"2025-06-01"}"#,
        TILDELING,
    ]),
    example("granted in time, and extended later").records(&[
        PERSON,
        OPPHOLD_2025,
        BOSETTING_B1,
        r#"{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING",
            "vedtaksdato":"2023-10-01","fra":"2023-11-01","til":"2025-08-31"}"#,
        r#"{"type":"vedtak","id":"v2","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING",
            "vedtaksdato":"2025-08-01","fra":"2025-09-01","til":"2027-08-31","erstatter":"v1"}"#,
    ]),
];

fn check(deltaker: &Deltaker<'_, '_>, context: &Context, report: &mut Report) {
    let settled = deltaker.all::<Bosetting>().filter(|record| record.mottak() != Some(true));
    const PROGRAM: Option<Code<ordning::List>> = Some(ordning::INTRODUKSJONSPROGRAM);
    let Some(first) = settled.filter(|record| record.dato().is_some()).min_by_key(|record| record.dato()) else {
        return;
    };
    let Some(vedtak) = deltaker.vedtak(vedtakstype::TILDELING).find(|vedtak| vedtak.ordning() == PROGRAM) else {
        return;
    };
    let (lover, day) = (deltaker.lover(&vedtak, context.as_of), vedtak.day().unwrap_or(context.as_of));
    let Some(row) = felles(Parameter::NyankommetAr, lover, day) else { return };
    let Some(limit) = first.dato().and_then(|settled| settled.plus_years(i32::from(row.tall))) else {
        return;
    };
    // A contact whose kind cannot be read may be a claim.
    let in_time = |record: Kontakt<'_>| {
        record.dato().is_some_and(|day| day < limit) && record.kontakttype() != Some(kontakttype::KONTAKT)
    };
    if day >= limit && !deltaker.all::<Kontakt>().filter(|contact| contact.ordning() == PROGRAM).any(in_time) {
        let years = one("ar", Value::Int(u64::from(row.tall)));
        report.push_linked(&RULE, vedtak.at.field(field::VEDTAKSDATO), first.at.field(field::DATO), years);
    }
}

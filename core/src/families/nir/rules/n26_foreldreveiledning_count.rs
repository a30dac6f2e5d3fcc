//! nir-n26: foreldreveiledning has as many meetings as the regulation gives.

use crate::families::nir::parametre::{felles, lookup};
use crate::families::nir::prelude::*;

pub(crate) static RULE: RuleInfo = RuleInfo::warning("nir-n26", Evidence::Verified).of(ALL);

pub(super) const CHECK: Check = Check::Deltaker(check);

pub(super) static WORDS: Words = Words {
    what: Text {
        nb: "Foreldreveiledningen har {antall} samlinger eller samtaler; grensen er {grense}.",
        nn: "Foreldrerettleiinga har {antall} samlingar eller samtalar; grensa er {grense}.",
        en: "The parental guidance has {antall} meetings or talks; the limit is {grense}.",
    },
    why: Text {
        nb: "I gruppe er det 8 til 12 samlinger, individuelt 5 til 8 samtaler. \
            Etter kapittel 6A kan det være ned til 4 og 2.",
        nn: "I gruppe er det 8 til 12 samlingar, individuelt 5 til 8 samtalar. \
            Etter kapittel 6A kan det vere ned til 4 og 2.",
        en: "In a group there are 8 to 12 meetings, individually 5 to 8 talks. \
            Under chapter 6A there may be as few as 4 and 2.",
    },
    advice: Text {
        nb: "Sjekk antallet, og om veiledningen ble gitt i gruppe eller individuelt.",
        nn: "Sjekk talet, og om rettleiinga vart gitt i gruppe eller individuelt.",
        en: "Check the count, and whether the guidance was given in a group or alone.",
    },
    args: &["antall", "grense"],
    sources: &[Source {
        title: "IMDi: Juridisk veileder til integreringsforskriften",
        section: "chapter 2",
        url: concat!(
            "https://www.imdi.no/kvalifisering/regelverk/juridisk-veileder-til-integreringsforskriften/",
            "kapittel-2-obligatoriske-elementer-i-introduksjonsprogrammet/"
        ),
    }],
};

pub(super) static EXAMPLES: &[Example] = &[
    example("eight meetings in a group").records(&[
        PERSON_MED_BARN,
        OPPHOLD_2022,
        TILDELING_2022,
        INTROPROGRAM_2022,
        r#"{"type":"tiltak","id":"t1","program":"i1","tiltakstype":"FORELDREVEILEDNING","fra":"2022-05-01",
            "til":"2022-08-31","antall":8,"individuell":false}"#,
    ]),
    example("seven").reports(1).records(&[
        PERSON_MED_BARN,
        OPPHOLD_2022,
        TILDELING_2022,
        INTROPROGRAM_2022,
        r#"{"type":"tiltak","id":"t1","program":"i1","tiltakstype":"FORELDREVEILEDNING","fra":"2022-05-01",
            "til":"2022-08-31","antall":7,"individuell":false}"#,
    ]),
    example("seven talks alone").records(&[
        PERSON_MED_BARN,
        OPPHOLD_2022,
        TILDELING_2022,
        INTROPROGRAM_2022,
        r#"{"type":"tiltak","id":"t1","program":"i1","tiltakstype":"FORELDREVEILEDNING","fra":"2022-05-01",
            "til":"2022-08-31","antall":7,"individuell":true}"#,
    ]),
    example("nine talks alone").reports(1).records(&[
        PERSON_MED_BARN,
        OPPHOLD_2022,
        TILDELING_2022,
        INTROPROGRAM_2022,
        r#"{"type":"tiltak","id":"t1","program":"i1","tiltakstype":"FORELDREVEILEDNING","fra":"2022-05-01",
            "til":"2022-08-31","antall":9,"individuell":true}"#,
    ]),
    example("two courses add up").records(&[
        PERSON_MED_BARN,
        OPPHOLD_2022,
        TILDELING_2022,
        INTROPROGRAM_2022,
        r#"{"type":"tiltak","id":"t1","program":"i1","tiltakstype":"FORELDREVEILEDNING","fra":"2022-05-01",
            "til":"2022-08-31","antall":4,"individuell":false}"#,
        r#"{"type":"tiltak","id":"t2","program":"i1","tiltakstype":"FORELDREVEILEDNING","fra":"2022-05-01",
            "til":"2022-12-31","antall":4,"individuell":false}"#,
    ]),
    example("still running").records(&[
        PERSON_MED_BARN,
        OPPHOLD_2022,
        TILDELING_2022,
        INTROPROGRAM_2022,
        r#"{"type":"tiltak","id":"t1","program":"i1","tiltakstype":"FORELDREVEILEDNING","fra":"2022-05-01",
            "til":"2026-12-31","antall":3,"individuell":false}"#,
    ]),
    example("group or alone is not told").records(&[
        PERSON_MED_BARN,
        OPPHOLD_2022,
        TILDELING_2022,
        INTROPROGRAM_2022,
        r#"{"type":"tiltak","id":"t1","program":"i1","tiltakstype":"FORELDREVEILEDNING","fra":"2022-05-01",
            "til":"2022-08-31","antall":7}"#,
    ]),
    example("four by chapter 6A").records(&[
        PERSON_MED_BARN,
        KOLLEKTIV_2023,
        r#"{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING",
            "vedtaksdato":"2023-02-01","fra":"2023-02-01"}"#,
        r#"{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2023-02-01","planlagt_slutt":"2023-12-31"}"#,
        r#"{"type":"tiltak","id":"t1","program":"i1","tiltakstype":"FORELDREVEILEDNING","fra":"2023-05-01",
            "til":"2023-06-30","antall":4,"individuell":false}"#,
    ]),
];

fn check(deltaker: &Deltaker<'_, '_>, context: &Context, report: &mut Report) {
    let courses = deltaker.all::<Tiltak>().filter(|it| it.tiltakstype() == Some(tiltak::FORELDREVEILEDNING));
    let courses: Vec<Tiltak<'_>> = courses.collect();
    let (Some(last), Some(start)) = (courses.last().copied(), courses.first().and_then(|it| it.fra())) else {
        return;
    };
    let individuell = last.individuell();
    let mixed = courses.iter().any(|course| course.individuell() != individuell);
    let ended = |course: &Tiltak<'_>| course.til().is_some_and(|day| day < context.as_of);
    let sum = courses.iter().try_fold(0, |sum: u64, course| Some(sum.saturating_add(course.antall()?)));
    let (Some(sum), false, true) = (sum, mixed, courses.iter().all(ended)) else { return };
    let (exception, least, most) = if individuell == Some(true) {
        (
            Parameter::ForeldreveiledningEneUnntak,
            Parameter::ForeldreveiledningEneMin,
            Parameter::ForeldreveiledningEneMax,
        )
    } else {
        (
            Parameter::ForeldreveiledningGruppeUnntak,
            Parameter::ForeldreveiledningGruppeMin,
            Parameter::ForeldreveiledningGruppeMax,
        )
    };
    let lover = deltaker.lover(&last, context.as_of);
    let allowed = lover.iter().filter_map(|lov| lookup(exception, lov, start)).next();
    let Some(least) = felles(least, lover, start).map(|row| allowed.unwrap_or(row)) else { return };
    let Some(most) = felles(most, lover, start) else { return };
    // Where it is not told, either may be meant; what was held in another kommune may not be known.
    let told = individuell.is_some() && !deltaker.bodd_annet_sted(start);
    let limit = match sum {
        sum if told && sum < u64::from(least.tall) => least.tall,
        sum if sum > u64::from(most.tall) => most.tall,
        _ => return,
    };
    let args = two(("antall", Value::Int(sum)), ("grense", Value::Int(limit.into())));
    let sent = courses.iter().copied().rev().find(|course| !course.known);
    report.push_sent(&RULE, sent.unwrap_or(last).at.field(field::ANTALL), args);
}

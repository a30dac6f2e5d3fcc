//! nir-n40: no tiltak begins inside a permanent stans.

use crate::families::nir::prelude::*;

pub(crate) static RULE: RuleInfo = RuleInfo::error("nir-n40", Evidence::Logical).of(ALL);

pub(super) const CHECK: Check = Check::Deltaker(check);

pub(super) static WORDS: Words = Words {
    what: Text {
        nb: "{antall} tiltak begynner etter at programmet ble permanent stanset.",
        nn: "{antall} tiltak byrjar etter at programmet vart permanent stansa.",
        en: "{antall} measures begin after the programme was stopped for good.",
    },
    why: Text {
        nb: "En permanent stans avslutter deltakelsen. Skal deltakeren tilbake, trengs et nytt vedtak om tildeling.",
        nn: "Ein permanent stans avsluttar deltakinga. Skal deltakaren tilbake, trengst eit nytt vedtak om tildeling.",
        en: "A permanent stop ends the participation. \
            To come back, the participant needs a new decision that grants it.",
    },
    advice: Text {
        nb: "Rett datoene, annuller stansen, eller registrer det nye vedtaket.",
        nn: "Rett datoane, annuller stansen, eller registrer det nye vedtaket.",
        en: "Correct the dates, annul the stop, or register the new decision.",
    },
    args: &["antall"],
    sources: &[sources::STANS],
};

const PRAKSIS_T1: &str =
    r#"{"type":"tiltak","id":"t1","program":"i1","tiltakstype":"PRAKSIS","fra":"2023-01-01","til":"2023-03-31"}"#;

pub(super) static EXAMPLES: &[Example] = &[
    example("begun before").records(&[
        PERSON,
        OPPHOLD_2022,
        TILDELING_2022,
        INTROPROGRAM_2022,
        STANS,
        r#"{"type":"tiltak","id":"t1","program":"i1","tiltakstype":"PRAKSIS","fra":"2022-12-31","til":"2023-03-31"}"#,
    ]),
    example("begun on the first day").reports(1).records(&[
        PERSON,
        OPPHOLD_2022,
        TILDELING_2022,
        INTROPROGRAM_2022,
        STANS,
        PRAKSIS_T1,
    ]),
    example("two are one finding").reports(1).records(&[
        PERSON,
        OPPHOLD_2022,
        TILDELING_2022,
        INTROPROGRAM_2022,
        STANS,
        PRAKSIS_T1,
        r#"{"type":"tiltak","id":"t2","program":"i1","tiltakstype":"NORSKOPPLARING","fra":"2023-02-01",
            "til":"2023-03-31"}"#,
    ]),
    example("granted anew").records(&[
        PERSON,
        OPPHOLD_2022,
        TILDELING_2022,
        INTROPROGRAM_2022,
        STANS,
        r#"{"type":"vedtak","id":"v2","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING",
            "vedtaksdato":"2023-06-01","fra":"2023-06-01"}"#,
        r#"{"type":"introduksjonsprogram","id":"i2","vedtak":"v2","fra":"2023-06-01","planlagt_slutt":"2023-12-31"}"#,
        r#"{"type":"tiltak","id":"t1","program":"i2","tiltakstype":"PRAKSIS","fra":"2023-06-01","til":"2023-09-30"}"#,
    ]),
    example("a temporary one").records(&[
        PERSON,
        OPPHOLD_2022,
        TILDELING_2022,
        INTROPROGRAM_2022,
        r#"{"type":"vedtak","id":"s1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"STANS",
            "vedtaksdato":"2023-01-01","fra":"2023-01-01","stanstype":"MIDLERTIDIG","begrunnelse":"UGYLDIG_FRAVAER",
            "til":"2023-02-28"}"#,
        PRAKSIS_T1,
    ]),
    example("the stop has been complained about").records(&[
        PERSON,
        TILDELING_2022,
        INTROPROGRAM_2022,
        STANS,
        r#"{"type":"tiltak","id":"t1","program":"i1","tiltakstype":"PRAKSIS","fra":"2023-02-01","til":"2023-03-31"}"#,
        r#"{"type":"klage","id":"kl1","vedtak":"s1","dato":"2023-01-10","utfall":"MEDHOLD"}"#,
    ]),
];

fn check(deltaker: &Deltaker<'_, '_>, _: &Context, report: &mut Report) {
    if let Some((inside, stans)) = deltaker.etter_stans(false)
        && let Some(first) = inside.first()
    {
        let args = one("antall", Value::Int(inside.len() as u64));
        report.push_linked(&RULE, first.at.field(field::FRA), stans.at.field(field::FRA), args);
    }
}

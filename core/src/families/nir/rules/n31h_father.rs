//! nir-n31h: the father has seven working days at birth.

use crate::families::nir::participant::Fri;
use crate::families::nir::prelude::*;

pub(crate) static RULE: RuleInfo = RuleInfo::warning("nir-n31h", Evidence::Inferred).of(ALL);

pub(super) const CHECK: Check = Check::Deltaker(check);

pub(super) static WORDS: Words = Words {
    what: Text {
        nb: "Farens fri ved fødsel er {dager} virkedager; grensen er {grense}.",
        nn: "Faren sin fri ved fødsel er {dager} verkedagar; grensa er {grense}.",
        en: "The father's days off at birth are {dager} working days; the limit is {grense}.",
    },
    why: Text {
        nb: "Deltakeren beholder introduksjonsstønaden bare for fri som reglene gir. \
            Virkedager er mandag til fredag; helligdager er ikke regnet med.",
        nn: "Deltakaren held på introduksjonsstønaden berre for fri som reglane gir. \
            Verkedagar er måndag til fredag; heilagdagar er ikkje rekna med.",
        en: "The participant keeps the introduction benefit only for the days off that the rules give. \
            Working days are Monday to Friday; public holidays are not counted.",
    },
    advice: Text {
        nb: "Sjekk datoene. Er resten omsorgspermisjon, registrer det som det.",
        nn: "Sjekk datoane. Er resten omsorgspermisjon, registrer det som det.",
        en: "Check the dates. If the rest is parental leave, register it as that.",
    },
    args: &["dager", "grense"],
    sources: &[sources::VEILEDER_FORSKRIFT_KAPITTEL_4, sources::PERMISJON_FERIE_FRAVAER],
};

pub(super) static EXAMPLES: &[Example] = &[
    example("seven days").records(&[
        PERSON,
        OPPHOLD_2022,
        TILDELING_2022,
        INTROPROGRAM_2022,
        r#"{"type":"permisjon","id":"l1","program":"i1","permisjonstype":"FAR_FODSEL","fra":"2022-08-01",
            "til":"2022-08-09"}"#,
    ]),
    example("eight days").reports(1).records(&[
        PERSON,
        OPPHOLD_2022,
        TILDELING_2022,
        INTROPROGRAM_2022,
        r#"{"type":"permisjon","id":"l1","program":"i1","permisjonstype":"FAR_FODSEL","fra":"2022-08-01",
            "til":"2022-08-10"}"#,
    ]),
    example("Easter lies in them").records(&[
        PERSON,
        OPPHOLD_2022,
        TILDELING_2022,
        INTROPROGRAM_2022,
        r#"{"type":"permisjon","id":"l1","program":"i1","permisjonstype":"FAR_FODSEL","fra":"2023-04-03",
            "til":"2023-04-14"}"#,
    ]),
];

// Nine months: two births of one mother do not lie within them.
fn check(deltaker: &Deltaker<'_, '_>, context: &Context, report: &mut Report) {
    let kind = Fri::Permisjon(permisjonstype::FAR_FODSEL);
    let too_many = deltaker.for_mange_fridager(kind, 9, Parameter::FarVedFodsel, context.as_of);
    if let Some((days, limit, record)) = too_many {
        let args = two(("dager", Value::Int(days.into())), ("grense", Value::Int(limit.into())));
        report.push_sent(&RULE, record.at.field(field::FRA), args);
    }
}

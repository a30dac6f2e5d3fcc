//! nir-n31f: days off with benefit in pregnancy and of the father at birth are as many working days as the rules give.

use crate::families::nir::participant::Fri;
use crate::families::nir::prelude::*;

pub(crate) static RULE: RuleInfo = RuleInfo::warning("nir-n31f", Evidence::Inferred).of(ALL);

pub(super) const CHECK: Check = Check::Deltaker(check);

pub(super) static WORDS: Words = Words {
    what: Text {
        nb: "Fri under svangerskapet eller ved fødselen er {dager} virkedager; grensen er {grense}.",
        nn: "Fri under svangerskapet eller ved fødselen er {dager} verkedagar; grensa er {grense}.",
        en: "The days off in pregnancy or at birth are {dager} working days; the limit is {grense}.",
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
        nb: "Sjekk datoene. Er resten sykefravær eller omsorgspermisjon, registrer den som det.",
        nn: "Sjekk datoane. Er resten sjukefråvær eller omsorgspermisjon, registrer han som det.",
        en: "Check the dates. If the rest is sick leave or parental leave, register it as that.",
    },
    args: &["dager", "grense"],
    sources: &[sources::VEILEDER_FORSKRIFT_KAPITTEL_4, sources::PERMISJON_FERIE_FRAVAER],
};

const SVANGERSKAP_L1: &str = r#"{"type":"permisjon","id":"l1","program":"i1","permisjonstype":"SVANGERSKAP",
    "fra":"2022-08-01","til":"2022-08-12"}"#;

pub(super) static EXAMPLES: &[Example] = &[
    example("ten days").records(&[PERSON, OPPHOLD_2022, TILDELING_2022, INTROPROGRAM_2022, SVANGERSKAP_L1]),
    example("eleven, in two parts").reports(1).records(&[
        PERSON,
        OPPHOLD_2022,
        TILDELING_2022,
        INTROPROGRAM_2022,
        SVANGERSKAP_L1,
        r#"{"type":"permisjon","id":"l2","program":"i1","permisjonstype":"SVANGERSKAP","fra":"2022-10-03",
            "til":"2022-10-03"}"#,
    ]),
    example("another pregnancy").records(&[
        PERSON,
        OPPHOLD_2022,
        TILDELING_2022,
        INTROPROGRAM_2022,
        SVANGERSKAP_L1,
        r#"{"type":"permisjon","id":"l2","program":"i1","permisjonstype":"SVANGERSKAP","fra":"2023-09-04",
            "til":"2023-09-08"}"#,
    ]),
    example("seven days of the father at birth").records(&[
        PERSON,
        OPPHOLD_2022,
        TILDELING_2022,
        INTROPROGRAM_2022,
        r#"{"type":"permisjon","id":"l1","program":"i1","permisjonstype":"FAR_FODSEL","fra":"2022-08-01",
            "til":"2022-08-09"}"#,
    ]),
    example("eight days of the father").reports(1).records(&[
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

/// The kinds of leave that are counted in working days, and their limits.
const DAGER: [(Fri, Parameter); 2] = [
    (Fri::Permisjon(permisjonstype::SVANGERSKAP), Parameter::Svangerskap),
    (Fri::Permisjon(permisjonstype::FAR_FODSEL), Parameter::FarVedFodsel),
];

/// Months: two pregnancies of one person do not lie within them.
const SVANGERSKAPETS_LENGDE: i32 = 9;

fn check(deltaker: &Deltaker<'_, '_>, context: &Context, report: &mut Report) {
    for (kind, limit) in DAGER {
        let too_many = deltaker.for_mange_fridager(kind, SVANGERSKAPETS_LENGDE, limit, context.as_of);
        if let Some((days, limit, record)) = too_many {
            let args = two(("dager", Value::Int(days.into())), ("grense", Value::Int(limit.into())));
            report.push_sent(&RULE, record.at.field(field::FRA), args);
        }
    }
}

//! nir-n31g: the mother has twenty working days after birth, the rest is omsorgspermisjon.

use crate::families::nir::participant::Fri;
use crate::families::nir::prelude::*;

pub(crate) static RULE: RuleInfo = RuleInfo::info("nir-n31g", Evidence::Inferred).of(ALL);

pub(super) const CHECK: Check = Check::Deltaker(check);

pub(super) static WORDS: Words = Words {
    what: Text {
        nb: "Fri etter fødselen er {dager} virkedager; moren har {grense} med stønad.",
        nn: "Fri etter fødselen er {dager} verkedagar; mora har {grense} med stønad.",
        en: "The days off after birth are {dager} working days; the mother has {grense} with benefit.",
    },
    why: Text {
        nb: "Det som går ut over dagene etter fødselen, er omsorgspermisjon, som teller og forlenger for seg.",
        nn: "Det som går ut over dagane etter fødselen, er omsorgspermisjon, som tel og forlengjer for seg.",
        en: "What goes beyond the days after birth is parental leave, which counts and extends by itself.",
    },
    advice: Text {
        nb: "Registrer resten som omsorgspermisjon i barnets første år, om systemet skiller mellom dem.",
        nn: "Registrer resten som omsorgspermisjon i det første året til barnet, om systemet skil mellom dei.",
        en: "Register the rest as parental leave in the child's first year, if the system tells them apart.",
    },
    args: &["dager", "grense"],
    sources: &[sources::VEILEDER_FORSKRIFT_KAPITTEL_4, sources::PERMISJON_FERIE_FRAVAER],
};

pub(super) static EXAMPLES: &[Example] = &[
    example("twenty days").records(&[
        PERSON,
        OPPHOLD_2022,
        TILDELING_2022,
        INTROPROGRAM_2022,
        r#"{"type":"permisjon","id":"l1","program":"i1","permisjonstype":"FODSEL","fra":"2022-08-01",
            "til":"2022-08-26"}"#,
    ]),
    example("ten months as one leave").reports(1).records(&[
        PERSON,
        OPPHOLD_2022,
        TILDELING_2022,
        INTROPROGRAM_2022,
        r#"{"type":"permisjon","id":"l1","program":"i1","permisjonstype":"FODSEL","fra":"2022-08-01",
            "til":"2023-05-31"}"#,
    ]),
    example("the rest is told as what it is").records(&[
        PERSON,
        OPPHOLD_2022,
        TILDELING_2022,
        INTROPROGRAM_2022,
        r#"{"type":"permisjon","id":"l1","program":"i1","permisjonstype":"FODSEL","fra":"2022-08-01",
            "til":"2022-08-26"}"#,
        r#"{"type":"permisjon","id":"l2","program":"i1","permisjonstype":"OMSORG","fra":"2022-08-27",
            "til":"2023-05-31"}"#,
    ]),
];

// Nine months: two births of one mother do not lie within them.
fn check(deltaker: &Deltaker<'_, '_>, context: &Context, report: &mut Report) {
    let kind = Fri::Permisjon(permisjonstype::FODSEL);
    let too_many = deltaker.for_mange_fridager(kind, 9, Parameter::MorEtterFodsel, context.as_of);
    if let Some((days, limit, record)) = too_many {
        let args = two(("dager", Value::Int(days.into())), ("grense", Value::Int(limit.into())));
        report.push_sent(&RULE, record.at.field(field::FRA), args);
    }
}

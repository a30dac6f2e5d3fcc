//! nir-n36c: a programme lies inside what is granted, leave and later vedtak added.

use crate::families::nir::prelude::*;
use crate::periods::Leave;

pub(crate) static RULE: RuleInfo = RuleInfo::warning("nir-n36c", Evidence::Inferred).of(ALL);

pub(super) const CHECK: Check = Check::Deltaker(check);

pub(super) static WORDS: Words = Words {
    what: Text {
        nb: "Programmet ligger utenfor perioden det er tildelt for, også når permisjon og senere vedtak er regnet med.",
        nn: "Programmet ligg utanfor perioden det er tildelt for, òg når permisjon og seinare vedtak er rekna med.",
        en: "The programme lies outside the period it is granted for, leave and later decisions included.",
    },
    why: Text {
        nb: "Programmet bygger på vedtaket. \
            Forlengelse krever et nytt vedtak, og uten det mangler grunnlaget for den siste tida.",
        nn: "Programmet byggjer på vedtaket. \
            Forlenging krev eit nytt vedtak, og utan det manglar grunnlaget for den siste tida.",
        en: "The programme rests on the decision. \
            Extending the programme takes a new decision, and without one the last part has no legal ground.",
    },
    advice: Text {
        nb: "Rett datoene på programmet eller vedtaket, eller registrer vedtaket som forlenger programmet.",
        nn: "Rett datoane på programmet eller vedtaket, eller registrer vedtaket som forlengjer programmet.",
        en: "Correct the dates of the programme or the decision, or register the decision that extends the programme.",
    },
    args: &[],
    sources: &[
        sources::DETTE_SKAL_REGISTRERES,
        sources::REGISTRERING_INTROPROGRAM.at("integreringsforskriften kapittel 9"),
    ],
};

pub(super) static EXAMPLES: &[Example] = &[
    example("the same days").records(&[PERSON, TILDELING, INTROPROGRAM]),
    example("planned a day longer").reports(1).records(&[
        PERSON,
        TILDELING,
        r#"{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2025-09-01","planlagt_slutt":"2027-09-01",
            "sluttmal":"ARBEID"}"#,
    ]),
    example("begins the day before").reports(1).records(&[
        PERSON,
        TILDELING,
        r#"{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2025-08-31","planlagt_slutt":"2027-08-31",
            "sluttmal":"ARBEID"}"#,
    ]),
    example("longer by the days of leave").records(&[
        PERSON,
        TILDELING,
        r#"{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2025-09-01","planlagt_slutt":"2027-10-01",
            "sluttmal":"ARBEID"}"#,
        r#"{"type":"permisjon","id":"l1","program":"i1","permisjonstype":"OMSORG","fra":"2026-03-01",
            "til":"2026-03-31"}"#,
    ]),
    example("longer than that").reports(1).records(&[
        PERSON,
        TILDELING,
        r#"{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2025-09-01","planlagt_slutt":"2027-10-02",
            "sluttmal":"ARBEID"}"#,
        r#"{"type":"permisjon","id":"l1","program":"i1","permisjonstype":"OMSORG","fra":"2026-03-01",
            "til":"2026-03-31"}"#,
    ]),
    example("extended by a later vedtak").records(&[
        PERSON,
        TILDELING,
        r#"{"type":"vedtak","id":"v2","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING",
            "vedtaksdato":"2027-06-01","fra":"2027-09-01","til":"2028-02-28","erstatter":"v1"}"#,
        r#"{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2025-09-01","planlagt_slutt":"2028-02-28",
            "sluttmal":"ARBEID"}"#,
    ]),
    example("granted without an end").records(&[
        PERSON,
        r#"{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING",
            "vedtaksdato":"2025-08-01","fra":"2025-09-01"}"#,
        r#"{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2025-09-01","planlagt_slutt":"2029-09-01",
            "sluttmal":"ARBEID"}"#,
    ]),
];

fn check(deltaker: &Deltaker<'_, '_>, _: &Context, report: &mut Report) {
    let is_grant = |vedtak: &Vedtak<'_>| {
        vedtak.vedtakstype() == Some(vedtakstype::TILDELING) && vedtak.ordning() == Some(ordning::INTRODUKSJONSPROGRAM)
    };
    // None where one has no end, or none that can be read.
    let ends = deltaker.all::<Vedtak>().filter(is_grant).map(|vedtak| vedtak.period()?.last());
    let last = ends.collect::<Option<Vec<Date>>>().and_then(|ends| ends.into_iter().max());
    let leave = deltaker.permisjon(|from| from == ordning::INTRODUKSJONSPROGRAM);
    let leave = leave.as_ref().map(Leave::from);
    for program in deltaker.all::<Introduksjonsprogram>() {
        let Some(vedtak) = deltaker.set.parent(&program).and_then(Vedtak::of).filter(is_grant) else { continue };
        let (Some(granted), Some(days)) = (vedtak.period(), program.period()) else { continue };
        let until = last.zip(leave.as_ref()).and_then(|(last, leave)| leave.moves(granted.first(), last));
        // A plan that was not carried out is no longer of interest.
        let goes_on = deltaker.set.avsluttet(&program).is_some_and(|ended| ended.is_empty());
        let is_too_long = goes_on && until.is_some_and(|until| days.last().is_some_and(|last| last > until));
        let outside = if days.first() < granted.first() {
            Some((field::FRA, field::FRA))
        } else {
            is_too_long.then_some((field::PLANLAGT_SLUTT, field::TIL))
        };
        if let Some((field, of_the_vedtak)) = outside {
            report.push_linked(&RULE, program.at.field(field), vedtak.at.field(of_the_vedtak), NONE);
        }
    }
}

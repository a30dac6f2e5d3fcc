//! nir-n24: a programme has tiltak for full time at some time.

use crate::families::nir::parametre::felles;
use crate::families::nir::prelude::*;

pub(crate) static RULE: RuleInfo = RuleInfo::warning("nir-n24", Evidence::Verified).of(ALL).needs(REGISTER);

pub(super) const CHECK: Check = Check::Deltaker(check);

pub(super) static WORDS: Words = Words {
    what: Text {
        nb: "Tiltakene i programmet kommer aldri opp i {grense} timer i uken.",
        nn: "Tiltaka i programmet kjem aldri opp i {grense} timar i veka.",
        en: "The measures of the programme never reach {grense} hours a week.",
    },
    why: Text {
        nb: "Programmet skal være på full tid: \
            37,5 timer i uken, eller 30 når deltakerens egen forberedelse kommer i tillegg.",
        nn: "Programmet skal vere på full tid: \
            37,5 timar i veka, eller 30 når deltakaren si eiga førebuing kjem i tillegg.",
        en: "The programme is to be full time: \
            37.5 hours a week, or 30 where the participant's own preparation comes in addition.",
    },
    advice: Text {
        nb: "Sjekk timene per uke, og send tiltakene som mangler.",
        nn: "Sjekk timane per veke, og send tiltaka som manglar.",
        en: "Check the hours a week, and send the measures that are missing.",
    },
    args: &["grense"],
    sources: &[sources::OMFANG_OG_INNHOLD],
};

const NORSKOPPLARING_T1: &str = r#"{"type":"tiltak","id":"t1","program":"i1","tiltakstype":"NORSKOPPLARING",
    "fra":"2022-03-01","til":"2023-02-28","timer_per_uke":20}"#;

pub(super) static EXAMPLES: &[Example] = &[
    example("thirty hours in a week").known(REGISTER, &[]).records(&[
        PERSON,
        OPPHOLD_2022,
        TILDELING_2022,
        INTROPROGRAM_2022,
        NORSKOPPLARING_T1,
        r#"{"type":"tiltak","id":"t2","program":"i1","tiltakstype":"PRAKSIS","fra":"2022-09-01","til":"2022-12-31",
            "timer_per_uke":10}"#,
    ]),
    example("less than thirty").known(REGISTER, &[]).reports(1).records(&[
        PERSON,
        OPPHOLD_2022,
        TILDELING_2022,
        INTROPROGRAM_2022,
        NORSKOPPLARING_T1,
        r#"{"type":"tiltak","id":"t2","program":"i1","tiltakstype":"PRAKSIS","fra":"2022-09-01","til":"2022-12-31",
            "timer_per_uke":9.75}"#,
    ]),
    example("one after the other do not add up").known(REGISTER, &[]).reports(1).records(&[
        PERSON,
        OPPHOLD_2022,
        TILDELING_2022,
        INTROPROGRAM_2022,
        r#"{"type":"tiltak","id":"t1","program":"i1","tiltakstype":"NORSKOPPLARING","fra":"2022-03-01",
            "til":"2022-08-31","timer_per_uke":20}"#,
        r#"{"type":"tiltak","id":"t2","program":"i1","tiltakstype":"PRAKSIS","fra":"2022-09-01","til":"2022-12-31",
            "timer_per_uke":20}"#,
    ]),
    example("the hours of one are not told").known(REGISTER, &[]).records(&[
        PERSON,
        OPPHOLD_2022,
        TILDELING_2022,
        INTROPROGRAM_2022,
        NORSKOPPLARING_T1,
        r#"{"type":"tiltak","id":"t2","program":"i1","tiltakstype":"PRAKSIS","fra":"2022-09-01","til":"2022-12-31"}"#,
    ]),
    example("the programme has just begun").known(REGISTER, &[]).records(&[
        PERSON,
        OPPHOLD_2022,
        r#"{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING",
            "vedtaksdato":"2026-02-01","fra":"2026-02-01"}"#,
        r#"{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2026-02-01","planlagt_slutt":"2026-12-31"}"#,
        r#"{"type":"tiltak","id":"t1","program":"i1","tiltakstype":"NORSKOPPLARING","fra":"2026-02-01",
            "timer_per_uke":20}"#,
    ]),
];

fn check(deltaker: &Deltaker<'_, '_>, context: &Context, report: &mut Report) {
    let vgo = Periods::of(deltaker.all::<FulltidVgo>().filter_map(|record| record.period()));
    for program in deltaker.all::<Introduksjonsprogram>() {
        let Some(start) = program.fra() else { continue };
        let Some(full) = felles(Parameter::FulltidMedEgenarbeid, deltaker.lover(&program, context.as_of), start) else {
            continue;
        };
        // Of the first tiltak some may not have been registered yet; a school tells of its hours by itself.
        let may_be_registered = start.plus_months(2).is_some_and(|day| day <= context.as_of);
        let at_school = program.period().is_none_or(|period| vgo.meets(period));
        if full.evidence != Evidence::Verified || !may_be_registered || at_school {
            continue;
        }
        // The parameter counts minutes, the record hundredths of hours.
        if deltaker.mest_per_uke(program).is_some_and(|most| most * 60 < u64::from(full.tall) * 100) {
            report.push_sent(&RULE, program.at.field(field::FRA), one("grense", Value::Int(u64::from(full.tall) / 60)));
        }
    }
}

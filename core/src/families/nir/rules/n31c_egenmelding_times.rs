//! nir-n31c: egenmelding is used at most four times in twelve months.

use crate::families::nir::participant::Fri;
use crate::families::nir::prelude::*;

pub(crate) static RULE: RuleInfo = RuleInfo::warning("nir-n31c", Evidence::Inferred).of(ALL);

pub(super) const CHECK: Check = Check::Deltaker(check);

pub(super) static WORDS: Words = Words {
    what: Text {
        nb: "Egenmelding er brukt {ganger} ganger på tolv måneder; grensen er {grense}.",
        nn: "Eigenmelding er brukt {ganger} gonger på tolv månader; grensa er {grense}.",
        en: "Self-certified absence was used {ganger} times in twelve months; the limit is {grense}.",
    },
    why: Text {
        nb: "Er grensen nådd, kreves legeerklæring fra første dag. \
            Ny sykdom innen 16 kalenderdager er her regnet som samme gang.",
        nn: "Er grensa nådd, krevst legeerklæring frå første dag. \
            Ny sjukdom innan 16 kalenderdagar er her rekna som same gong.",
        en: "Once the limit is reached, a doctor's statement is needed from the first day. \
            Falling ill again within 16 calendar days is counted as the same time here.",
    },
    advice: Text {
        nb: "Sjekk om noe av fraværet har legeerklæring og skal registreres som annet fravær.",
        nn: "Sjekk om noko av fråværet har legeerklæring og skal registrerast som anna fråvær.",
        en: "Check whether some of the absence has a doctor's statement and should be registered as other absence.",
    },
    args: &["ganger", "grense"],
    sources: &[sources::PERMISJON_FERIE_FRAVAER, sources::VEILEDER_FORSKRIFT_KAPITTEL_4],
};

const EGENMELDING_F1: &str =
    r#"{"type":"fravaer","id":"f1","program":"i1","fravaerstype":"EGENMELDING","fra":"2022-06-07","til":"2022-06-07"}"#;
const EGENMELDING_F2: &str =
    r#"{"type":"fravaer","id":"f2","program":"i1","fravaerstype":"EGENMELDING","fra":"2022-08-08","til":"2022-08-08"}"#;
const EGENMELDING_F3: &str =
    r#"{"type":"fravaer","id":"f3","program":"i1","fravaerstype":"EGENMELDING","fra":"2022-10-10","til":"2022-10-10"}"#;
const EGENMELDING_F4: &str =
    r#"{"type":"fravaer","id":"f4","program":"i1","fravaerstype":"EGENMELDING","fra":"2022-12-12","til":"2022-12-12"}"#;

pub(super) static EXAMPLES: &[Example] = &[
    example("four times").records(&[
        PERSON,
        OPPHOLD_2022,
        TILDELING_2022,
        INTROPROGRAM_2022,
        EGENMELDING_F1,
        EGENMELDING_F2,
        EGENMELDING_F3,
        EGENMELDING_F4,
    ]),
    example("five times").reports(1).records(&[
        PERSON,
        OPPHOLD_2022,
        TILDELING_2022,
        INTROPROGRAM_2022,
        EGENMELDING_F1,
        EGENMELDING_F2,
        EGENMELDING_F3,
        EGENMELDING_F4,
        r#"{"type":"fravaer","id":"f5","program":"i1","fravaerstype":"EGENMELDING","fra":"2023-06-06",
            "til":"2023-06-06"}"#,
    ]),
    example("the first is a year ago").records(&[
        PERSON,
        OPPHOLD_2022,
        TILDELING_2022,
        INTROPROGRAM_2022,
        EGENMELDING_F1,
        EGENMELDING_F2,
        EGENMELDING_F3,
        EGENMELDING_F4,
        r#"{"type":"fravaer","id":"f5","program":"i1","fravaerstype":"EGENMELDING","fra":"2023-06-07",
            "til":"2023-06-07"}"#,
    ]),
    example("ill again after a few days").records(&[
        PERSON,
        OPPHOLD_2022,
        TILDELING_2022,
        INTROPROGRAM_2022,
        EGENMELDING_F1,
        EGENMELDING_F2,
        EGENMELDING_F3,
        EGENMELDING_F4,
        r#"{"type":"fravaer","id":"f5","program":"i1","fravaerstype":"EGENMELDING","fra":"2022-12-20",
            "til":"2022-12-20"}"#,
    ]),
];

fn check(deltaker: &Deltaker<'_, '_>, context: &Context, report: &mut Report) {
    let limit = |parameter, record| deltaker.grense(parameter, record, context.as_of).map(|row| row.tall);
    let (mut times, mut before, mut found) = (Vec::new(), None::<Date>, None);
    let mut oldest = 0;
    for record in deltaker.fri(Fri::Fravaer(fravaerstype::EGENMELDING)) {
        let Some(period) = record.period() else { continue };
        let Some(between) = limit(Parameter::EgenmeldingSammenheng, record) else { continue };
        let first = period.first();
        let gap = |day: Date| first.day_number() - day.day_number();
        if before.is_none_or(|day| gap(day) > i32::from(between)) {
            times.push(first);
        }
        before = before.max(period.last()).max(Some(first));
        let year = first.plus_months(-12);
        while times.get(oldest).is_some_and(|day| Some(*day) <= year) {
            oldest += 1;
        }
        let within = times.len() - oldest;
        let most = limit(Parameter::EgenmeldingGanger, record).filter(|most| within > usize::from(*most));
        if let Some(most) = most.filter(|_| !record.known) {
            found = Some((record, within, most));
        }
    }
    if let Some((record, within, most)) = found {
        let args = two(("ganger", Value::Int(within as u64)), ("grense", Value::Int(most.into())));
        report.push_sent(&RULE, record.at.field(field::FRAVAERSTYPE), args);
    }
}

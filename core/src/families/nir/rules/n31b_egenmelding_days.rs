//! nir-n31b: an egenmelding is for at most three days.

use crate::families::nir::participant::Fri;
use crate::families::nir::prelude::*;

pub(crate) static RULE: RuleInfo = RuleInfo::warning("nir-n31b", Evidence::Inferred).of(ALL);

pub(super) const CHECK: Check = Check::Deltaker(check);

pub(super) static WORDS: Words = Words {
    what: Text {
        nb: "Egenmeldingen er for {dager} virkedager; grensen er {grense}.",
        nn: "Eigenmeldinga er for {dager} verkedagar; grensa er {grense}.",
        en: "The self-certified absence is {dager} working days; the limit is {grense}.",
    },
    why: Text {
        nb: "Sykdom utover grensen krever legeerklæring. \
            Blir deltakeren syk igjen innen 16 kalenderdager, teller den forrige perioden med.",
        nn: "Sjukdom utover grensa krev legeerklæring. \
            Blir deltakaren sjuk igjen innan 16 kalenderdagar, tel den førre perioden med.",
        en: "Illness beyond the limit needs a doctor's statement. \
            If the participant falls ill again within 16 calendar days, the last period counts too.",
    },
    advice: Text {
        nb: "Sjekk datoene, eller registrer dagene med legeerklæring som annet fravær.",
        nn: "Sjekk datoane, eller registrer dagane med legeerklæring som anna fråvær.",
        en: "Check the dates, or register the days with a doctor's statement as other absence.",
    },
    args: &["dager", "grense"],
    sources: &[sources::PERMISJON_FERIE_FRAVAER, sources::VEILEDER_FORSKRIFT_KAPITTEL_4],
};

const EGENMELDING_F1: &str =
    r#"{"type":"fravaer","id":"f1","program":"i1","fravaerstype":"EGENMELDING","fra":"2022-06-07","til":"2022-06-09"}"#;

pub(super) static EXAMPLES: &[Example] = &[
    example("three days").records(&[PERSON, OPPHOLD_2022, TILDELING_2022, INTROPROGRAM_2022, EGENMELDING_F1]),
    example("four days").reports(1).records(&[
        PERSON,
        OPPHOLD_2022,
        TILDELING_2022,
        INTROPROGRAM_2022,
        r#"{"type":"fravaer","id":"f1","program":"i1","fravaerstype":"EGENMELDING","fra":"2022-06-07",
            "til":"2022-06-10"}"#,
    ]),
    example("Friday to Tuesday is three").records(&[
        PERSON,
        OPPHOLD_2022,
        TILDELING_2022,
        INTROPROGRAM_2022,
        r#"{"type":"fravaer","id":"f1","program":"i1","fravaerstype":"EGENMELDING","fra":"2022-06-10",
            "til":"2022-06-14"}"#,
    ]),
    example("ill again on the sixteenth day").reports(1).records(&[
        PERSON,
        OPPHOLD_2022,
        TILDELING_2022,
        INTROPROGRAM_2022,
        EGENMELDING_F1,
        r#"{"type":"fravaer","id":"f2","program":"i1","fravaerstype":"EGENMELDING","fra":"2022-06-25",
            "til":"2022-06-27"}"#,
    ]),
    example("ill again on the seventeenth day").records(&[
        PERSON,
        OPPHOLD_2022,
        TILDELING_2022,
        INTROPROGRAM_2022,
        EGENMELDING_F1,
        r#"{"type":"fravaer","id":"f2","program":"i1","fravaerstype":"EGENMELDING","fra":"2022-06-26",
            "til":"2022-06-27"}"#,
    ]),
    example("once a person, not once an illness").reports(1).records(&[
        PERSON,
        OPPHOLD_2022,
        TILDELING_2022,
        INTROPROGRAM_2022,
        r#"{"type":"fravaer","id":"f1","program":"i1","fravaerstype":"EGENMELDING","fra":"2022-06-07",
            "til":"2022-06-10"}"#,
        r#"{"type":"fravaer","id":"f2","program":"i1","fravaerstype":"EGENMELDING","fra":"2022-09-06",
            "til":"2022-09-09"}"#,
    ]),
];

fn check(deltaker: &Deltaker<'_, '_>, context: &Context, report: &mut Report) {
    let limit = |parameter, record| deltaker.grense(parameter, record, context.as_of).map(|row| i32::from(row.tall));
    let (mut days, mut before, mut found) = (0, None::<Date>, None);
    for record in deltaker.fri(Fri::Fravaer(fravaerstype::EGENMELDING)) {
        let Some((period, last)) = record.period().and_then(|period| Some((period, period.last()?))) else { continue };
        let Some(between) = limit(Parameter::EgenmeldingSammenheng, record) else { continue };
        let counts_on = before.is_some_and(|day| period.first().day_number() - day.day_number() <= between);
        days = if counts_on { days } else { 0 } + period.arbeidsdager().unwrap_or_default();
        before = before.max(Some(last));
        let most = limit(Parameter::EgenmeldingDager, record).and_then(|most| u32::try_from(most).ok());
        if let Some(most) = most.filter(|most| days > *most && !record.known) {
            found = Some((record, days, most));
        }
    }
    if let Some((record, days, most)) = found {
        let args = two(("dager", Value::Int(days.into())), ("grense", Value::Int(most.into())));
        report.push_sent(&RULE, record.at.field(field::TIL), args);
    }
}

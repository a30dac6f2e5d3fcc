//! nir-n64: everything of a year was sent before the year was closed.

use crate::families::nir::participant::arsfrist;
use crate::families::nir::prelude::*;

pub(crate) static RULE: RuleInfo = RuleInfo::warning("nir-n64", Evidence::Verified).of(ALL).needs(REGISTER);

pub(super) const CHECK: Check = Check::RecordSet(check);

pub(super) static WORDS: Words = Words {
    what: Text {
        nb: "{antall} registreringer gjelder år som er avsluttet; det eldste er {ar}.",
        nn: "{antall} registreringar gjeld år som er avslutta; det eldste er {ar}.",
        en: "{antall} registrations concern years that are closed; the oldest is {ar}.",
    },
    why: Text {
        nb: "Opplysningene for et år skal være i NIR innen utgangen av februar året etter. \
            Det som kommer senere, mangler i SSBs og IMDis tall, og fristen på to måneder er også passert.",
        nn: "Opplysningane for eit år skal vere i NIR innan utgangen av februar året etter. \
            Det som kjem seinare, manglar i tala til SSB og IMDi, og fristen på to månader er òg passert.",
        en: "The information about a year must be in NIR by the end of February of the next year. \
            What comes later is missing from the figures of SSB and IMDi, and the two-month deadline has passed too.",
    },
    advice: Text {
        nb: "Sjekk at årstallene er riktige. \
            Slipper NIR registreringene ikke inn, må en superbruker melde saken til IMDi.",
        nn: "Sjekk at årstala er rette. Slepp NIR registreringane ikkje inn, må ein superbrukar melde saka til IMDi.",
        en: "Check that the years are right. \
            If NIR does not take the registrations, a super user must report the case to IMDi.",
    },
    args: &["antall", "ar"],
    sources: &[sources::FRIST_2023.at("the end of February"), sources::DETTE_SKAL_REGISTRERES],
};

pub(super) static EXAMPLES: &[Example] = &[
    example("on the last of February").as_of("2026-02-28").known(REGISTER, &[]).records(&[PERSON, NORSK_NOVEMBER_2025]),
    example("on the day after")
        .as_of("2026-03-01")
        .known(REGISTER, &[])
        .reports(1)
        .records(&[PERSON, NORSK_NOVEMBER_2025]),
    example("29 February in a leap year").as_of("2024-02-29").known(REGISTER, &[]).records(&[
        PERSON,
        r#"{"type":"norskdeltakelse","id":"n1","person":"p1","ordning":"NORSK_SAMFUNNSKUNNSKAP","fra":"2023-11-01",
            "til":"2023-11-30","timetype":"NORSK","timer":10}"#,
    ]),
    example("many are one finding").known(REGISTER, &[]).reports(1).records(&[
        PERSON,
        NORSK_NOVEMBER_2025,
        r#"{"type":"norskdeltakelse","id":"n2","person":"p1","ordning":"NORSK_SAMFUNNSKUNNSKAP","fra":"2024-11-01",
            "til":"2024-11-30","timetype":"NORSK","timer":10}"#,
    ]),
    example("what ended this year is of this year").known(REGISTER, &[]).records(&[
        PERSON,
        r#"{"type":"norskdeltakelse","id":"n1","person":"p1","ordning":"NORSK_SAMFUNNSKUNNSKAP","fra":"2025-12-01",
            "til":"2026-01-15","timetype":"NORSK","timer":10}"#,
    ]),
];

fn check(set: &RecordSet<'_>, context: &Context, report: &mut Report) {
    let closed = |(_, day): &(&Record, Date)| arsfrist(*day).is_some_and(|last| last < context.as_of);
    let closed: Vec<(&Record, Date)> = set.nye(context.as_of).filter(closed).collect();
    if let Some((record, day)) = closed.iter().min_by_key(|(record, day)| (*day, record.record_type, record.id())) {
        let args = two(("antall", Value::Int(closed.len() as u64)), ("ar", Value::Int(day.year().into())));
        report.push_sent(&RULE, record.at, args);
    }
}

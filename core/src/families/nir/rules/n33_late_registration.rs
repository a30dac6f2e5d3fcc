//! nir-n33: what is sent was registered within two months.

use crate::families::nir::parametre::lookup;
use crate::families::nir::participant::arsfrist;
use crate::families::nir::prelude::*;

pub(crate) static RULE: RuleInfo = RuleInfo::warning("nir-n33", Evidence::Verified).of(ALL).needs(REGISTER);

pub(super) const CHECK: Check = Check::RecordSet(check);

pub(super) static WORDS: Words = Words {
    what: Text {
        nb: "{antall} registreringer kommer mer enn {maneder} måneder etter hendelsen.",
        nn: "{antall} registreringar kjem meir enn {maneder} månader etter hendinga.",
        en: "{antall} registrations come more than {maneder} months after the event.",
    },
    why: Text {
        nb: "Kommunen skal registrere fortløpende, og senest innen to måneder etter at opplysningene foreligger. \
            IMDi kan ha åpnet for mer.",
        nn: "Kommunen skal registrere fortløpande, og seinast innan to månader etter at opplysningane ligg føre. \
            IMDi kan ha opna for meir.",
        en: "The municipality must register continuously, and within two months of having the information. \
            IMDi may have allowed more.",
    },
    advice: Text {
        nb: "Slipper NIR dem ikke inn, må en superbruker melde saken til IMDi. Send oftere fra fagsystemet.",
        nn: "Slepp NIR dei ikkje inn, må ein superbrukar melde saka til IMDi. Send oftare frå fagsystemet.",
        en: "If NIR does not take them, a super user must report the case to IMDi. Send more often from the system.",
    },
    args: &["antall", "maneder"],
    sources: &[sources::DETTE_SKAL_REGISTRERES, sources::REGISTRERING_NORSK.at("integreringsforskriften § 53")],
};

const NORSKDELTAKELSE_N1: &str = r#"{"type":"norskdeltakelse","id":"n1","person":"p1",
    "ordning":"NORSK_SAMFUNNSKUNNSKAP","fra":"2026-01-01","til":"2026-01-09","timetype":"NORSK","timer":10}"#;

pub(super) static EXAMPLES: &[Example] = &[
    example("two months to the day").known(REGISTER, &[]).records(&[
        PERSON,
        r#"{"type":"norskdeltakelse","id":"n1","person":"p1","ordning":"NORSK_SAMFUNNSKUNNSKAP","fra":"2026-01-01",
            "til":"2026-01-10","timetype":"NORSK","timer":10}"#,
    ]),
    example("a day more").known(REGISTER, &[]).reports(1).records(&[PERSON, NORSKDELTAKELSE_N1]),
    example("many are one finding").known(REGISTER, &[]).reports(1).records(&[
        PERSON,
        NORSKDELTAKELSE_N1,
        r#"{"type":"norskdeltakelse","id":"n2","person":"p1","ordning":"NORSK_SAMFUNNSKUNNSKAP","fra":"2026-01-02",
            "til":"2026-01-08","timetype":"NORSK","timer":10}"#,
        r#"{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING",
            "vedtaksdato":"2026-01-05","fra":"2026-01-05"}"#,
    ]),
    example("the register holds it already")
        .known(
            REGISTER,
            &[r#"{"type":"norskdeltakelse","id":"n1","person":"p1","ordning":"NORSK_SAMFUNNSKUNNSKAP",
                "fra":"2026-01-01","til":"2026-01-09","timetype":"NORSK","timer":"10"}"#],
        )
        .records(&[
            PERSON,
            r#"{"type":"norskdeltakelse","id":"n1","person":"p1","ordning":"NORSK_SAMFUNNSKUNNSKAP","fra":"2026-01-01",
                "til":"2026-01-09","timetype":"NORSK","timer":20}"#,
        ]),
    example("of a year that is closed another rule speaks")
        .known(REGISTER, &[])
        .records(&[PERSON, NORSK_NOVEMBER_2025]),
    example("of last year while it is still open")
        .as_of("2026-02-28")
        .known(REGISTER, &[])
        .reports(1)
        .records(&[PERSON, NORSK_NOVEMBER_2025]),
    example("nothing is known of the register").records(&[PERSON, NORSKDELTAKELSE_N1]),
];

fn check(set: &RecordSet<'_>, context: &Context, report: &mut Report) {
    let as_of = context.as_of;
    let Some(row) = lookup(Parameter::Etterregistrering, Lov::Integreringsloven, as_of) else { return };
    let late = |(_, day): &(&Record, Date)| {
        // Once the year is closed, that says more.
        let open = arsfrist(*day).is_none_or(|last| as_of <= last);
        open && day.plus_months(row.tall.into()).is_some_and(|last| last < as_of)
    };
    let late: Vec<(&Record, Date)> = set.nye(as_of).filter(late).collect();
    if let Some((record, _)) = late.iter().min_by_key(|(record, day)| (*day, record.record_type, record.id())) {
        let args = two(("antall", Value::Int(late.len() as u64)), ("maneder", Value::Int(row.tall.into())));
        report.push_sent(&RULE, record.at, args);
    }
}

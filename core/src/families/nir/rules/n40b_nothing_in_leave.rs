//! nir-n40b: no tiltak and no hours lie inside leave, but for what follows up during omsorgspermisjon.

use crate::families::nir::participant::PROGRAM;
use crate::families::nir::prelude::*;

pub(crate) static RULE: RuleInfo = RuleInfo::warning("nir-n40b", Evidence::Inferred).of(ALL);

pub(super) const CHECK: Check = Check::Deltaker(check);

pub(super) static WORDS: Words = Words {
    what: Text {
        nb: "{antall} tiltak eller perioder med timer ligger helt inne i permisjonen.",
        nn: "{antall} tiltak eller periodar med timar ligg heilt inne i permisjonen.",
        en: "{antall} measures or periods with hours lie wholly inside the leave.",
    },
    why: Text {
        nb: "I permisjon deltar personen ikke, og fristen forlenges. \
            Oppfølging under omsorgspermisjon registreres for seg.",
        nn: "I permisjon deltek personen ikkje, og fristen blir forlengd. \
            Oppfølging under omsorgspermisjon blir registrert for seg.",
        en: "On leave the person does not take part, and the deadline moves. \
            Follow-up during parental leave is registered as that.",
    },
    advice: Text {
        nb: "Sjekk datoene, eller merk timene som oppfølging under omsorgspermisjon.",
        nn: "Sjekk datoane, eller merk timane som oppfølging under omsorgspermisjon.",
        en: "Check the dates, or mark the hours as follow-up during parental leave.",
    },
    args: &["antall"],
    sources: &[sources::REGISTRERING_NORSK.at("integreringsforskriften § 53")],
};

const OMSORG_L1: &str =
    r#"{"type":"permisjon","id":"l1","program":"i1","permisjonstype":"OMSORG","fra":"2022-08-01","til":"2022-12-31"}"#;

pub(super) static EXAMPLES: &[Example] = &[
    example("a tiltak around the leave").records(&[
        PERSON,
        OPPHOLD_2022,
        TILDELING_2022,
        INTROPROGRAM_2022,
        OMSORG_L1,
        r#"{"type":"tiltak","id":"t1","program":"i1","tiltakstype":"PRAKSIS","fra":"2022-07-01","til":"2023-01-31"}"#,
    ]),
    example("a tiltak inside").reports(1).records(&[
        PERSON,
        OPPHOLD_2022,
        TILDELING_2022,
        INTROPROGRAM_2022,
        OMSORG_L1,
        r#"{"type":"tiltak","id":"t1","program":"i1","tiltakstype":"PRAKSIS","fra":"2022-08-01","til":"2022-12-31"}"#,
    ]),
    example("hours of follow-up").records(&[
        PERSON,
        OPPHOLD_2022,
        TILDELING_2022,
        INTROPROGRAM_2022,
        OMSORG_L1,
        r#"{"type":"norskdeltakelse","id":"n1","person":"p1","ordning":"NORSK_SAMFUNNSKUNNSKAP","fra":"2022-09-01",
            "til":"2022-09-30","timetype":"NORSK","timer":12,"omsorgsoppfolging":true}"#,
    ]),
    example("hours of each month are one finding").reports(1).records(&[
        PERSON,
        OPPHOLD_2022,
        TILDELING_2022,
        INTROPROGRAM_2022,
        OMSORG_L1,
        r#"{"type":"norskdeltakelse","id":"n1","person":"p1","ordning":"NORSK_SAMFUNNSKUNNSKAP","fra":"2022-09-01",
            "til":"2022-09-30","timetype":"NORSK","timer":10}"#,
        r#"{"type":"norskdeltakelse","id":"n2","person":"p1","ordning":"NORSK_SAMFUNNSKUNNSKAP","fra":"2022-10-01",
            "til":"2022-10-31","timetype":"NORSK","timer":10}"#,
        r#"{"type":"norskdeltakelse","id":"n3","person":"p1","ordning":"NORSK_SAMFUNNSKUNNSKAP","fra":"2022-11-01",
            "til":"2022-11-30","timetype":"NORSK","timer":10}"#,
    ]),
    example("no hours were held").records(&[
        PERSON,
        OPPHOLD_2022,
        TILDELING_2022,
        INTROPROGRAM_2022,
        OMSORG_L1,
        r#"{"type":"norskdeltakelse","id":"n1","person":"p1","ordning":"NORSK_SAMFUNNSKUNNSKAP","fra":"2022-09-01",
            "til":"2022-09-30","timetype":"NORSK","timer":0}"#,
    ]),
];

fn check(deltaker: &Deltaker<'_, '_>, _: &Context, report: &mut Report) {
    let (Some(of_program), Some(any)) = (deltaker.permisjon(|from| from == PROGRAM), deltaker.permisjon(|_| true))
    else {
        return;
    };
    let takes_part = |record: &&Record| match record.record_type {
        RecordType::Tiltak => record.period().is_some_and(|period| of_program.covers(period)),
        _ => Norskdeltakelse::of(record).is_some_and(|hours| {
            let held = hours.timer().is_some_and(|hundredths| hundredths > 0);
            let follow_up = hours.omsorgsoppfolging() == Some(true);
            held && !follow_up && hours.period().is_some_and(|period| any.covers(period))
        }),
    };
    let inside: Vec<&Record> =
        deltaker.records.iter().copied().filter(|record| !record.known).filter(takes_part).collect();
    if let Some(first) = inside.first() {
        let args = one("antall", Value::Int(inside.len() as u64));
        report.push_sent(&RULE, first.at.field(field::FRA), args);
    }
}

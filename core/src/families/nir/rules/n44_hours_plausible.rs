//! nir-n44: a period does not hold more hours than full time.

use crate::families::nir::prelude::*;

pub(crate) static RULE: RuleInfo = RuleInfo::warning("nir-n44", Evidence::Inferred).of(ALL);

pub(super) const CHECK: Check = Check::Record(check);

pub(super) static WORDS: Words = Words {
    what: Text {
        nb: "Det er flere timer enn {grense}, som er full tid i perioden.",
        nn: "Det er fleire timar enn {grense}, som er full tid i perioden.",
        en: "There are more hours than {grense}, which is full time in the period.",
    },
    why: Text {
        nb: "Full tid er 37,5 timer i uken, påbegynte uker medregnet. \
            Flere timer er som regel en skrivefeil eller timer fra en annen periode.",
        nn: "Full tid er 37,5 timar i veka, påbyrja veker medrekna. \
            Fleire timar er som regel ein skrivefeil eller timar frå ein annan periode.",
        en: "Full time is 37.5 hours a week, counting weeks begun. \
            More hours are usually a typing error or hours from another period.",
    },
    advice: Text {
        nb: "Sjekk timene og datoene.",
        nn: "Sjekk timane og datoane.",
        en: "Check the hours and the dates.",
    },
    args: &["grense"],
    sources: &[sources::OMFANG_OG_INNHOLD],
};

pub(super) static EXAMPLES: &[Example] = &[
    example("full time of a week").records(&[
        PERSON,
        r#"{"type":"norskdeltakelse","id":"n1","person":"p1","ordning":"NORSK_SAMFUNNSKUNNSKAP","fra":"2026-02-02",
            "til":"2026-02-08","timetype":"NORSK","timer":37.5}"#,
    ]),
    example("a quarter more").reports(1).records(&[
        PERSON,
        r#"{"type":"norskdeltakelse","id":"n1","person":"p1","ordning":"NORSK_SAMFUNNSKUNNSKAP","fra":"2026-02-02",
            "til":"2026-02-08","timetype":"NORSK","timer":37.75}"#,
    ]),
    example("a second week has begun").records(&[
        PERSON,
        r#"{"type":"norskdeltakelse","id":"n1","person":"p1","ordning":"NORSK_SAMFUNNSKUNNSKAP","fra":"2026-02-02",
            "til":"2026-02-09","timetype":"NORSK","timer":75}"#,
    ]),
    example("still running").records(&[
        PERSON,
        r#"{"type":"norskdeltakelse","id":"n1","person":"p1","ordning":"NORSK_SAMFUNNSKUNNSKAP","fra":"2026-02-02",
            "timetype":"NORSK","timer":200}"#,
    ]),
];

/// 37.5 hours, in hundredths.
const FULL_TIME: u64 = 3750;

fn check(record: &Record, _: &Context, report: &mut Report) {
    let Some(hours) = Norskdeltakelse::of(record).and_then(Norskdeltakelse::timer) else { return };
    let Some(days) = record.period().and_then(Period::days) else { return };
    let limit = u64::from(days).div_ceil(7) * FULL_TIME;
    if u64::from(hours) > limit {
        report.push_sent(&RULE, record.at.field(field::TIMER), one("grense", Value::Int(limit / 100)));
    }
}

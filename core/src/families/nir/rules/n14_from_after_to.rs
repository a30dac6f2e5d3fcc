//! nir-n14: a period does not end before it begins.

use crate::families::nir::prelude::*;

pub(crate) static RULE: RuleInfo = RuleInfo::error("nir-n14", Evidence::Logical).of(ALL);

pub(super) const CHECK: Check = Check::Record(check);

pub(super) static WORDS: Words = Words {
    what: Text {
        nb: "Perioden slutter før den begynner.",
        nn: "Perioden sluttar før han byrjar.",
        en: "The period ends before it begins.",
    },
    why: Text {
        nb: "Dager, timer og frister kan ikke regnes av en slik periode.",
        nn: "Dagar, timar og fristar kan ikkje reknast av ein slik periode.",
        en: "Days, hours and deadlines cannot be counted from such a period.",
    },
    advice: Text {
        nb: "Rett fra- eller til-datoen i fagsystemet.",
        nn: "Rett frå- eller til-datoen i fagsystemet.",
        en: "Correct the first or the last day in the system.",
    },
    args: &[],
    sources: &[sources::KOSTRA_11B.at("K1 to K23")],
};

pub(super) static EXAMPLES: &[Example] = &[
    example("one day").records(&[
        PERSON,
        TILDELING,
        INTROPROGRAM,
        r#"{"type":"tiltak","id":"t1","program":"i1","tiltakstype":"PRAKSIS","fra":"2025-10-01","til":"2025-10-01",
            "timer_per_uke":7.5}"#,
    ]),
    example("ends the day before").reports(1).records(&[
        PERSON,
        TILDELING,
        INTROPROGRAM,
        r#"{"type":"tiltak","id":"t1","program":"i1","tiltakstype":"PRAKSIS","fra":"2025-10-01","til":"2025-09-30",
            "timer_per_uke":7.5}"#,
    ]),
    example("a programme planned to end before it begins").reports(1).records(&[
        PERSON,
        TILDELING,
        r#"{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2025-09-01","planlagt_slutt":"2025-08-31",
            "sluttmal":"ARBEID"}"#,
    ]),
];

fn check(record: &Record, _: &Context, report: &mut Report) {
    for field in [field::TIL, field::PLANLAGT_SLUTT] {
        if let (Some(first), Some(last)) = (record.first_day(), record.date(field))
            && last < first
        {
            report.push_at(&RULE, &record.at, field);
        }
    }
}

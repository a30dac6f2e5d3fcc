//! nir-n44: a period does not hold more hours than full time.

use crate::families::nir::Check;
use crate::families::nir::Context;
use crate::families::nir::exchanges::ALL;
use crate::families::nir::{Record, RecordType};
use crate::finding::{Report, Value, one};
use crate::periods::Period;
use crate::record::Felt;
use crate::rule::{Evidence, Example, RuleInfo, Source, Text, Words};

/// The rule.
pub static RULE: RuleInfo = RuleInfo::warning("nir-n44", Evidence::Inferred).of(ALL);

/// How it is checked.
pub const CHECK: Check = Check::Record(check);

/// What it says.
pub static WORDS: Words = Words {
    what: Text {
        nb: "Det er flere timer enn {grense}, som er full tid i perioden.",
        nn: "Det er fleire timar enn {grense}, som er full tid i perioden.",
        en: "There are more hours than {grense}, which is full time in the period.",
    },
    why: Text {
        nb: "Full tid er 37,5 timer i uken, påbegynte uker medregnet. Flere timer er som regel en skrivefeil eller timer fra en annen periode.",
        nn: "Full tid er 37,5 timar i veka, påbyrja veker medrekna. Fleire timar er som regel ein skrivefeil eller timar frå ein annan periode.",
        en: "Full time is 37.5 hours a week, counting weeks begun. More hours are usually a typing error or hours from another period.",
    },
    advice: Text {
        nb: "Sjekk timene og datoene.",
        nn: "Sjekk timane og datoane.",
        en: "Check the hours and the dates.",
    },
    args: &["grense"],
    sources: &[Source {
        title: "IMDi: Omfang og innhold i programmet",
        section: "integreringsloven § 14",
        url: "https://www.imdi.no/kvalifisering/regelverk/introduksjonsprogrammet/omfang-og-innhold-i-programmet---integreringsloven/",
    }],
};

/// What it accepts and what it reports.
pub static EXAMPLES: &[Example] = &[
    Example {
        name: "full time of a week",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"norskdeltakelse","id":"n1","person":"p1","ordning":"NORSK_SAMFUNNSKUNNSKAP","fra":"2026-02-02","til":"2026-02-08","timetype":"NORSK","timer":37.5}]"#,
        reports: 0,
    },
    Example {
        name: "a quarter more",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"norskdeltakelse","id":"n1","person":"p1","ordning":"NORSK_SAMFUNNSKUNNSKAP","fra":"2026-02-02","til":"2026-02-08","timetype":"NORSK","timer":37.75}]"#,
        reports: 1,
    },
    Example {
        name: "a second week has begun",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"norskdeltakelse","id":"n1","person":"p1","ordning":"NORSK_SAMFUNNSKUNNSKAP","fra":"2026-02-02","til":"2026-02-09","timetype":"NORSK","timer":75}]"#,
        reports: 0,
    },
    Example {
        name: "still running",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"norskdeltakelse","id":"n1","person":"p1","ordning":"NORSK_SAMFUNNSKUNNSKAP","fra":"2026-02-02","timetype":"NORSK","timer":200}]"#,
        reports: 0,
    },
];

/// 37.5 hours, in hundredths.
const FULL_TIME: u64 = 3750;

fn check(post: &Record, _: &Context, report: &mut Report) {
    let (Some(hours), RecordType::Norskdeltakelse) = (post.timer(Felt::Timer), post.slag) else { return };
    let Some(days) = post.periode().and_then(Period::days) else { return };
    let limit = u64::from(days).div_ceil(7) * FULL_TIME;
    if u64::from(hours) > limit {
        report.push_sent(&RULE, post.at.felt(Felt::Timer), one("grense", Value::Int(limit / 100)));
    }
}

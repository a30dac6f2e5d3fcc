//! nir-n64: everything of a year was sent before the year was closed.

use crate::date::Date;
use crate::families::nir::Check;
use crate::families::nir::Context;
use crate::families::nir::Record;
use crate::families::nir::exchanges::ALL;
use crate::families::nir::needs::REGISTER;
use crate::families::nir::participant::{RecordSet, arsfrist};
use crate::finding::{Report, Value, two};
use crate::record::Felt;
use crate::rule::{Evidence, Example, RuleInfo, Source, Text, Words};

/// The rule.
pub static RULE: RuleInfo = RuleInfo::warning("nir-n64", Evidence::Verified).of(ALL).needs(REGISTER);

/// How it is checked.
pub const CHECK: Check = Check::RecordSet(check);

/// What it says.
pub static WORDS: Words = Words {
    what: Text {
        nb: "{antall} registreringer gjelder år som er avsluttet; det eldste er {ar}.",
        nn: "{antall} registreringar gjeld år som er avslutta; det eldste er {ar}.",
        en: "{antall} registrations concern years that are closed; the oldest is {ar}.",
    },
    why: Text {
        nb: "Opplysningene for et år skal være i NIR innen utgangen av februar året etter. Det som kommer senere, mangler i SSBs og IMDis tall, og fristen på to måneder er også passert.",
        nn: "Opplysningane for eit år skal vere i NIR innan utgangen av februar året etter. Det som kjem seinare, manglar i tala til SSB og IMDi, og fristen på to månader er òg passert.",
        en: "The information about a year must be in NIR by the end of February of the next year. What comes later is missing from the figures of SSB and IMDi, and the two-month deadline has passed too.",
    },
    advice: Text {
        nb: "Sjekk at årstallene er riktige. Slipper NIR registreringene ikke inn, må en superbruker melde saken til IMDi.",
        nn: "Sjekk at årstala er rette. Slepp NIR registreringane ikkje inn, må ein superbrukar melde saka til IMDi.",
        en: "Check that the years are right. If NIR does not take the registrations, a super user must report the case to IMDi.",
    },
    args: &["antall", "ar"],
    sources: &[
        Source {
            title: "IMDi: Frist for å oppdatere opplysninger i NIR for 2023",
            section: "the end of February",
            url: "https://www.imdi.no/om-imdi/aktuelt-na/frist-for-a-oppdatere-opplysninger-i-nir-for-2023/",
        },
        Source {
            title: "IMDi: Dette skal kommunen registrere i NIR",
            section: "",
            url: "https://www.imdi.no/nir-og-bosetting/nasjonalt-introduksjonsregister-nir/dette-skal-kommunen-registrere-i-nir/",
        },
    ],
};

/// What it accepts and what it reports.
pub static EXAMPLES: &[Example] = &[
    Example {
        name: "on the last of February",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-02-28",
        known: r#"{"nir.register":[]}"#,
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"norskdeltakelse","id":"n1","person":"p1","ordning":"NORSK_SAMFUNNSKUNNSKAP","fra":"2025-11-01","til":"2025-11-30","timetype":"NORSK","timer":10}]"#,
        reports: 0,
    },
    Example {
        name: "on the day after",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-01",
        known: r#"{"nir.register":[]}"#,
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"norskdeltakelse","id":"n1","person":"p1","ordning":"NORSK_SAMFUNNSKUNNSKAP","fra":"2025-11-01","til":"2025-11-30","timetype":"NORSK","timer":10}]"#,
        reports: 1,
    },
    Example {
        name: "29 February in a leap year",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2024-02-29",
        known: r#"{"nir.register":[]}"#,
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"norskdeltakelse","id":"n1","person":"p1","ordning":"NORSK_SAMFUNNSKUNNSKAP","fra":"2023-11-01","til":"2023-11-30","timetype":"NORSK","timer":10}]"#,
        reports: 0,
    },
    Example {
        name: "many are one finding",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: r#"{"nir.register":[]}"#,
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"norskdeltakelse","id":"n1","person":"p1","ordning":"NORSK_SAMFUNNSKUNNSKAP","fra":"2025-11-01","til":"2025-11-30","timetype":"NORSK","timer":10},{"type":"norskdeltakelse","id":"n2","person":"p1","ordning":"NORSK_SAMFUNNSKUNNSKAP","fra":"2024-11-01","til":"2024-11-30","timetype":"NORSK","timer":10}]"#,
        reports: 1,
    },
    Example {
        name: "what ended this year is of this year",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: r#"{"nir.register":[]}"#,
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"norskdeltakelse","id":"n1","person":"p1","ordning":"NORSK_SAMFUNNSKUNNSKAP","fra":"2025-12-01","til":"2026-01-15","timetype":"NORSK","timer":10}]"#,
        reports: 0,
    },
];

fn check(innsending: &RecordSet<'_>, context: &Context, report: &mut Report) {
    let closed = |(_, day): &(&Record, Date)| arsfrist(*day).is_some_and(|last| last < context.as_of);
    let closed: Vec<(&Record, Date)> = innsending.nye(context.as_of).filter(closed).collect();
    if let Some((post, day)) = closed.iter().min_by_key(|(post, day)| (*day, post.slag, post.id(Felt::Id))) {
        let args = two(("antall", Value::Int(closed.len() as u64)), ("ar", Value::Int(day.year().into())));
        report.push_sent(&RULE, post.at, args);
    }
}

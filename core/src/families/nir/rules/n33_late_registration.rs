//! nir-n33: what is sent was registered within two months.

use crate::date::Date;
use crate::families::nir::Check;
use crate::families::nir::Context;
use crate::families::nir::Record;
use crate::families::nir::exchanges::ALL;
use crate::families::nir::lov::Lov;
use crate::families::nir::needs::REGISTER;
use crate::families::nir::parametre::{Parameter, oppslag};
use crate::families::nir::participant::{RecordSet, arsfrist};
use crate::finding::{Report, Value, two};
use crate::record::Felt;
use crate::rule::{Evidence, Example, RuleInfo, Source, Text, Words};

/// The rule.
pub static RULE: RuleInfo = RuleInfo::warning("nir-n33", Evidence::Verified).of(ALL).needs(REGISTER);

/// How it is checked.
pub const CHECK: Check = Check::RecordSet(check);

/// What it says.
pub static WORDS: Words = Words {
    what: Text {
        nb: "{antall} registreringer kommer mer enn {maneder} måneder etter hendelsen.",
        nn: "{antall} registreringar kjem meir enn {maneder} månader etter hendinga.",
        en: "{antall} registrations come more than {maneder} months after the event.",
    },
    why: Text {
        nb: "Kommunen skal registrere fortløpende, og senest innen to måneder etter at opplysningene foreligger. IMDi kan ha åpnet for mer.",
        nn: "Kommunen skal registrere fortløpande, og seinast innan to månader etter at opplysningane ligg føre. IMDi kan ha opna for meir.",
        en: "The municipality must register continuously, and within two months of having the information. IMDi may have allowed more.",
    },
    advice: Text {
        nb: "Slipper NIR dem ikke inn, må en superbruker melde saken til IMDi. Send oftere fra fagsystemet.",
        nn: "Slepp NIR dei ikkje inn, må ein superbrukar melde saka til IMDi. Send oftare frå fagsystemet.",
        en: "If NIR does not take them, a super user must report the case to IMDi. Send more often from the system.",
    },
    args: &["antall", "maneder"],
    sources: &[
        Source {
            title: "IMDi: Dette skal kommunen registrere i NIR",
            section: "",
            url: "https://www.imdi.no/nir-og-bosetting/nasjonalt-introduksjonsregister-nir/dette-skal-kommunen-registrere-i-nir/",
        },
        Source {
            title: "IMDi: Registrering i NIR etter integreringsloven, norsk og samfunnskunnskap",
            section: "integreringsforskriften § 53",
            url: "https://www.imdi.no/kvalifisering/regelverk/norsk-og-samfunnskunnskap/registrering-i-nir-etter-integreringsloven---norsk-og-samfunnskunnskap/",
        },
    ],
};

/// What it accepts and what it reports.
pub static EXAMPLES: &[Example] = &[
    Example {
        name: "two months to the day",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: r#"{"nir.register":[]}"#,
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"norskdeltakelse","id":"n1","person":"p1","ordning":"NORSK_SAMFUNNSKUNNSKAP","fra":"2026-01-01","til":"2026-01-10","timetype":"NORSK","timer":10}]"#,
        reports: 0,
    },
    Example {
        name: "a day more",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: r#"{"nir.register":[]}"#,
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"norskdeltakelse","id":"n1","person":"p1","ordning":"NORSK_SAMFUNNSKUNNSKAP","fra":"2026-01-01","til":"2026-01-09","timetype":"NORSK","timer":10}]"#,
        reports: 1,
    },
    Example {
        name: "many are one finding",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: r#"{"nir.register":[]}"#,
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"norskdeltakelse","id":"n1","person":"p1","ordning":"NORSK_SAMFUNNSKUNNSKAP","fra":"2026-01-01","til":"2026-01-09","timetype":"NORSK","timer":10},{"type":"norskdeltakelse","id":"n2","person":"p1","ordning":"NORSK_SAMFUNNSKUNNSKAP","fra":"2026-01-02","til":"2026-01-08","timetype":"NORSK","timer":10},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2026-01-05","fra":"2026-01-05"}]"#,
        reports: 1,
    },
    Example {
        name: "the register holds it already",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: r#"{"nir.register":[{"type":"norskdeltakelse","id":"n1","person":"p1","ordning":"NORSK_SAMFUNNSKUNNSKAP","fra":"2026-01-01","til":"2026-01-09","timetype":"NORSK","timer":"10"}]}"#,
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"norskdeltakelse","id":"n1","person":"p1","ordning":"NORSK_SAMFUNNSKUNNSKAP","fra":"2026-01-01","til":"2026-01-09","timetype":"NORSK","timer":20}]"#,
        reports: 0,
    },
    Example {
        name: "of a year that is closed another rule speaks",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: r#"{"nir.register":[]}"#,
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"norskdeltakelse","id":"n1","person":"p1","ordning":"NORSK_SAMFUNNSKUNNSKAP","fra":"2025-11-01","til":"2025-11-30","timetype":"NORSK","timer":10}]"#,
        reports: 0,
    },
    Example {
        name: "of last year while it is still open",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-02-28",
        known: r#"{"nir.register":[]}"#,
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"norskdeltakelse","id":"n1","person":"p1","ordning":"NORSK_SAMFUNNSKUNNSKAP","fra":"2025-11-01","til":"2025-11-30","timetype":"NORSK","timer":10}]"#,
        reports: 1,
    },
    Example {
        name: "nothing is known of the register",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"norskdeltakelse","id":"n1","person":"p1","ordning":"NORSK_SAMFUNNSKUNNSKAP","fra":"2026-01-01","til":"2026-01-09","timetype":"NORSK","timer":10}]"#,
        reports: 0,
    },
];

fn check(innsending: &RecordSet<'_>, context: &Context, report: &mut Report) {
    let as_of = context.as_of;
    let Some(rad) = oppslag(Parameter::Etterregistrering, Lov::Integreringsloven, as_of) else { return };
    let late = |(_, day): &(&Record, Date)| {
        // Once the year is closed, that says more.
        let open = arsfrist(*day).is_none_or(|last| as_of <= last);
        open && day.plus_months(rad.tall.into()).is_some_and(|last| last < as_of)
    };
    let late: Vec<(&Record, Date)> = innsending.nye(as_of).filter(late).collect();
    if let Some((post, _)) = late.iter().min_by_key(|(post, day)| (*day, post.slag, post.id(Felt::Id))) {
        let args = two(("antall", Value::Int(late.len() as u64)), ("maneder", Value::Int(rad.tall.into())));
        report.push_sent(&RULE, post.at, args);
    }
}

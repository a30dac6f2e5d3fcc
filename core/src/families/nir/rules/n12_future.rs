//! nir-n12: what has happened does not lie in the future: the day of a vedtak, the end of a programme.

use crate::families::nir::Check;
use crate::families::nir::Context;
use crate::families::nir::Record;
use crate::families::nir::exchanges::ALL;
use crate::finding::Report;
use crate::record::Felt;
use crate::rule::{Evidence, Example, RuleInfo, Source, Text, Words};

/// The rule.
pub static RULE: RuleInfo = RuleInfo::warning("nir-n12", Evidence::Inferred).of(ALL);

/// How it is checked.
pub const CHECK: Check = Check::Record(check);

/// What it says.
pub static WORDS: Words = Words {
    what: Text {
        nb: "Datoen ligger fram i tid, men gjelder noe som skal ha skjedd.",
        nn: "Datoen ligg fram i tid, men gjeld noko som skal ha skjedd.",
        en: "The date lies in the future, but is about something that must have happened.",
    },
    why: Text {
        nb: "En dato fram i tid er som regel en skrivefeil i året.",
        nn: "Ein dato fram i tid er som regel ein skrivefeil i året.",
        en: "A date in the future is usually a slip in the year.",
    },
    advice: Text {
        nb: "Sjekk datoen i fagsystemet.",
        nn: "Sjekk datoen i fagsystemet.",
        en: "Check the date in the system.",
    },
    args: &[],
    sources: &[Source {
        title: "Statistisk sentralbyrå: kostra-kontrollprogram, skjema 11B (to 2018)",
        section: "K1 to K23",
        url: "https://github.com/statisticsnorway/kostra-kontrollprogram",
    }],
};

/// What it accepts and what it reports.
pub static EXAMPLES: &[Example] = &[
    Example {
        name: "made before today",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2025-08-01","fra":"2025-09-01","til":"2027-08-31"}]"#,
        reports: 0,
    },
    Example {
        name: "made after today",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2026-08-01","fra":"2025-09-01","til":"2027-08-31"}]"#,
        reports: 1,
    },
    Example {
        name: "a planned end may lie ahead",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2025-08-01","fra":"2025-09-01","til":"2027-08-31"},{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2025-09-01","planlagt_slutt":"2027-08-31","sluttmal":"ARBEID"},{"type":"tiltak","id":"t1","program":"i1","tiltakstype":"PRAKSIS","fra":"2025-10-01","til":"2026-01-31","timer_per_uke":7.5}]"#,
        reports: 0,
    },
];

fn check(post: &Record, context: &Context, report: &mut Report) {
    for felt in [Felt::Vedtaksdato, Felt::Dato] {
        if post.dato(felt).is_some_and(|day| day > context.as_of) {
            report.push_at(&RULE, &post.at, felt);
        }
    }
}

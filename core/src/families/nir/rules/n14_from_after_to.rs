//! nir-n14: a period does not end before it begins.

use crate::families::nir::Check;
use crate::families::nir::Context;
use crate::families::nir::Record;
use crate::families::nir::exchanges::ALL;
use crate::finding::Report;
use crate::record::Felt;
use crate::rule::{Evidence, Example, RuleInfo, Source, Text, Words};

/// The rule.
pub static RULE: RuleInfo = RuleInfo::error("nir-n14", Evidence::Logical).of(ALL);

/// How it is checked.
pub const CHECK: Check = Check::Record(check);

/// What it says.
pub static WORDS: Words = Words {
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
    sources: &[Source {
        title: "Statistisk sentralbyrå: kostra-kontrollprogram, skjema 11B (to 2018)",
        section: "K1 to K23",
        url: "https://github.com/statisticsnorway/kostra-kontrollprogram",
    }],
};

/// What it accepts and what it reports.
pub static EXAMPLES: &[Example] = &[
    Example {
        name: "one day",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2025-08-01","fra":"2025-09-01","til":"2027-08-31"},{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2025-09-01","planlagt_slutt":"2027-08-31","sluttmal":"ARBEID"},{"type":"tiltak","id":"t1","program":"i1","tiltakstype":"PRAKSIS","fra":"2025-10-01","til":"2025-10-01","timer_per_uke":7.5}]"#,
        reports: 0,
    },
    Example {
        name: "ends the day before",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2025-08-01","fra":"2025-09-01","til":"2027-08-31"},{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2025-09-01","planlagt_slutt":"2027-08-31","sluttmal":"ARBEID"},{"type":"tiltak","id":"t1","program":"i1","tiltakstype":"PRAKSIS","fra":"2025-10-01","til":"2025-09-30","timer_per_uke":7.5}]"#,
        reports: 1,
    },
    Example {
        name: "a programme planned to end before it begins",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2025-08-01","fra":"2025-09-01","til":"2027-08-31"},{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2025-09-01","planlagt_slutt":"2025-08-31","sluttmal":"ARBEID"}]"#,
        reports: 1,
    },
];

fn check(post: &Record, _: &Context, report: &mut Report) {
    for felt in [Felt::Til, Felt::PlanlagtSlutt] {
        if let (Some(first), Some(last)) = (post.dato(Felt::Fra), post.dato(felt))
            && last < first
        {
            report.push_at(&RULE, &post.at, felt);
        }
    }
}

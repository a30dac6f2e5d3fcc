//! nir-n49f: what is sent again with other content is told.

use crate::families::nir::Check;
use crate::families::nir::Context;
use crate::families::nir::exchanges::ALL;
use crate::families::nir::needs::REGISTER;
use crate::families::nir::participant::RecordSet;
use crate::finding::{NONE, Report};
use crate::rule::{Evidence, Example, RuleInfo, Source, Text, Words};

/// The rule.
pub static RULE: RuleInfo = RuleInfo::info("nir-n49f", Evidence::Inferred).of(ALL).needs(REGISTER);

/// How it is checked.
pub const CHECK: Check = Check::RecordSet(check);

/// What it says.
pub static WORDS: Words = Words {
    what: Text {
        nb: "Feltet er endret siden posten ble registrert.",
        nn: "Feltet er endra sidan posten vart registrert.",
        en: "The field has been changed since the record was registered.",
    },
    why: Text {
        nb: "Det som er registrert, rettes ved å sende det på nytt under samme id. Endringen blir registrert.",
        nn: "Det som er registrert, blir retta ved å sende det på nytt under same id. Endringa blir registrert.",
        en: "What is registered is corrected by sending it again under the same id. The change is registered.",
    },
    advice: Text {
        nb: "Er endringen riktig, trenger du ikke gjøre noe.",
        nn: "Er endringa rett, treng du ikkje gjere noko.",
        en: "If the change is right, there is nothing to do.",
    },
    args: &[],
    sources: &[Source {
        title: "IMDi: Frist for å registrere i NIR er 28. februar (2019)",
        section: "correct directly in NIR, or in the system of the municipality and transfer again",
        url: "https://www.imdi.no/arkiv/arkiverte-nyheter/nyheter-2019/frist-for-a-registrere-i-nir-er-28.-februar-2019/",
    }],
};

/// What it accepts and what it reports.
pub static EXAMPLES: &[Example] = &[
    Example {
        name: "hours a week corrected",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: r#"{"nir.register":[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2025-08-01","fra":"2025-09-01","til":"2027-08-31"},{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2025-09-01","planlagt_slutt":"2027-08-31","sluttmal":"ARBEID"},{"type":"tiltak","id":"t1","program":"i1","tiltakstype":"PRAKSIS","fra":"2025-10-01","til":"2026-01-31","timer_per_uke":"30"}]}"#,
        input: br#"[{"type":"tiltak","id":"t1","program":"i1","tiltakstype":"PRAKSIS","fra":"2025-10-01","til":"2026-01-31","timer_per_uke":25}]"#,
        reports: 1,
    },
    Example {
        name: "two fields",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: r#"{"nir.register":[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2025-08-01","fra":"2025-09-01","til":"2027-08-31"},{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2025-09-01","planlagt_slutt":"2027-08-31","sluttmal":"ARBEID"}]}"#,
        input: br#"[{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2025-08-02","fra":"2025-09-01","til":"2027-08-31"},{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2025-09-01","planlagt_slutt":"2027-12-31","sluttmal":"HOYERE_UTDANNING"}]"#,
        reports: 3,
    },
    Example {
        name: "an end that was not known",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: r#"{"nir.register":[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2025-08-01","fra":"2025-09-01","til":"2027-08-31"},{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2025-09-01","planlagt_slutt":"2027-08-31","sluttmal":"ARBEID"},{"type":"tiltak","id":"t1","program":"i1","tiltakstype":"PRAKSIS","fra":"2025-10-01","timer_per_uke":"30"}]}"#,
        input: br#"[{"type":"tiltak","id":"t1","program":"i1","tiltakstype":"PRAKSIS","fra":"2025-10-01","til":"2026-01-31","timer_per_uke":30}]"#,
        reports: 0,
    },
    Example {
        name: "sent again as it was",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: r#"{"nir.register":[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2025-08-01","fra":"2025-09-01","til":"2027-08-31"},{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2025-09-01","planlagt_slutt":"2027-08-31","sluttmal":"ARBEID"},{"type":"tiltak","id":"t1","program":"i1","tiltakstype":"PRAKSIS","fra":"2025-10-01","til":"2026-01-31","timer_per_uke":"30"}]}"#,
        input: br#"[{"type":"tiltak","id":"t1","program":"i1","tiltakstype":"PRAKSIS","fra":"2025-10-01","til":"2026-01-31","timer_per_uke":30}]"#,
        reports: 0,
    },
    Example {
        name: "what moves a right is a warning of its own",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: r#"{"nir.register":[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2025-08-01","fra":"2025-09-01","til":"2027-08-31"}]}"#,
        input: br#"[{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2025-08-01","fra":"2025-10-01","til":"2027-08-31"}]"#,
        reports: 0,
    },
];

fn check(innsending: &RecordSet<'_>, _: &Context, report: &mut Report) {
    for (post, felt, _) in innsending.endringer().filter(|(_, _, moves_a_right)| !*moves_a_right) {
        report.push_sent(&RULE, post.at.felt(felt), NONE);
    }
}

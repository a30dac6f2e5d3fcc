//! nir-n49d: what is sent again unchanged is told, once.

use crate::families::nir::Check;
use crate::families::nir::Context;
use crate::families::nir::exchanges::ALL;
use crate::families::nir::participant::RecordSet;
use crate::families::nir::{Record, RecordType};
use crate::finding::{Report, Value, one};
use crate::record::Place;
use crate::rule::{Evidence, Example, RuleInfo, Source, Text, Words};

/// The rule.
pub static RULE: RuleInfo = RuleInfo::info("nir-n49d", Evidence::Logical).of(ALL);

/// How it is checked.
pub const CHECK: Check = Check::RecordSet(check);

/// What it says.
pub static WORDS: Words = Words {
    what: Text {
        nb: "Poster er sendt på nytt uten endring. Antall: {antall}.",
        nn: "Postar er sende på nytt utan endring. Talet på postar: {antall}.",
        en: "Records were sent again unchanged. Number of them: {antall}.",
    },
    why: Text {
        nb: "Det endrer ingenting: Posten er den samme så lenge type, id og innhold er de samme.",
        nn: "Det endrar ingenting: Posten er den same så lenge type, id og innhald er dei same.",
        en: "It changes nothing: the record is the same as long as type, id and content are.",
    },
    advice: Text {
        nb: "Ingenting å gjøre. Venter du endringer, så sjekk at de er lagret i fagsystemet.",
        nn: "Ingenting å gjere. Ventar du endringar, så sjekk at dei er lagra i fagsystemet.",
        en: "Nothing to do. If you expect changes, check that they are saved in the system.",
    },
    args: &["antall"],
    sources: &[Source {
        title: "IMDi: Frist for å registrere i NIR er 28. februar (2019)",
        section: "",
        url: "https://www.imdi.no/arkiv/arkiverte-nyheter/nyheter-2019/frist-for-a-registrere-i-nir-er-28.-februar-2019/",
    }],
};

/// What it accepts and what it reports.
pub static EXAMPLES: &[Example] = &[
    Example {
        name: "new",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: r#"{"nir.register":[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"}]}"#,
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2025-08-01","fra":"2025-09-01","til":"2027-08-31"}]"#,
        reports: 0,
    },
    Example {
        name: "two sent again, told once",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: r#"{"nir.register":[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2025-08-01","fra":"2025-09-01","til":"2027-08-31"},{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2025-09-01","planlagt_slutt":"2027-08-31","sluttmal":"ARBEID"}]}"#,
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2025-08-01","fra":"2025-09-01","til":"2027-08-31"},{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2025-09-01","planlagt_slutt":"2027-08-31","sluttmal":"ARBEID"}]"#,
        reports: 1,
    },
    Example {
        name: "changed",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: r#"{"nir.register":[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2025-08-01","fra":"2025-09-01","til":"2027-08-31"},{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2025-09-01","planlagt_slutt":"2027-08-31","sluttmal":"ARBEID"}]}"#,
        input: br#"[{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2025-09-01","planlagt_slutt":"2027-12-31","sluttmal":"ARBEID"}]"#,
        reports: 0,
    },
];

fn check(innsending: &RecordSet<'_>, _: &Context, report: &mut Report) {
    let is_again = |post: &&Record| {
        let known = innsending.kjent_utgave(post);
        !post.kjent && post.slag != RecordType::Person && known.is_some_and(|known| known.innhold == post.innhold)
    };
    let count = innsending.poster.iter().filter(is_again).count() as u64;
    if count > 0 {
        report.push_with(&RULE, Place::PAYLOAD, None, one("antall", Value::Int(count)));
    }
}

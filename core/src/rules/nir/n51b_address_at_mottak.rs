//! nir-n51b: who is registered has moved from the reception centre.

use crate::context::Context;
use crate::finding::{Report, Value, one};
use crate::link::Deltaker;
use crate::rule::{ALWAYS, Check, Evidence, Example, Rule, Severity, Source, Text, Words};
use crate::schema::{Felt, Post, Slag};

/// The rule.
pub static RULE: Rule = Rule {
    id: "nir-n51b",
    severity: Severity::Error,
    evidence: Evidence::Verified,
    since: ALWAYS,
    until: None,
    exchanges: &["nir.ws4"],
    needs: Some("nir.register"),
    check: Check::Deltaker(check),
};

/// What it says.
pub static WORDS: Words = Words {
    what: Text {
        nb: "Personen står fortsatt med adresse på mottaket. Antall poster som ikke kan registreres: {antall}.",
        nn: "Personen står framleis med adresse på mottaket. Talet på postar som ikkje kan registrerast: {antall}.",
        en: "The person's address is still at the reception centre. Number of records that cannot be registered: {antall}.",
    },
    why: Text {
        nb: "Så lenge adressen i Folkeregisteret er mottaket, kan ikke kommunen registrere personen i NIR, og tilskuddet blir forsinket.",
        nn: "Så lenge adressa i Folkeregisteret er mottaket, kan ikkje kommunen registrere personen i NIR, og tilskotet blir forseinka.",
        en: "As long as the address in Folkeregisteret is the reception centre, the municipality cannot register the person in NIR, and the grant is delayed.",
    },
    advice: Text {
        nb: "Sørg for at flyttingen er meldt til Folkeregisteret, og send på nytt når adressen er endret.",
        nn: "Sørg for at flyttinga er meld til Folkeregisteret, og send på nytt når adressa er endra.",
        en: "See to it that the move is reported to Folkeregisteret, and send again when the address has changed.",
    },
    args: &["antall"],
    sources: &[Source {
        title: "IMDi: Folkeregistrering for nyankomne flyktninger",
        section: "",
        url: "https://www.imdi.no/folkeregistrering-for-nyankomne-flyktninger/",
    }],
};

/// What it accepts and what it reports.
pub static EXAMPLES: &[Example] = &[
    Example {
        name: "moved",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: r#"{"nir.register":[]}"#,
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"bosetting","id":"b1","person":"p1","kommunenummer":"4601","dato":"2025-03-01","mottak":true},{"type":"bosetting","id":"b2","person":"p1","kommunenummer":"4601","dato":"2025-06-01"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2025-08-01","fra":"2025-09-01","til":"2027-08-31"}]"#,
        reports: 0,
    },
    Example {
        name: "still there",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: r#"{"nir.register":[]}"#,
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"bosetting","id":"b1","person":"p1","kommunenummer":"4601","dato":"2025-06-01","mottak":true},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2025-08-01","fra":"2025-09-01","til":"2027-08-31"}]"#,
        reports: 1,
    },
    Example {
        name: "two records, told once",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: r#"{"nir.register":[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"bosetting","id":"b1","person":"p1","kommunenummer":"4601","dato":"2025-06-01","mottak":"true"}]}"#,
        input: br#"[{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2025-08-01","fra":"2025-09-01","til":"2027-08-31"},{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2025-09-01","planlagt_slutt":"2027-08-31","sluttmal":"ARBEID"}]"#,
        reports: 1,
    },
    Example {
        name: "moves today",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: r#"{"nir.register":[]}"#,
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"bosetting","id":"b1","person":"p1","kommunenummer":"4601","dato":"2025-06-01","mottak":true},{"type":"bosetting","id":"b2","person":"p1","kommunenummer":"4601","dato":"2026-03-10"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2025-08-01","fra":"2025-09-01","til":"2027-08-31"}]"#,
        reports: 0,
    },
    Example {
        name: "moves tomorrow",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: r#"{"nir.register":[]}"#,
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"bosetting","id":"b1","person":"p1","kommunenummer":"4601","dato":"2025-06-01","mottak":true},{"type":"bosetting","id":"b2","person":"p1","kommunenummer":"4601","dato":"2026-03-11"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2025-08-01","fra":"2025-09-01","til":"2027-08-31"}]"#,
        reports: 1,
    },
    Example {
        name: "training of asylum seekers is held there",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: r#"{"nir.register":[]}"#,
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"bosetting","id":"b1","person":"p1","kommunenummer":"4601","dato":"2025-06-01","mottak":true},{"type":"norskdeltakelse","id":"n1","person":"p1","ordning":"OPPLARING_MOTTAK","fra":"2025-09-01","til":"2025-12-31","timetype":"ASYL_NORSK","timer":120}]"#,
        reports: 0,
    },
];

fn check(deltaker: &Deltaker<'_, '_>, context: &Context, report: &mut Report) {
    // Settlements stand by their day.
    let until_today = |post: &&Post| post.dato(Felt::Dato).is_some_and(|day| day <= context.as_of);
    if deltaker.av(Slag::Bosetting).filter(until_today).last().and_then(|last| last.ja(Felt::Mottak)) != Some(true) {
        return;
    }
    let sent = |post: &&Post| !post.kjent && post.slag.is_event() && !deltaker.is_for_asylum_seekers(post);
    let mut blocked = deltaker.poster.iter().copied().filter(sent);
    if let Some(first) = blocked.next() {
        report.push_sent(&RULE, first.at, one("antall", Value::Int(1 + blocked.count() as u64)));
    }
}

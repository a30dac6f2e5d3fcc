//! nir-n51: the kommune that registers is the one in which the person lives on the day.

use crate::families::nir::Check;
use crate::families::nir::Context;
use crate::families::nir::exchanges::ALL;
use crate::families::nir::needs::REGISTER;
use crate::families::nir::participant::{Deltaker, may_be_one_kommune};
use crate::families::nir::{Record, RecordType};
use crate::finding::{Report, Value, one};
use crate::record::Felt;
use crate::rule::{Evidence, Example, RuleInfo, Source, Text, Words};

/// The rule.
pub static RULE: RuleInfo = RuleInfo::warning("nir-n51", Evidence::Inferred).of(ALL).needs(REGISTER);

/// How it is checked.
pub const CHECK: Check = Check::Deltaker(check);

/// What it says.
pub static WORDS: Words = Words {
    what: Text {
        nb: "Personen var bosatt i en annen kommune da dette skjedde. Antall poster: {antall}.",
        nn: "Personen var busett i ein annan kommune då dette skjedde. Talet på postar: {antall}.",
        en: "The person was settled in another municipality when this happened. Number of records: {antall}.",
    },
    why: Text {
        nb: "Folkeregistrert adresse avgjør hvilken kommune som har ansvaret og får tilskuddet. Flytting skal meldes innen åtte dager. Den som flytter, kan fullføre der hen begynte, etter avtale.",
        nn: "Folkeregistrert adresse avgjer kva kommune som har ansvaret og får tilskotet. Flytting skal meldast innan åtte dagar. Den som flyttar, kan fullføre der vedkomande byrja, etter avtale.",
        en: "The registered address decides which municipality is responsible and gets the grant. A move must be reported within eight days. By agreement, a person who moves may finish where the programme began.",
    },
    advice: Text {
        nb: "Sjekk adressen i Folkeregisteret og datoen. Er personen flyttet, skal den nye kommunen registrere.",
        nn: "Sjekk adressa i Folkeregisteret og datoen. Er personen flytta, skal den nye kommunen registrere.",
        en: "Check the address in the National Population Register (Folkeregisteret) and the date. If the person has moved, the new municipality registers.",
    },
    args: &["antall"],
    sources: &[
        Source {
            title: "IMDi: Folkeregistrering for nyankomne flyktninger",
            section: "",
            url: "https://www.imdi.no/folkeregistrering-for-nyankomne-flyktninger/",
        },
        Source {
            title: "IMDi: Tilskot til opplæring i norsk for vaksne personar med kollektiv beskyttelse",
            section: "",
            url: "https://www.imdi.no/tilskudd/tilskot-til-opplaring-i-norsk-for-vaksne-personar-med-kollektiv-beskyttelse/",
        },
    ],
};

/// What it accepts and what it reports.
pub static EXAMPLES: &[Example] = &[
    Example {
        name: "in the kommune",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: r#"{"nir.register":[]}"#,
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"bosetting","id":"b1","person":"p1","kommunenummer":"4601","dato":"2025-06-01"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2025-08-01","fra":"2025-09-01","til":"2027-08-31"}]"#,
        reports: 0,
    },
    Example {
        name: "on the day of the move",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: r#"{"nir.register":[]}"#,
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"bosetting","id":"b1","person":"p1","kommunenummer":"0301","dato":"2025-06-01"},{"type":"bosetting","id":"b2","person":"p1","kommunenummer":"4601","dato":"2025-08-01"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2025-08-01","fra":"2025-09-01","til":"2027-08-31"}]"#,
        reports: 0,
    },
    Example {
        name: "the day before the move",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: r#"{"nir.register":[]}"#,
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"bosetting","id":"b1","person":"p1","kommunenummer":"0301","dato":"2025-06-01"},{"type":"bosetting","id":"b2","person":"p1","kommunenummer":"4601","dato":"2025-08-02"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2025-08-01","fra":"2025-09-01","til":"2027-08-31"}]"#,
        reports: 1,
    },
    Example {
        name: "registered in another kommune",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: r#"{"nir.register":[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"bosetting","id":"b1","person":"p1","kommunenummer":"0301","dato":"2025-06-01"}]}"#,
        input: br#"[{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2025-08-01","fra":"2025-09-01","til":"2027-08-31"},{"type":"vedtak","id":"vn","person":"p1","ordning":"NORSK_SAMFUNNSKUNNSKAP","vedtakstype":"TILDELING","vedtaksdato":"2025-08-01","fra":"2025-09-01","til":"2028-08-31"}]"#,
        reports: 1,
    },
    Example {
        name: "settled later than the vedtak",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: r#"{"nir.register":[]}"#,
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"bosetting","id":"b1","person":"p1","kommunenummer":"0301","dato":"2025-09-01"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2025-08-01","fra":"2025-09-01","til":"2027-08-31"}]"#,
        reports: 0,
    },
    Example {
        name: "a number from before the list of kommuner",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: r#"{"nir.register":[]}"#,
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"bosetting","id":"b1","person":"p1","kommunenummer":"1201","dato":"2025-06-01"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2025-08-01","fra":"2025-09-01","til":"2027-08-31"}]"#,
        reports: 0,
    },
];

fn check(deltaker: &Deltaker<'_, '_>, _: &Context, report: &mut Report) {
    // Settlements stand by their day.
    let settled: Vec<&Record> =
        deltaker.av(RecordType::Bosetting).filter(|post| post.dato(Felt::Dato).is_some()).collect();
    let is_elsewhere = |post: &&Record| {
        let happened = !post.kjent && post.slag.is_event() && !deltaker.is_for_asylum_seekers(post);
        let Some(day) = post.dag().filter(|_| happened) else { return false };
        let before = settled.partition_point(|bosetting| bosetting.dato(Felt::Dato) <= Some(day));
        let last = before.checked_sub(1).and_then(|last| settled.get(last));
        // nir-n51b speaks of reception centres.
        let lives =
            last.filter(|last| last.ja(Felt::Mottak) != Some(true)).and_then(|last| last.nummer(Felt::Kommunenummer));
        let registers = deltaker.innsending.kommune(post);
        lives.zip(registers).is_some_and(|(lives, registers)| !may_be_one_kommune(lives, registers))
    };
    let mut elsewhere = deltaker.poster.iter().copied().filter(is_elsewhere);
    if let Some(first) = elsewhere.next() {
        let count = 1 + elsewhere.count() as u64;
        report.push_sent(&RULE, first.at, one("antall", Value::Int(count)));
    }
}

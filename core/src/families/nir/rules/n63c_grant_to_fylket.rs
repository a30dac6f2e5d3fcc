//! nir-n63c: the grant for full-time videregående goes to the fylkeskommune.

use crate::families::nir::Check;
use crate::families::nir::Context;
use crate::families::nir::exchanges::ALL;
use crate::families::nir::participant::RecordSet;
use crate::families::nir::{Record, RecordType};
use crate::finding::{Report, Value, one};
use crate::record::Felt;
use crate::rule::{Evidence, Example, RuleInfo, Source, Text, Words};

/// The rule.
pub static RULE: RuleInfo = RuleInfo::info("nir-n63c", Evidence::Verified).of(ALL);

/// How it is checked.
pub const CHECK: Check = Check::RecordSet(check);

/// What it says.
pub static WORDS: Words = Words {
    what: Text {
        nb: "{antall} perioder med videregående opplæring på fulltid er registrert.",
        nn: "{antall} periodar med vidaregåande opplæring på fulltid er registrerte.",
        en: "{antall} periods of full-time upper secondary education are registered.",
    },
    why: Text {
        nb: "Persontilskuddet for disse periodene blir utbetalt til fylkeskommunen, ikke til kommunen.",
        nn: "Persontilskotet for desse periodane blir utbetalt til fylkeskommunen, ikkje til kommunen.",
        en: "The per-person grant (persontilskudd) for these periods is paid to the county authority, not to the municipality.",
    },
    advice: Text {
        nb: "Sjekk datoene og fylkesnummeret, og avslutt perioden når eleven slutter.",
        nn: "Sjekk datoane og fylkesnummeret, og avslutt perioden når eleven sluttar.",
        en: "Check the dates and the county number, and end the period when the pupil leaves.",
    },
    args: &["antall"],
    sources: &[
        Source {
            title: "IMDi: Tilskot til opplæring i norsk for vaksne personar med kollektiv beskyttelse",
            section: "integreringsloven § 37 d",
            url: "https://www.imdi.no/tilskudd/tilskot-til-opplaring-i-norsk-for-vaksne-personar-med-kollektiv-beskyttelse/",
        },
        Source {
            title: "IMDi: Utbetaling av norsktilskudd",
            section: "",
            url: "https://www.imdi.no/imdinett/status-utbetalinger/",
        },
    ],
};

/// What it accepts and what it reports.
pub static EXAMPLES: &[Example] = &[
    Example {
        name: "two periods are one finding",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_28","innvilget":"2022-01-10","ankomst":"2021-11-01"},{"type":"fulltid_vgo","id":"g1","person":"p1","fra":"2022-08-15","til":"2023-06-20","fylkesnummer":"46"},{"type":"fulltid_vgo","id":"g2","person":"p1","fra":"2023-08-15","til":"2024-06-20","fylkesnummer":"46"}]"#,
        reports: 1,
    },
    Example {
        name: "none",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_28","innvilget":"2022-01-10","ankomst":"2021-11-01"},{"type":"norskdeltakelse","id":"n1","person":"p1","ordning":"NORSK_SAMFUNNSKUNNSKAP","fra":"2022-03-01","til":"2022-03-31","timetype":"NORSK","timer":40}]"#,
        reports: 0,
    },
    Example {
        name: "the register holds it already",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: r#"{"nir.register":[{"type":"fulltid_vgo","id":"g1","person":"p1","fra":"2022-08-15","til":"2023-06-20","fylkesnummer":"46"}]}"#,
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_28","innvilget":"2022-01-10","ankomst":"2021-11-01"}]"#,
        reports: 0,
    },
];

fn check(innsending: &RecordSet<'_>, _: &Context, report: &mut Report) {
    let sent = innsending.of_type(RecordType::FulltidVgo).filter(|post| !post.kjent && innsending.stands(post));
    let sent: Vec<&Record> = sent.collect();
    if let Some(first) = sent.iter().min_by_key(|post| (post.dag(), post.id(Felt::Id))) {
        report.push_sent(&RULE, first.at.felt(Felt::Fylkesnummer), one("antall", Value::Int(sent.len() as u64)));
    }
}

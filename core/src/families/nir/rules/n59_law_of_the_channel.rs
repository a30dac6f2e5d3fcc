//! nir-n59: the channel to NIR carries the law of the record; else it is held back.

use crate::families::nir::Check;
use crate::families::nir::Context;
use crate::families::nir::Record;
use crate::families::nir::exchanges::ALL;
use crate::families::nir::needs::LOVER;
use crate::families::nir::participant::Deltaker;
use crate::finding::{Report, Value, one};
use crate::rule::{Evidence, Example, RuleInfo, Source, Text, Words};

/// The rule.
pub static RULE: RuleInfo = RuleInfo::warning("nir-n59", Evidence::Provisional).of(ALL).needs(LOVER);

/// How it is checked.
pub const CHECK: Check = Check::Deltaker(check);

/// What it says.
pub static WORDS: Words = Words {
    what: Text {
        nb: "Personen følger en lov som overføringen til NIR ikke bærer. Antall poster som holdes tilbake: {antall}.",
        nn: "Personen følgjer ei lov som overføringa til NIR ikkje ber. Talet på postar som blir haldne tilbake: {antall}.",
        en: "The person follows a law that the transfer to NIR does not carry. Number of records held back: {antall}.",
    },
    why: Text {
        nb: "Fagsystemer ble tilpasset introduksjonsloven og integreringsloven hver for seg. Poster under en lov som kanalen ikke bærer, kommer ikke fram.",
        nn: "Fagsystem vart tilpassa introduksjonslova og integreringslova kvar for seg. Postar under ei lov som kanalen ikkje ber, kjem ikkje fram.",
        en: "Systems were adapted to the Introduction Act and the Integration Act one at a time. Records under a law that the channel does not carry do not arrive.",
    },
    advice: Text {
        nb: "Registrer personen direkte i NIR til leverandøren har tilpasset fagsystemet.",
        nn: "Registrer personen direkte i NIR til leverandøren har tilpassa fagsystemet.",
        en: "Register the person in NIR itself until the vendor has adapted the system.",
    },
    args: &["antall"],
    sources: &[Source {
        title: "IMDi: Overføring mellom kommunale fagsystem og NIR",
        section: "",
        url: "https://www.imdi.no/imdinett/nasjonalt-introduksjonsregister-nir/overforing-mellom-kommunale-fagsystem-og-nir/",
    }],
};

/// What it accepts and what it reports.
pub static EXAMPLES: &[Example] = &[
    Example {
        name: "carried",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: r#"{"nir.lover":["integreringsloven"]}"#,
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_28","innvilget":"2025-03-01","ankomst":"2024-06-01"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2025-08-01","fra":"2025-09-01","til":"2027-08-31"}]"#,
        reports: 0,
    },
    Example {
        name: "not carried",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: r#"{"nir.lover":["introduksjonsloven"]}"#,
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_28","innvilget":"2025-03-01","ankomst":"2024-06-01"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2025-08-01","fra":"2025-09-01","til":"2027-08-31"}]"#,
        reports: 1,
    },
    Example {
        name: "one of the laws that may apply is carried",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: r#"{"nir.lover":["introduksjonsloven"]}"#,
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2025-08-01","fra":"2025-09-01","til":"2027-08-31"}]"#,
        reports: 0,
    },
    Example {
        name: "training in mottak follows the law of its day",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: r#"{"nir.lover":["introduksjonsloven"]}"#,
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"norskdeltakelse","id":"n1","person":"p1","ordning":"OPPLARING_MOTTAK","fra":"2025-09-01","til":"2025-12-31","timetype":"ASYL_NORSK","timer":120}]"#,
        reports: 1,
    },
    Example {
        name: "nothing happened",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: r#"{"nir.lover":["introduksjonsloven"]}"#,
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_28","innvilget":"2025-03-01","ankomst":"2024-06-01"}]"#,
        reports: 0,
    },
    Example {
        name: "what is carried is not told",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_28","innvilget":"2025-03-01","ankomst":"2024-06-01"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2025-08-01","fra":"2025-09-01","til":"2027-08-31"}]"#,
        reports: 0,
    },
];

fn check(deltaker: &Deltaker<'_, '_>, context: &Context, report: &mut Report) {
    let Some(carried) = context.known.lover else { return };
    let is_held =
        |post: &&Record| !post.kjent && post.slag.is_event() && !deltaker.lover(post, context.as_of).meets(carried);
    let mut held = deltaker.poster.iter().copied().filter(is_held);
    if let Some(first) = held.next() {
        report.push_sent(&RULE, first.at, one("antall", Value::Int(1 + held.count() as u64)));
    }
}

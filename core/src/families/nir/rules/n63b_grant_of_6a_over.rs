//! nir-n63b: persontilskudd by chapter 6A is for at most a year.

use crate::date::Date;
use crate::families::nir::Check;
use crate::families::nir::Context;
use crate::families::nir::exchanges::ALL;
use crate::families::nir::lov::{Lov, Lover};
use crate::families::nir::needs::REGISTER;
use crate::families::nir::parametre::{Parameter, oppslag};
use crate::families::nir::participant::Deltaker;
use crate::families::nir::{Record, RecordType};
use crate::finding::Report;
use crate::periods::Periods;
use crate::record::Felt;
use crate::rule::{Evidence, Example, RuleInfo, Source, Text, Words};

/// The rule.
pub static RULE: RuleInfo = RuleInfo::info("nir-n63b", Evidence::Verified).of(ALL).needs(REGISTER);

/// How it is checked.
pub const CHECK: Check = Check::Deltaker(check);

/// What it says.
pub static WORDS: Words = Words {
    what: Text {
        nb: "{antall} deltakere etter kapittel 6A har timer i norsk mer enn ett år etter første vedtak.",
        nn: "{antall} deltakarar etter kapittel 6A har timar i norsk meir enn eitt år etter første vedtak.",
        en: "{antall} participants under chapter 6A have hours of Norwegian more than a year after the first decision.",
    },
    why: Text {
        nb: "En person kan utløse persontilskudd etter § 37 d i høyst ett år. Vedtak om utvidet norskopplæring utløser et eget tilskudd.",
        nn: "Ein person kan utløyse persontilskot etter § 37 d i høgst eitt år. Vedtak om utvida norskopplæring utløyser eit eige tilskot.",
        en: "A person can bring the per-person grant (persontilskudd) under § 37 d for at most a year. A decision on extended Norwegian training brings a grant of its own.",
    },
    advice: Text {
        nb: "Regn ikke med mer persontilskudd for dem. Er det gitt utvidet opplæring, registrer vedtaket.",
        nn: "Rekn ikkje med meir persontilskot for dei. Er det gitt utvida opplæring, registrer vedtaket.",
        en: "Expect no more of this grant for them. If extended training was granted, register the decision.",
    },
    args: &["antall"],
    sources: &[
        Source {
            title: "IMDi: Tilskot til opplæring i norsk for vaksne personar med kollektiv beskyttelse",
            section: "integreringsloven § 37 d",
            url: "https://www.imdi.no/tilskudd/tilskot-til-opplaring-i-norsk-for-vaksne-personar-med-kollektiv-beskyttelse/",
        },
        Source {
            title: "IMDi: Endringer i NIR som følge av lovendringer",
            section: "integreringsforskriften § 43 g",
            url: "https://www.imdi.no/imdinett/nasjonalt-introduksjonsregister-nir/endringer-nir-lovendringer/",
        },
    ],
};

/// What it accepts and what it reports.
pub static EXAMPLES: &[Example] = &[
    Example {
        name: "within the year",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: r#"{"nir.register":[]}"#,
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_34","innvilget":"2023-01-10","ankomst":"2022-12-01"},{"type":"vedtak","id":"v1","person":"p1","ordning":"NORSK_RETT_NORSKMAL","vedtakstype":"TILDELING","vedtaksdato":"2023-02-01","fra":"2023-02-01"},{"type":"norskdeltakelse","id":"n1","person":"p1","ordning":"NORSK_RETT_NORSKMAL","fra":"2024-02-01","til":"2024-02-29","timetype":"NORSK","timer":40}]"#,
        reports: 0,
    },
    Example {
        name: "after it, in time by leave",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: r#"{"nir.register":[]}"#,
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_34","innvilget":"2023-01-10","ankomst":"2022-12-01"},{"type":"vedtak","id":"v1","person":"p1","ordning":"NORSK_RETT_NORSKMAL","vedtakstype":"TILDELING","vedtaksdato":"2023-02-01","fra":"2023-02-01"},{"type":"permisjon","id":"l1","vedtak":"v1","permisjonstype":"OMSORG","fra":"2023-05-01","til":"2023-05-31"},{"type":"norskdeltakelse","id":"n1","person":"p1","ordning":"NORSK_RETT_NORSKMAL","fra":"2024-02-02","til":"2024-02-29","timetype":"NORSK","timer":40}]"#,
        reports: 1,
    },
    Example {
        name: "extended training",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: r#"{"nir.register":[]}"#,
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_34","innvilget":"2023-01-10","ankomst":"2022-12-01"},{"type":"vedtak","id":"v1","person":"p1","ordning":"NORSK_RETT_NORSKMAL","vedtakstype":"TILDELING","vedtaksdato":"2023-02-01","fra":"2023-02-01"},{"type":"vedtak","id":"x1","person":"p1","ordning":"NORSK_RETT_NORSKMAL","vedtakstype":"UTVIDET_NORSK","vedtaksdato":"2024-01-15","fra":"2024-02-02","til":"2024-08-01"},{"type":"norskdeltakelse","id":"n1","person":"p1","ordning":"NORSK_RETT_NORSKMAL","fra":"2024-02-02","til":"2024-02-29","timetype":"NORSK","timer":40}]"#,
        reports: 0,
    },
];

const KAP6A: Lover = Lover::only(Lov::Kap6A);

/// The first participation beyond the year that is not extended training.
fn beyond<'a>(deltaker: &Deltaker<'a, '_>, as_of: Date) -> Option<&'a Record> {
    let start = deltaker.norskfrist(Lov::Kap6A)?.vedtak.dato(Felt::Fra)?;
    let months = oppslag(Parameter::PersontilskuddKap6A, Lov::Kap6A, start)?.tall;
    let last = start.plus_months(months.into())?;
    let extended = Periods::of(deltaker.vedtak("UTVIDET_NORSK").filter_map(Record::periode));
    let mut held = deltaker.av(RecordType::Norskdeltakelse).filter(|post| !post.kjent);
    held.find(|post| {
        let late = post.dato(Felt::Fra).is_some_and(|day| day > last && !extended.contains(day));
        late && post.kode(Felt::Ordning) == Some("NORSK_RETT_NORSKMAL") && deltaker.lover(post, as_of).within(KAP6A)
    })
}

fn check(deltaker: &Deltaker<'_, '_>, context: &Context, report: &mut Report) {
    if let Some(post) = beyond(deltaker, context.as_of) {
        report.tally(&RULE, post.order(), post.at);
    }
}

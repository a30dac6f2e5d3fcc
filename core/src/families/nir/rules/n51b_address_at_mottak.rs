//! nir-n51b: whoever is in a programme, or has norsk under chapter 6A, has moved from the reception centre.

use crate::families::nir::Check;
use crate::families::nir::Context;
use crate::families::nir::exchanges::ALL;
use crate::families::nir::lov::Lov;
use crate::families::nir::needs::REGISTER;
use crate::families::nir::participant::{Deltaker, PROGRAM};
use crate::families::nir::{Record, RecordType};
use crate::finding::{Report, Value, one};
use crate::record::Felt;
use crate::rule::{Evidence, Example, RuleInfo, Source, Text, Words};

/// The rule.
pub static RULE: RuleInfo = RuleInfo::error("nir-n51b", Evidence::Verified).of(ALL).needs(REGISTER);

/// How it is checked.
pub const CHECK: Check = Check::Deltaker(check);

/// What it says.
pub static WORDS: Words = Words {
    what: Text {
        nb: "Personen står fortsatt med adresse på mottaket. Antall poster som ikke kan registreres: {antall}.",
        nn: "Personen står framleis med adresse på mottaket. Talet på postar som ikkje kan registrerast: {antall}.",
        en: "The person's address is still at the reception centre. Number of records that cannot be registered: {antall}.",
    },
    why: Text {
        nb: "Introduksjonsprogram, og norsk for personer med kollektiv beskyttelse, kommer med bosettingen. Så lenge adressen i Folkeregisteret er mottaket, kan ikke kommunen registrere det i NIR, og tilskuddet blir forsinket. Annen opplæring i mottaket registreres som før.",
        nn: "Introduksjonsprogram, og norsk for personar med kollektivt vern, kjem med busetjinga. Så lenge adressa i Folkeregisteret er mottaket, kan ikkje kommunen registrere det i NIR, og tilskotet blir forseinka. Anna opplæring i mottaket blir registrert som før.",
        en: "The introduction programme, and Norwegian training for persons with collective protection, come with settlement. As long as the address in the National Population Register (Folkeregisteret) is the reception centre, the municipality cannot register them in NIR, and the grant is delayed. Other training in the reception centre is registered as before.",
    },
    advice: Text {
        nb: "Sørg for at flyttingen er meldt til Folkeregisteret, og send på nytt når adressen er endret.",
        nn: "Sørg for at flyttinga er meld til Folkeregisteret, og send på nytt når adressa er endra.",
        en: "See to it that the move is reported to the National Population Register (Folkeregisteret), and send again when the address has changed.",
    },
    args: &["antall"],
    sources: &[
        Source {
            title: "IMDi: Folkeregistrering for nyankomne flyktninger",
            section: "while the address is the reception centre, nothing is registered in NIR",
            url: "https://www.imdi.no/folkeregistrering-for-nyankomne-flyktninger/",
        },
        Source {
            title: "Prop. 107 L (2021-2022)",
            section: "chapter 7.2.1, integreringsloven § 26 second paragraph",
            url: "https://www.regjeringen.no/no/dokumenter/prop.-107-l-20212022/id2910763/?ch=7",
        },
        Source {
            title: "IMDi: Registrering i NIR etter integreringsloven, kvalifisering i mottak",
            section: "those in reception centres with a permit are registered in the same way",
            url: "https://www.imdi.no/kvalifisering/regelverk/kvalifisering-i-mottak/registrering-i-nir-etter-integreringsloven--kvalifisering-i-mottak/",
        },
    ],
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
    Example {
        name: "norsk with a permit, while still in the reception centre",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: r#"{"nir.register":[]}"#,
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_28","innvilget":"2025-05-10","ankomst":"2025-02-01"},{"type":"bosetting","id":"b1","person":"p1","kommunenummer":"4601","dato":"2025-06-01","mottak":true},{"type":"vedtak","id":"vn","person":"p1","ordning":"NORSK_SAMFUNNSKUNNSKAP","vedtakstype":"TILDELING","vedtaksdato":"2025-08-01","fra":"2025-09-01","til":"2028-08-31"},{"type":"norskdeltakelse","id":"n1","person":"p1","ordning":"NORSK_SAMFUNNSKUNNSKAP","fra":"2025-09-01","til":"2025-12-31","timetype":"NORSK","timer":120}]"#,
        reports: 0,
    },
    Example {
        name: "kvalifisering i mottak",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: r#"{"nir.register":[]}"#,
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"bosetting","id":"b1","person":"p1","kommunenummer":"4601","dato":"2025-06-01","mottak":true},{"type":"norskdeltakelse","id":"n1","person":"p1","ordning":"KVALIFISERING_MOTTAK","fra":"2025-09-01","til":"2025-12-31","timetype":"SAMFUNNSKUNNSKAP","timer":120}]"#,
        reports: 0,
    },
    Example {
        name: "norsk under chapter 6A",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: r#"{"nir.register":[]}"#,
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_34","innvilget":"2025-05-10","ankomst":"2025-02-01"},{"type":"bosetting","id":"b1","person":"p1","kommunenummer":"4601","dato":"2025-06-01","mottak":true},{"type":"norskdeltakelse","id":"n1","person":"p1","ordning":"NORSK_RETT_NORSKMAL","fra":"2025-09-01","til":"2025-12-31","timetype":"NORSK","timer":120}]"#,
        reports: 1,
    },
    Example {
        name: "a programme refused",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: r#"{"nir.register":[]}"#,
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_28","innvilget":"2025-05-10","ankomst":"2025-02-01"},{"type":"bosetting","id":"b1","person":"p1","kommunenummer":"4601","dato":"2025-06-01","mottak":true},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"AVSLAG","vedtaksdato":"2025-08-01","fra":"2025-09-01","begrunnelse":"IKKE_BOSATT_ETTER_AVTALE"}]"#,
        reports: 0,
    },
    Example {
        name: "back in a reception centre after having been settled",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: r#"{"nir.register":[]}"#,
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_28","innvilget":"2025-05-10","ankomst":"2025-02-01"},{"type":"bosetting","id":"b0","person":"p1","kommunenummer":"4601","dato":"2026-02-01","mottak":true},{"type":"bosetting","id":"b1","person":"p1","kommunenummer":"4601","dato":"2025-06-01","mottak":false},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2025-08-01","fra":"2025-09-01","til":"2027-08-31"}]"#,
        reports: 0,
    },
];

fn check(deltaker: &Deltaker<'_, '_>, context: &Context, report: &mut Report) {
    let until_today = |post: &&Record| post.dato(Felt::Dato).is_some_and(|day| day <= context.as_of);
    let mut addresses = deltaker.av(RecordType::Bosetting).filter(until_today).peekable();
    // Whoever has been settled before is known to NIR.
    if addresses.peek().is_none() || !addresses.all(|address| address.ja(Felt::Mottak) == Some(true)) {
        return;
    }
    let sent = |post: &&Record| !post.kjent && comes_with_settlement(deltaker, post, context);
    let mut blocked = deltaker.poster.iter().copied().filter(sent);
    if let Some(first) = blocked.next() {
        report.push_sent(&RULE, first.at, one("antall", Value::Int(1 + blocked.count() as u64)));
    }
}

/// What is of the introduction programme, and norsk under chapter 6A. Norsk under the other laws, and kvalifisering i
/// mottak, are given in the reception centre too and registered from there.
fn comes_with_settlement(deltaker: &Deltaker<'_, '_>, post: &Record, context: &Context) -> bool {
    let grants = matches!(post.kode(Felt::Vedtakstype), Some("TILDELING" | "UTVIDET_NORSK"));
    let belongs = match post.slag {
        RecordType::Vedtak => grants,
        RecordType::Introduksjonsprogram
        | RecordType::Avslutning
        | RecordType::Tiltak
        | RecordType::Permisjon
        | RecordType::Fravaer => true,
        RecordType::Norskdeltakelse => true,
        _ => false,
    };
    // An end and a tiltak belong to a programme, a programme to its vedtak.
    let ordning = match post.slag {
        RecordType::Introduksjonsprogram | RecordType::Avslutning | RecordType::Tiltak => Some(PROGRAM),
        _ => deltaker.ordning(post),
    };
    belongs
        && match ordning {
            Some(PROGRAM) => true,
            Some("NORSK_SAMFUNNSKUNNSKAP" | "NORSK_RETT_NORSKMAL") => {
                deltaker.lover(post, context.as_of).single() == Some(Lov::Kap6A)
            }
            _ => false,
        }
}

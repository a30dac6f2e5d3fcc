//! nir-n35: training in norsk rests on a vedtak that grants it on the same ordning.

use crate::families::nir::Check;
use crate::families::nir::Context;
use crate::families::nir::exchanges::ALL;
use crate::families::nir::needs::REGISTER;
use crate::families::nir::participant::Deltaker;
use crate::finding::{Report, Value, one};
use crate::record::Felt;
use crate::rule::{Evidence, Example, RuleInfo, Source, Text, Words};

/// The rule.
pub static RULE: RuleInfo = RuleInfo::error("nir-n35", Evidence::Verified).of(ALL).needs(REGISTER);

/// How it is checked.
pub const CHECK: Check = Check::Deltaker(check);

/// What it says.
pub static WORDS: Words = Words {
    what: Text {
        nb: "Personen har deltatt i opplæring i norsk uten at opplæringen er tildelt ved vedtak på samme ordning. Antall deltakelser: {antall}.",
        nn: "Personen har delteke i opplæring i norsk utan at opplæringa er tildelt ved vedtak på same ordning. Talet på deltakingar: {antall}.",
        en: "The person has taken part in training in Norwegian without a decision on the same scheme that grants it. Number of participations: {antall}.",
    },
    why: Text {
        nb: "Vedtaket skal registreres sammen med deltakelsen. Uten vedtak får kommunen ikke persontilskudd, og fristen for opplæringen kan ikke regnes ut.",
        nn: "Vedtaket skal registrerast saman med deltakinga. Utan vedtak får ikkje kommunen persontilskot, og fristen for opplæringa kan ikkje reknast ut.",
        en: "The decision must be registered together with the participation. Without it the municipality gets no grant for the person, and the deadline of the training cannot be calculated.",
    },
    advice: Text {
        nb: "Registrer vedtaket om opplæring i norsk, eller rett ordningen på deltakelsen.",
        nn: "Registrer vedtaket om opplæring i norsk, eller rett ordninga på deltakinga.",
        en: "Register the decision on training in Norwegian, or correct the scheme of the participation.",
    },
    args: &["antall"],
    sources: &[
        Source {
            title: "IMDi: Registrering i NIR etter integreringsloven, norsk og samfunnskunnskap",
            section: "integreringsforskriften § 53",
            url: "https://www.imdi.no/kvalifisering/regelverk/norsk-og-samfunnskunnskap/registrering-i-nir-etter-integreringsloven---norsk-og-samfunnskunnskap/",
        },
        Source {
            title: "IMDi: Status og utbetalinger",
            section: "vedtak og persontilskudd",
            url: "https://www.imdi.no/imdinett/status-utbetalinger/",
        },
    ],
};

/// What it accepts and what it reports.
pub static EXAMPLES: &[Example] = &[
    Example {
        name: "granted",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: r#"{"nir.register":[{"type":"kategori_ordning","id":"k1","person":"p1","kategori":"RETT_OG_PLIKT_NORSK","ordning":"NORSK_SAMFUNNSKUNNSKAP"}]}"#,
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_28","innvilget":"2025-03-01","ankomst":"2024-06-01"},{"type":"vedtak","id":"vn","person":"p1","ordning":"NORSK_SAMFUNNSKUNNSKAP","vedtakstype":"TILDELING","vedtaksdato":"2025-08-01","fra":"2025-09-01","til":"2028-08-31"},{"type":"norskdeltakelse","id":"n1","person":"p1","ordning":"NORSK_SAMFUNNSKUNNSKAP","fra":"2025-09-01","til":"2025-12-31","timetype":"NORSK","timer":120}]"#,
        reports: 0,
    },
    Example {
        name: "granted before, as the register knows",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: r#"{"nir.register":[{"type":"kategori_ordning","id":"k1","person":"p1","kategori":"RETT_OG_PLIKT_NORSK","ordning":"NORSK_SAMFUNNSKUNNSKAP"},{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_28","innvilget":"2025-03-01","ankomst":"2024-06-01"},{"type":"vedtak","id":"vn","person":"p1","ordning":"NORSK_SAMFUNNSKUNNSKAP","vedtakstype":"TILDELING","vedtaksdato":"2025-08-01","fra":"2025-09-01","til":"2028-08-31"}]}"#,
        input: br#"[{"type":"norskdeltakelse","id":"n1","person":"p1","ordning":"NORSK_SAMFUNNSKUNNSKAP","fra":"2025-09-01","til":"2025-12-31","timetype":"NORSK","timer":120}]"#,
        reports: 0,
    },
    Example {
        name: "no vedtak",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: r#"{"nir.register":[{"type":"kategori_ordning","id":"k1","person":"p1","kategori":"RETT_OG_PLIKT_NORSK","ordning":"NORSK_SAMFUNNSKUNNSKAP"}]}"#,
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_28","innvilget":"2025-03-01","ankomst":"2024-06-01"},{"type":"norskdeltakelse","id":"n1","person":"p1","ordning":"NORSK_SAMFUNNSKUNNSKAP","fra":"2025-09-01","til":"2025-12-31","timetype":"NORSK","timer":120}]"#,
        reports: 1,
    },
    Example {
        name: "two participations, told once",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: r#"{"nir.register":[{"type":"kategori_ordning","id":"k1","person":"p1","kategori":"RETT_OG_PLIKT_NORSK","ordning":"NORSK_SAMFUNNSKUNNSKAP"}]}"#,
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_28","innvilget":"2025-03-01","ankomst":"2024-06-01"},{"type":"norskdeltakelse","id":"n1","person":"p1","ordning":"NORSK_SAMFUNNSKUNNSKAP","fra":"2025-09-01","til":"2025-12-31","timetype":"NORSK","timer":120},{"type":"norskdeltakelse","id":"n2","person":"p1","ordning":"NORSK_SAMFUNNSKUNNSKAP","fra":"2026-01-05","til":"2026-03-01","timetype":"NORSK","timer":120}]"#,
        reports: 1,
    },
    Example {
        name: "a vedtak on another ordning",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: r#"{"nir.register":[{"type":"kategori_ordning","id":"k1","person":"p1","kategori":"RETT_OG_PLIKT_NORSK","ordning":"NORSK_SAMFUNNSKUNNSKAP"}]}"#,
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_28","innvilget":"2025-03-01","ankomst":"2024-06-01"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2025-08-01","fra":"2025-09-01","til":"2027-08-31"},{"type":"norskdeltakelse","id":"n1","person":"p1","ordning":"NORSK_SAMFUNNSKUNNSKAP","fra":"2025-09-01","til":"2025-12-31","timetype":"NORSK","timer":120}]"#,
        reports: 1,
    },
    Example {
        name: "a refusal",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: r#"{"nir.register":[{"type":"kategori_ordning","id":"k1","person":"p1","kategori":"RETT_OG_PLIKT_NORSK","ordning":"NORSK_SAMFUNNSKUNNSKAP"}]}"#,
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_28","innvilget":"2025-03-01","ankomst":"2024-06-01"},{"type":"vedtak","id":"vn","person":"p1","ordning":"NORSK_SAMFUNNSKUNNSKAP","vedtakstype":"AVSLAG","vedtaksdato":"2025-08-01","fra":"2025-09-01","til":"2028-08-31","begrunnelse":"ALDER"},{"type":"norskdeltakelse","id":"n1","person":"p1","ordning":"NORSK_SAMFUNNSKUNNSKAP","fra":"2025-09-01","til":"2025-12-31","timetype":"NORSK","timer":120}]"#,
        reports: 1,
    },
    Example {
        name: "a type of vedtak that cannot be judged",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: r#"{"nir.register":[{"type":"kategori_ordning","id":"k1","person":"p1","kategori":"RETT_OG_PLIKT_NORSK","ordning":"NORSK_SAMFUNNSKUNNSKAP"}]}"#,
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_28","innvilget":"2025-03-01","ankomst":"2024-06-01"},{"type":"vedtak","id":"vn","person":"p1","ordning":"NORSK_SAMFUNNSKUNNSKAP","vedtakstype":"T01","vedtaksdato":"2025-08-01","fra":"2025-09-01","til":"2028-08-31"},{"type":"norskdeltakelse","id":"n1","person":"p1","ordning":"NORSK_SAMFUNNSKUNNSKAP","fra":"2025-09-01","til":"2025-12-31","timetype":"NORSK","timer":120}]"#,
        reports: 0,
    },
    Example {
        name: "the law is open",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: r#"{"nir.register":[{"type":"kategori_ordning","id":"k1","person":"p1","kategori":"RETT_OG_PLIKT_NORSK","ordning":"NORSK_SAMFUNNSKUNNSKAP"}]}"#,
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"norskdeltakelse","id":"n1","person":"p1","ordning":"NORSK_SAMFUNNSKUNNSKAP","fra":"2025-09-01","til":"2025-12-31","timetype":"NORSK","timer":120}]"#,
        reports: 0,
    },
    Example {
        name: "what the register holds is not told",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_28","innvilget":"2025-03-01","ankomst":"2024-06-01"},{"type":"norskdeltakelse","id":"n1","person":"p1","ordning":"NORSK_SAMFUNNSKUNNSKAP","fra":"2025-09-01","til":"2025-12-31","timetype":"NORSK","timer":120}]"#,
        reports: 0,
    },
    Example {
        name: "NIR's category is not told",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: r#"{"nir.register":[]}"#,
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_28","innvilget":"2025-03-01","ankomst":"2024-06-01"},{"type":"norskdeltakelse","id":"n1","person":"p1","ordning":"NORSK_SAMFUNNSKUNNSKAP","fra":"2025-09-01","til":"2025-12-31","timetype":"NORSK","timer":120}]"#,
        reports: 0,
    },
    Example {
        name: "duty without a right",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: r#"{"nir.register":[{"type":"kategori_ordning","id":"k1","person":"p1","kategori":"PLIKT_NORSK","ordning":"NORSK_SAMFUNNSKUNNSKAP"}]}"#,
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_28","innvilget":"2025-03-01","ankomst":"2024-06-01"},{"type":"norskdeltakelse","id":"n1","person":"p1","ordning":"NORSK_SAMFUNNSKUNNSKAP","fra":"2025-09-01","til":"2025-12-31","timetype":"NORSK","timer":120}]"#,
        reports: 0,
    },
];

/// The categories with a right to training in norsk.
const RETT: &[&str] = &["RETT_OG_PLIKT_NORSK", "RETT_NORSK_SAMFUNNSKUNNSKAP", "RETT_NORSK"];

fn check(deltaker: &Deltaker<'_, '_>, context: &Context, report: &mut Report) {
    if deltaker.har_kategori(RETT) != Some(true) {
        return;
    }
    for (first, count) in deltaker.uten_tildeling(context.as_of) {
        report.push_sent(&RULE, first.at.felt(Felt::Ordning), one("antall", Value::Int(count)));
    }
}

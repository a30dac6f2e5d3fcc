//! nir-n35b: training in norsk rests on a vedtak, also of those of whom NIR tells no right.

use crate::families::nir::Check;
use crate::families::nir::Context;
use crate::families::nir::exchanges::ALL;
use crate::families::nir::needs::REGISTER;
use crate::families::nir::participant::Deltaker;
use crate::finding::{Report, Value, one};
use crate::record::Felt;
use crate::rule::{Evidence, Example, RuleInfo, Source, Text, Words};

/// The rule.
pub static RULE: RuleInfo = RuleInfo::warning("nir-n35b", Evidence::Inferred).of(ALL).needs(REGISTER);

/// How it is checked.
pub const CHECK: Check = Check::Deltaker(check);

/// What it says.
pub static WORDS: Words = Words {
    what: Text {
        nb: "Personen har deltatt i opplæring i norsk uten at opplæringen er tildelt ved vedtak på samme ordning. Antall deltakelser: {antall}.",
        nn: "Personen har delteke i opplæring i norsk utan at opplæringa er tildelt ved vedtak på same ordning. Talet på deltakingar: {antall}.",
        en: "The person has taken part in Norwegian training that no decision on the same scheme grants. Number of participations: {antall}.",
    },
    why: Text {
        nb: "For dem som har rett til opplæringen, skal vedtaket registreres sammen med deltakelsen. NIR har ikke oppgitt at personen har rett; for den som bare har plikt og betaler selv, er det ikke klart at vedtak kreves.",
        nn: "For dei som har rett til opplæringa, skal vedtaket registrerast saman med deltakinga. NIR har ikkje opplyst at personen har rett; for den som berre har plikt og betaler sjølv, er det ikkje klart at det trengst vedtak.",
        en: "For those who have a right to the training, the decision is registered with the participation. Nothing from NIR says that the person has a right; whether those who have only a duty and pay for it need a decision is not clear.",
    },
    advice: Text {
        nb: "Sjekk kategorien i NIR. Har personen rett, registrer vedtaket.",
        nn: "Sjekk kategorien i NIR. Har personen rett, registrer vedtaket.",
        en: "Check the category in NIR. If the person has a right, register the decision.",
    },
    args: &["antall"],
    sources: &[Source {
        title: "IMDi: Registrering i NIR etter integreringsloven, norsk og samfunnskunnskap",
        section: "integreringsforskriften § 53",
        url: "https://www.imdi.no/kvalifisering/regelverk/norsk-og-samfunnskunnskap/registrering-i-nir-etter-integreringsloven---norsk-og-samfunnskunnskap/",
    }],
};

/// What it accepts and what it reports.
pub static EXAMPLES: &[Example] = &[
    Example {
        name: "the category is not told",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: r#"{"nir.register":[]}"#,
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_28","innvilget":"2025-03-01","ankomst":"2024-06-01"},{"type":"norskdeltakelse","id":"n1","person":"p1","ordning":"NORSK_SAMFUNNSKUNNSKAP","fra":"2025-09-01","til":"2025-12-31","timetype":"NORSK","timer":120}]"#,
        reports: 1,
    },
    Example {
        name: "duty without a right",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: r#"{"nir.register":[{"type":"kategori_ordning","id":"k1","person":"p1","kategori":"PLIKT_NORSK","ordning":"NORSK_SAMFUNNSKUNNSKAP"}]}"#,
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_28","innvilget":"2025-03-01","ankomst":"2024-06-01"},{"type":"norskdeltakelse","id":"n1","person":"p1","ordning":"NORSK_SAMFUNNSKUNNSKAP","fra":"2025-09-01","til":"2025-12-31","timetype":"NORSK","timer":120}]"#,
        reports: 1,
    },
    Example {
        name: "with a right: an error of its own",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: r#"{"nir.register":[{"type":"kategori_ordning","id":"k1","person":"p1","kategori":"RETT_OG_PLIKT_NORSK","ordning":"NORSK_SAMFUNNSKUNNSKAP"}]}"#,
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_28","innvilget":"2025-03-01","ankomst":"2024-06-01"},{"type":"norskdeltakelse","id":"n1","person":"p1","ordning":"NORSK_SAMFUNNSKUNNSKAP","fra":"2025-09-01","til":"2025-12-31","timetype":"NORSK","timer":120}]"#,
        reports: 0,
    },
    Example {
        name: "granted",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: r#"{"nir.register":[]}"#,
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_28","innvilget":"2025-03-01","ankomst":"2024-06-01"},{"type":"vedtak","id":"vn","person":"p1","ordning":"NORSK_SAMFUNNSKUNNSKAP","vedtakstype":"TILDELING","vedtaksdato":"2025-08-01","fra":"2025-09-01","til":"2028-08-31"},{"type":"norskdeltakelse","id":"n1","person":"p1","ordning":"NORSK_SAMFUNNSKUNNSKAP","fra":"2025-09-01","til":"2025-12-31","timetype":"NORSK","timer":120}]"#,
        reports: 0,
    },
];

/// The categories with a right to training in norsk.
const RETT: &[&str] = &["RETT_OG_PLIKT_NORSK", "RETT_NORSK_SAMFUNNSKUNNSKAP", "RETT_NORSK"];

fn check(deltaker: &Deltaker<'_, '_>, context: &Context, report: &mut Report) {
    if deltaker.har_kategori(RETT) == Some(true) {
        return;
    }
    for (first, count) in deltaker.uten_tildeling(context.as_of) {
        report.push_sent(&RULE, first.at.felt(Felt::Ordning), one("antall", Value::Int(count)));
    }
}

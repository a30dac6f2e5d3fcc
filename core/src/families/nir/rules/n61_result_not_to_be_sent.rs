//! nir-n61: results of tests are HK-dir's to tell; those that are sent are used for the check.

use crate::families::nir::Check;
use crate::families::nir::Context;
use crate::families::nir::RecordType;
use crate::families::nir::exchanges::ALL;
use crate::families::nir::participant::Deltaker;
use crate::finding::{Report, Tally};
use crate::rule::{Evidence, Example, RuleInfo, Source, Text, Words};

/// The rule.
pub static RULE: RuleInfo = RuleInfo::info("nir-n61", Evidence::Inferred).of(ALL);

/// How it is checked.
pub const CHECK: Check = Check::Deltaker(check);

/// What it says.
pub static WORDS: Words = Words {
    what: Text {
        nb: "Prøveresultater er brukt i kontrollen, men NIR får dem fra HK-dir.",
        nn: "Prøveresultat er brukte i kontrollen, men NIR får dei frå HK-dir.",
        en: "Results of tests are used for the check, but NIR gets them from HK-dir.",
    },
    why: Text {
        nb: "NIR viser resultatene fra HK-dir. Om NIR tar imot resultater fra kommunen, for eksempel av eldre lokale prøver, er ikke kjent. Gjelder {antall} resultater for personen.",
        nn: "NIR viser resultata frå HK-dir. Om NIR tek imot resultat frå kommunen, til dømes av eldre lokale prøver, er ikkje kjent. Gjeld {antall} resultat for personen.",
        en: "NIR shows the results from HK-dir. Whether NIR takes results from the municipality, such as those of older local tests, is not known. Concerns {antall} results of the person.",
    },
    advice: Text {
        nb: "Du trenger ikke gjøre noe. Er et resultat feil i NIR, meld fra til HK-dir.",
        nn: "Du treng ikkje gjere noko. Er eit resultat feil i NIR, meld frå til HK-dir.",
        en: "There is nothing to do. If a result is wrong in NIR, tell HK-dir.",
    },
    args: &["antall"],
    sources: &[
        Source {
            title: "Brukerhåndbok for Nasjonalt introduksjonsregister",
            section: "contents list: Se prøveresultater",
            url: "",
        },
        Source {
            title: "IMDi: Dette skal kommunen registrere i NIR",
            section: "",
            url: "https://www.imdi.no/nir-og-bosetting/nasjonalt-introduksjonsregister-nir/dette-skal-kommunen-registrere-i-nir/",
        },
    ],
};

/// What it accepts and what it reports.
pub static EXAMPLES: &[Example] = &[
    Example {
        name: "none sent",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_28","innvilget":"2024-11-15","ankomst":"2024-02-10"},{"type":"norskdeltakelse","id":"n1","person":"p1","ordning":"NORSK_SAMFUNNSKUNNSKAP","fra":"2025-03-01","til":"2025-03-31","timetype":"NORSK","timer":40}]"#,
        reports: 0,
    },
    Example {
        name: "two sent, said once",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"prove","id":"r1","person":"p1","provetype":"NORSKPROVEN","dato":"2024-06-10","resultat":"B1","delprove":"MUNTLIG"},{"type":"prove","id":"r2","person":"p1","provetype":"NORSKPROVEN","dato":"2024-06-10","resultat":"A2","delprove":"LESE"}]"#,
        reports: 1,
    },
    Example {
        name: "told by the register",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: r#"{"nir.register":[{"type":"prove","id":"r1","person":"p1","provetype":"NORSKPROVEN","dato":"2024-06-10","resultat":"B1","delprove":"MUNTLIG"}]}"#,
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"norskdeltakelse","id":"n1","person":"p1","ordning":"NORSK_SAMFUNNSKUNNSKAP","fra":"2025-03-01","til":"2025-03-31","timetype":"NORSK","timer":40}]"#,
        reports: 0,
    },
];

fn check(deltaker: &Deltaker<'_, '_>, _: &Context, report: &mut Report) {
    let mut sent = Tally::new();
    for post in deltaker.av(RecordType::Prove) {
        sent.note((), post.at);
    }
    sent.report(&RULE, report);
}

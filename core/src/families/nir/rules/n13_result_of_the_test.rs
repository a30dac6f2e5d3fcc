//! nir-n13: the result is one that the test gives.

use crate::families::nir::Check;
use crate::families::nir::Context;
use crate::families::nir::Record;
use crate::families::nir::exchanges::ALL;
use crate::finding::Report;
use crate::record::Felt;
use crate::rule::{Evidence, Example, RuleInfo, Source, Text, Words};

/// The rule.
pub static RULE: RuleInfo = RuleInfo::warning("nir-n13", Evidence::Inferred).of(ALL);

/// How it is checked.
pub const CHECK: Check = Check::Record(check);

/// What it says.
pub static WORDS: Words = Words {
    what: Text {
        nb: "Prøven gir ikke et slikt resultat.",
        nn: "Prøva gir ikkje eit slikt resultat.",
        en: "The test does not give such a result.",
    },
    why: Text {
        nb: "Norskprøven A1-B2 gir et nivå, C1-prøven C1 eller ikke bestått, de eldre prøvene bestått. Et resultat fra en annen prøve tyder på at prøvetype eller resultat er valgt feil.",
        nn: "Norskprøva A1-B2 gir eit nivå, C1-prøva C1 eller ikkje bestått, dei eldre prøvene bestått. Eit resultat frå ei anna prøve tyder på at prøvetype eller resultat er valt feil.",
        en: "The Norwegian test (Norskprøven) A1–B2 gives a level, the C1 test gives C1 or not passed, and the older tests give passed. A result of another test points to a wrong choice of test or result.",
    },
    advice: Text {
        nb: "Sjekk prøvebeviset, og rett prøvetypen eller resultatet.",
        nn: "Sjekk prøvebeviset, og rett prøvetypen eller resultatet.",
        en: "Check the certificate, and correct the test or the result.",
    },
    args: &[],
    sources: &[
        Source {
            title: "Kompetanse Norge: Norskprøven C1, resultat",
            section: "",
            url: "https://www.kompetansenorge.no/norskproven-c1-hogare-akademisk-niva/resultat/",
        },
        Source {
            title: "IMDi: open data of NIR (bengler/imdi-dataset)",
            section: "export_flat/norsk_prover.csv",
            url: "https://github.com/bengler/imdi-dataset",
        },
        Source {
            title: "UDI: Hvilke prøver er godkjent på nivå A2",
            section: "",
            url: "https://www.udi.no/ord-og-begreper/prove-i-norsk-muntlig-for-a-fa-norsk-statsborgerskap/hvilke-prover-er-godkjent-pa-niva-a2/",
        },
    ],
};

/// What it accepts and what it reports.
pub static EXAMPLES: &[Example] = &[
    Example {
        name: "a level",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"prove","id":"r1","person":"p1","provetype":"NORSKPROVEN","dato":"2024-06-10","resultat":"B1","delprove":"MUNTLIG"}]"#,
        reports: 0,
    },
    Example {
        name: "passed is no level",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"prove","id":"r1","person":"p1","provetype":"NORSKPROVEN","dato":"2024-06-10","resultat":"BESTATT","delprove":"MUNTLIG"}]"#,
        reports: 1,
    },
    Example {
        name: "C1 of the C1 test",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"prove","id":"r1","person":"p1","provetype":"NORSKPROVEN_C1","dato":"2024-06-10","resultat":"C1"}]"#,
        reports: 0,
    },
    Example {
        name: "a lower level of the C1 test",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"prove","id":"r1","person":"p1","provetype":"NORSKPROVEN_C1","dato":"2024-06-10","resultat":"B2"}]"#,
        reports: 1,
    },
    Example {
        name: "what can be passed can be failed",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"prove","id":"r1","person":"p1","provetype":"STATSBORGERPROVEN","dato":"2024-06-10","resultat":"IKKE_BESTATT"}]"#,
        reports: 0,
    },
    Example {
        name: "a test whose results are not known",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"prove","id":"r1","person":"p1","provetype":"TRINN_3","dato":"2024-06-10","resultat":"B1"}]"#,
        reports: 0,
    },
];

fn check(post: &Record, _: &Context, report: &mut Report) {
    let (Some(prove), Some(result)) = (post.kodeverdi(Felt::Provetype), post.kode(Felt::Resultat)) else { return };
    let results = prove.gruppe();
    if !results.is_empty() && !gives(results, result) {
        report.push_at(&RULE, &post.at, Felt::Resultat);
    }
}

/// The lists of results were read where only those who had passed were told of.
fn gives(results: &str, result: &str) -> bool {
    results.split(' ').any(|one| one == result || (one == "BESTATT" && result == "IKKE_BESTATT"))
}

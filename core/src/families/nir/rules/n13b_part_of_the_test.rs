//! nir-n13b: the part is one that the test has.

use crate::families::nir::Check;
use crate::families::nir::Context;
use crate::families::nir::Record;
use crate::families::nir::exchanges::ALL;
use crate::finding::Report;
use crate::record::Felt;
use crate::rule::{Evidence, Example, RuleInfo, Source, Text, Words};

/// The rule.
pub static RULE: RuleInfo = RuleInfo::warning("nir-n13b", Evidence::Inferred).of(ALL);

/// How it is checked.
pub const CHECK: Check = Check::Record(check);

/// What it says.
pub static WORDS: Words = Words {
    what: Text {
        nb: "Delprøven passer ikke til prøven.",
        nn: "Delprøva passar ikkje til prøva.",
        en: "The part does not fit the test.",
    },
    why: Text {
        nb: "Norskprøven A1-B2 har fire delprøver som teller hver for seg. Eldre prøver har skriftlig og muntlig, og prøver i samfunnskunnskap har ingen deler. Uten rett delprøve kan ikke resultatet brukes for fritak eller norskmål.",
        nn: "Norskprøva A1-B2 har fire delprøver som tel kvar for seg. Eldre prøver har skriftleg og munnleg, og prøver i samfunnskunnskap har ingen delar. Utan rett delprøve kan ikkje resultatet brukast for fritak eller norskmål.",
        en: "The Norwegian test (Norskprøven) A1–B2 has four parts that count one by one. Older tests have a written and an oral part, and tests of social studies have none. Without the right part the result cannot be used for exemption or for the goal in Norwegian.",
    },
    advice: Text {
        nb: "Sjekk prøvebeviset, og rett prøvetypen eller delprøven.",
        nn: "Sjekk prøvebeviset, og rett prøvetypen eller delprøva.",
        en: "Check the certificate, and correct the test or the part.",
    },
    args: &[],
    sources: &[
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
        name: "a part of norskprøven",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"prove","id":"r1","person":"p1","provetype":"NORSKPROVEN","dato":"2024-06-10","resultat":"B1","delprove":"LESE"}]"#,
        reports: 0,
    },
    Example {
        name: "norskprøven without a part",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"prove","id":"r1","person":"p1","provetype":"NORSKPROVEN","dato":"2024-06-10","resultat":"B1"}]"#,
        reports: 1,
    },
    Example {
        name: "an older test, written",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"prove","id":"r1","person":"p1","provetype":"NORSKPROVE_3","dato":"2012-06-10","resultat":"BESTATT","delprove":"SKRIFTLIG"}]"#,
        reports: 0,
    },
    Example {
        name: "an older test has no listening",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"prove","id":"r1","person":"p1","provetype":"NORSKPROVE_3","dato":"2012-06-10","resultat":"BESTATT","delprove":"LYTTE"}]"#,
        reports: 1,
    },
    Example {
        name: "samfunnskunnskap has no parts",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"prove","id":"r1","person":"p1","provetype":"SAMFUNNSKUNNSKAP","dato":"2024-06-10","resultat":"BESTATT","delprove":"LESE"}]"#,
        reports: 1,
    },
    Example {
        name: "a code that cannot be judged",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"prove","id":"r1","person":"p1","provetype":"NORSKPROVEN","dato":"2024-06-10","resultat":"B1","delprove":"D1"}]"#,
        reports: 0,
    },
];

fn check(post: &Record, _: &Context, report: &mut Report) {
    let Some(prove) = post.kode(Felt::Provetype) else { return };
    let part = post.kode(Felt::Delprove);
    if post.has(Felt::Delprove) && part.is_none() {
        return;
    }
    let fits = match prove {
        "NORSKPROVEN" => part.is_some(),
        "NORSKPROVE_2" | "NORSKPROVE_3" | "BERGENSTESTEN" => matches!(part, None | Some("SKRIFTLIG" | "MUNTLIG")),
        "SAMFUNNSKUNNSKAP" | "STATSBORGERPROVEN" => part.is_none(),
        // The C1 test joins two parts in one; of the others nothing is known.
        _ => true,
    };
    if !fits {
        report.push_at(&RULE, &post.at, Felt::Delprove);
    }
}

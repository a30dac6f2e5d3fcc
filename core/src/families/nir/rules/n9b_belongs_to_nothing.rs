//! nir-n9b: leave names the programme or the vedtak it is from, absence the programme or the participation.

use crate::families::nir::Check;
use crate::families::nir::Context;
use crate::families::nir::exchanges::ALL;
use crate::families::nir::{Record, RecordType};
use crate::finding::Report;
use crate::record::Felt;
use crate::rule::{Evidence, Example, RuleInfo, Source, Text, Words};

/// The rule.
pub static RULE: RuleInfo = RuleInfo::error("nir-n9b", Evidence::Logical).of(ALL);

/// How it is checked.
pub const CHECK: Check = Check::Record(check);

/// What it says.
pub static WORDS: Words = Words {
    what: Text {
        nb: "Permisjonen eller fraværet sier ikke hva det gjelder.",
        nn: "Permisjonen eller fråværet seier ikkje kva det gjeld.",
        en: "The leave or the absence does not say what it is from.",
    },
    why: Text {
        nb: "Permisjon og fravær teller i et program eller i opplæringen i norsk. Uten knytning kan de verken telles eller forlenge frister.",
        nn: "Permisjon og fråvær tel i eit program eller i opplæringa i norsk. Utan knyting kan dei verken teljast eller forlengje fristar.",
        en: "Leave and absence count in a programme or in the training in Norwegian. Without that link they can neither be counted nor extend deadlines.",
    },
    advice: Text {
        nb: "Knytt permisjonen til programmet eller vedtaket, og fraværet til programmet eller deltakelsen i norsk.",
        nn: "Knyt permisjonen til programmet eller vedtaket, og fråværet til programmet eller deltakinga i norsk.",
        en: "Tie the leave to the programme or the decision, and the absence to the programme or the participation in Norwegian.",
    },
    args: &[],
    sources: &[
        Source {
            title: "IMDi: Dette skal kommunen registrere i NIR",
            section: "",
            url: "https://www.imdi.no/nir-og-bosetting/nasjonalt-introduksjonsregister-nir/dette-skal-kommunen-registrere-i-nir/",
        },
        Source {
            title: "IMDi: Registrering i NIR etter integreringsloven, norsk og samfunnskunnskap",
            section: "integreringsforskriften § 53",
            url: "https://www.imdi.no/kvalifisering/regelverk/norsk-og-samfunnskunnskap/registrering-i-nir-etter-integreringsloven---norsk-og-samfunnskunnskap/",
        },
    ],
};

/// What it accepts and what it reports.
pub static EXAMPLES: &[Example] = &[
    Example {
        name: "leave of a programme",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"permisjon","id":"l1","program":"i1","permisjonstype":"OMSORG","fra":"2026-01-01","til":"2026-02-28"}]"#,
        reports: 0,
    },
    Example {
        name: "leave of a vedtak",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"permisjon","id":"l1","vedtak":"v1","permisjonstype":"OMSORG","fra":"2026-01-01","til":"2026-02-28"}]"#,
        reports: 0,
    },
    Example {
        name: "leave of neither",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"permisjon","id":"l1","permisjonstype":"OMSORG","fra":"2026-01-01","til":"2026-02-28"}]"#,
        reports: 1,
    },
    Example {
        name: "absence from the training in norsk",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"fravaer","id":"f1","norskdeltakelse":"n1","fravaerstype":"GYLDIG","fra":"2026-01-05","til":"2026-01-06"}]"#,
        reports: 0,
    },
    Example {
        name: "absence from nothing",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"fravaer","id":"f1","fravaerstype":"GYLDIG","fra":"2026-01-05","til":"2026-01-06"}]"#,
        reports: 1,
    },
];

fn check(post: &Record, _: &Context, report: &mut Report) {
    let parents = match post.slag {
        RecordType::Permisjon => [Felt::Program, Felt::Vedtak],
        RecordType::Fravaer => [Felt::Program, Felt::Norskdeltakelse],
        _ => return,
    };
    if !parents.into_iter().any(|felt| post.has(felt)) {
        report.push_at(&RULE, &post.at, Felt::Program);
    }
}

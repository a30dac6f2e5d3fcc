//! nir-n61b: what the registers tell the municipality is used for the check, and not transferred.

use crate::families::nir::Check;
use crate::families::nir::Context;
use crate::families::nir::RecordType;
use crate::families::nir::exchanges::ALL;
use crate::families::nir::participant::RecordSet;
use crate::finding::{Report, Value, one};
use crate::record::Place;
use crate::rule::{Evidence, Example, RuleInfo, Source, Text, Words};

/// The rule.
pub static RULE: RuleInfo = RuleInfo::info("nir-n61b", Evidence::Inferred).of(ALL);

/// How it is checked.
pub const CHECK: Check = Check::RecordSet(check);

/// What it says.
pub static WORDS: Words = Words {
    what: Text {
        nb: "Opplysninger om opphold, bosetting eller kategori er brukt i kontrollen, men blir ikke overført ({antall} poster).",
        nn: "Opplysningar om opphald, busetjing eller kategori er brukte i kontrollen, men blir ikkje overførte ({antall} postar).",
        en: "Permits, settlements or categories were used for the check, but are not transferred ({antall} records).",
    },
    why: Text {
        nb: "NIR har dem fra UDI og Folkeregisteret og beregner kategorien selv.",
        nn: "NIR har dei frå UDI og Folkeregisteret og reknar ut kategorien sjølv.",
        en: "NIR has them from UDI and the National Population Register (Folkeregisteret) and computes the category itself.",
    },
    advice: Text {
        nb: "Du trenger ikke gjøre noe. Er de feil i NIR, meld fra til dem som har registrert dem.",
        nn: "Du treng ikkje gjere noko. Er dei feil i NIR, meld frå til dei som har registrert dei.",
        en: "Nothing needs to be done. If they are wrong in NIR, tell those who registered them.",
    },
    args: &["antall"],
    sources: &[
        Source {
            title: "Brukerhåndbok for Nasjonalt introduksjonsregister",
            section: "contents list: Se prøveresultater",
            url: "",
        },
        Source {
            title: "IMDi: Ny integreringslov, endringer i NIR",
            section: "",
            url: "https://www.imdi.no/imdinett/nasjonalt-introduksjonsregister-nir/ny-integreringslov---endringer-i-nir/",
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
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"norskdeltakelse","id":"n1","person":"p1","ordning":"NORSK_SAMFUNNSKUNNSKAP","fra":"2025-03-01","til":"2025-03-31","timetype":"NORSK","timer":40}]"#,
        reports: 0,
    },
    Example {
        name: "two sent, said once",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_28","innvilget":"2024-11-15","ankomst":"2024-02-10"},{"type":"bosetting","id":"b1","person":"p1","kommunenummer":"4601","dato":"2025-02-01","etter_avtale":true},{"type":"norskdeltakelse","id":"n1","person":"p1","ordning":"NORSK_SAMFUNNSKUNNSKAP","fra":"2025-03-01","til":"2025-03-31","timetype":"NORSK","timer":40}]"#,
        reports: 1,
    },
    Example {
        name: "told by the register",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: r#"{"nir.register":[{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_28","innvilget":"2024-11-15","ankomst":"2024-02-10"}]}"#,
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"norskdeltakelse","id":"n1","person":"p1","ordning":"NORSK_SAMFUNNSKUNNSKAP","fra":"2025-03-01","til":"2025-03-31","timetype":"NORSK","timer":40}]"#,
        reports: 0,
    },
];

fn check(innsending: &RecordSet<'_>, _: &Context, report: &mut Report) {
    // Results of tests have a rule of their own.
    let told = RecordType::ALL.into_iter().filter(|slag| slag.is_read_side() && *slag != RecordType::Prove);
    let sent = told.flat_map(|slag| innsending.of_type(slag)).filter(|post| !post.kjent);
    let count = sent.count() as u64;
    if count > 0 {
        report.push_with(&RULE, Place::PAYLOAD, None, one("antall", Value::Int(count)));
    }
}

//! nir-n16: a refusal or a stans says why; an exemption says on which ground.

use crate::families::nir::Check;
use crate::families::nir::Context;
use crate::families::nir::Record;
use crate::families::nir::exchanges::ALL;
use crate::finding::Report;
use crate::record::Felt;
use crate::rule::{Evidence, Example, RuleInfo, Source, Text, Words};

/// The rule.
pub static RULE: RuleInfo = RuleInfo::error("nir-n16", Evidence::Verified).of(ALL);

/// How it is checked.
pub const CHECK: Check = Check::Record(check);

/// What it says.
pub static WORDS: Words = Words {
    what: Text {
        nb: "Vedtaket mangler begrunnelse eller rettsgrunnlag.",
        nn: "Vedtaket manglar grunngiving eller rettsgrunnlag.",
        en: "The decision lacks its reason or its legal ground.",
    },
    why: Text {
        nb: "Avslag og stans skal registreres med begrunnelse, og fritak med rettsgrunnlag. Personen kan klage på dem.",
        nn: "Avslag og stans skal registrerast med grunngiving, og fritak med rettsgrunnlag. Personen kan klage på dei.",
        en: "Refusals and stops must be registered with a reason, exemptions with a legal ground. The person may appeal against them.",
    },
    advice: Text {
        nb: "Fyll ut begrunnelsen eller rettsgrunnlaget i fagsystemet.",
        nn: "Fyll ut grunngivinga eller rettsgrunnlaget i fagsystemet.",
        en: "Fill in the reason or the legal ground in the system.",
    },
    args: &[],
    sources: &[
        Source {
            title: "IMDi: Dette skal kommunen registrere i NIR",
            section: "refusal and stans with their reason",
            url: "https://www.imdi.no/nir-og-bosetting/nasjonalt-introduksjonsregister-nir/dette-skal-kommunen-registrere-i-nir/",
        },
        Source {
            title: "IMDi: Registrering i NIR etter integreringsloven, norsk og samfunnskunnskap",
            section: "exemption, also from the duty to take tests, and its ground",
            url: "https://www.imdi.no/kvalifisering/regelverk/norsk-og-samfunnskunnskap/registrering-i-nir-etter-integreringsloven---norsk-og-samfunnskunnskap/",
        },
    ],
};

/// What it accepts and what it reports.
pub static EXAMPLES: &[Example] = &[
    Example {
        name: "a refusal that says why",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"AVSLAG","vedtaksdato":"2025-08-01","fra":"2025-09-01","til":"2027-08-31","begrunnelse":"ALDER"}]"#,
        reports: 0,
    },
    Example {
        name: "a refusal that does not",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"AVSLAG","vedtaksdato":"2025-08-01","fra":"2025-09-01","til":"2027-08-31"}]"#,
        reports: 1,
    },
    Example {
        name: "an exemption without ground",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"FRITAK","vedtaksdato":"2025-08-01","fra":"2025-09-01","til":"2027-08-31"}]"#,
        reports: 1,
    },
    Example {
        name: "a grant needs none",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2025-08-01","fra":"2025-09-01","til":"2027-08-31"}]"#,
        reports: 0,
    },
    Example {
        name: "an exemption from the test without ground",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"vedtak","id":"v1","person":"p1","ordning":"NORSK_SAMFUNNSKUNNSKAP","vedtakstype":"FRITAK_PROVE","vedtaksdato":"2025-08-01","fra":"2025-09-01"}]"#,
        reports: 1,
    },
    Example {
        name: "an exemption with loss of the right without ground",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"vedtak","id":"v1","person":"p1","ordning":"NORSK_SAMFUNNSKUNNSKAP","vedtakstype":"FRITAK_PLIKT_BORTFALL_RETT","vedtaksdato":"2025-08-01","fra":"2025-09-01"}]"#,
        reports: 1,
    },
    Example {
        name: "an exemption from the test with its ground",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"vedtak","id":"v1","person":"p1","ordning":"NORSK_SAMFUNNSKUNNSKAP","vedtakstype":"FRITAK_PROVE","vedtaksdato":"2025-08-01","rettsgrunnlag":"HELSE","fra":"2025-09-01"}]"#,
        reports: 0,
    },
];

fn check(post: &Record, _: &Context, report: &mut Report) {
    let needed = match post.kode(Felt::Vedtakstype) {
        Some("AVSLAG" | "STANS") => Felt::Begrunnelse,
        Some("FRITAK" | "FRITAK_PROVE" | "FRITAK_PLIKT_BORTFALL_RETT") => Felt::Rettsgrunnlag,
        _ => return,
    };
    if !post.has(needed) {
        report.push_at(&RULE, &post.at, needed);
    }
}

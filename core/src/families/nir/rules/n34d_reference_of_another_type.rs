//! nir-n34d: a reference names a record of the type that the field is for.

use crate::families::nir::Check;
use crate::families::nir::Context;
use crate::families::nir::RecordType;
use crate::families::nir::exchanges::ALL;
use crate::families::nir::participant::RecordSet;
use crate::finding::Report;
use crate::rule::{Evidence, Example, RuleInfo, Source, Text, Words};

/// The rule.
pub static RULE: RuleInfo = RuleInfo::warning("nir-n34d", Evidence::Inferred).of(ALL);

/// How it is checked.
pub const CHECK: Check = Check::RecordSet(check);

/// What it says.
pub static WORDS: Words = Words {
    what: Text {
        nb: "Henvisningen står i et felt for en annen posttype: Id-en er i innsendingen bare brukt på en post av en annen type.",
        nn: "Tilvisinga står i eit felt for ein annan posttype: Id-en er i innsendinga berre brukt på ein post av ein annan type.",
        en: "The reference is in a field for one type of record, but in the submission the id is used only by a record of another type.",
    },
    why: Text {
        nb: "Posten finnes da ikke der mottakeren ser etter den, med mindre den er registrert fra før under samme id.",
        nn: "Posten finst då ikkje der mottakaren ser etter han, om han ikkje er registrert frå før under same id.",
        en: "The receiver then does not find the record where it looks for it, unless one was registered before under that id.",
    },
    advice: Text {
        nb: "Sjekk henvisningen. Er den riktig i fagsystemet, meld fra til leverandøren.",
        nn: "Sjekk tilvisinga. Er ho rett i fagsystemet, meld frå til leverandøren.",
        en: "Check the reference. If it is right in the system, tell the vendor.",
    },
    args: &[],
    sources: &[Source {
        title: "IMDi: Dette skal kommunen registrere i NIR",
        section: "a programme is registered with its vedtak",
        url: "https://www.imdi.no/nir-og-bosetting/nasjonalt-introduksjonsregister-nir/dette-skal-kommunen-registrere-i-nir/",
    }],
};

/// What it accepts and what it reports.
pub static EXAMPLES: &[Example] = &[
    Example {
        name: "the person where the vedtak belongs",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2025-08-01","fra":"2025-09-01","til":"2027-08-31"},{"type":"introduksjonsprogram","id":"i1","vedtak":"p1","fra":"2025-09-01","planlagt_slutt":"2027-08-31","sluttmal":"ARBEID"}]"#,
        reports: 1,
    },
    Example {
        name: "what may be in the register",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2025-09-01","planlagt_slutt":"2027-08-31","sluttmal":"ARBEID"}]"#,
        reports: 0,
    },
    Example {
        name: "with the register the reference itself is wrong",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: r#"{"nir.register":[]}"#,
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2025-08-01","fra":"2025-09-01","til":"2027-08-31"},{"type":"introduksjonsprogram","id":"i1","vedtak":"p1","fra":"2025-09-01","planlagt_slutt":"2027-08-31","sluttmal":"ARBEID"}]"#,
        reports: 0,
    },
];

fn check(innsending: &RecordSet<'_>, context: &Context, report: &mut Report) {
    if context.known.register {
        return;
    }
    for (post, felt, id) in innsending.uten_mottaker() {
        if RecordType::ALL.into_iter().any(|slag| innsending.find(slag, id).is_some()) {
            report.push_at(&RULE, &post.at, felt);
        }
    }
}

//! nir-n9c: what a registration as a rule has is there: the planned end, the day of the schooling, the fylke.

use crate::families::nir::Check;
use crate::families::nir::exchanges::ALL;
use crate::rule::{Evidence, Example, RuleInfo, Source, Text, Words};

/// The rule.
pub static RULE: RuleInfo = RuleInfo::warning("nir-n9c", Evidence::Inferred).of(ALL);

/// How it is checked.
pub const CHECK: Check = Check::Field;

/// What it says.
pub static WORDS: Words = Words {
    what: Text {
        nb: "Feltet er tomt. Det er som regel kjent når dette registreres.",
        nn: "Feltet er tomt. Det er som regel kjent når dette blir registrert.",
        en: "The field is empty. It is usually known when this is registered.",
    },
    why: Text {
        nb: "Uten det kan varighet, frist eller tilskudd ikke kontrolleres.",
        nn: "Utan det kan varigheit, frist eller tilskot ikkje kontrollerast.",
        en: "Without it, duration, deadline or grant cannot be checked.",
    },
    advice: Text {
        nb: "Fyll ut feltet i fagsystemet når det er kjent.",
        nn: "Fyll ut feltet i fagsystemet når det er kjent.",
        en: "Fill in the field in the system when it is known.",
    },
    args: &[],
    sources: &[Source {
        title: "IMDi: Dette skal kommunen registrere i NIR",
        section: "the list does not name these fields",
        url: "https://www.imdi.no/nir-og-bosetting/nasjonalt-introduksjonsregister-nir/dette-skal-kommunen-registrere-i-nir/",
    }],
};

/// What it accepts and what it reports.
pub static EXAMPLES: &[Example] = &[
    Example {
        name: "a programme without a planned end",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2025-08-01","fra":"2025-09-01","til":"2027-08-31"},{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2025-09-01","sluttmal":"ARBEID"}]"#,
        reports: 1,
    },
    Example {
        name: "schooling without a day",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"utdanningsbakgrunn","id":"u1","person":"p1","har_vgs":false}]"#,
        reports: 1,
    },
    Example {
        name: "full-time school without the fylke",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"fulltid_vgo","id":"f1","person":"p1","fra":"2025-08-15"}]"#,
        reports: 1,
    },
    Example {
        name: "all there",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2025-08-01","fra":"2025-09-01","til":"2027-08-31"},{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2025-09-01","planlagt_slutt":"2027-08-31","sluttmal":"ARBEID"}]"#,
        reports: 0,
    },
];

//! nir-n10d: a code is written as the key of our list: the same letters in another case are not read. Argument `meant`, the key.

use crate::families::nir::Check;
use crate::families::nir::exchanges::ALL;
use crate::rule::{Evidence, Example, RuleInfo, Source, Text, Words};

/// The rule.
pub static RULE: RuleInfo = RuleInfo::warning("nir-n10d", Evidence::Inferred).of(ALL);

/// How it is checked.
pub const CHECK: Check = Check::Field;

/// What it says.
pub static WORDS: Words = Words {
    what: Text {
        nb: "Koden er skrevet med andre store og små bokstaver enn i lista, og er ikke lest.",
        nn: "Koden er skriven med andre store og små bokstavar enn i lista, og er ikkje lesen.",
        en: "The code has different capitals from the one in the list and has not been read.",
    },
    why: Text {
        nb: "Reglene som trenger koden, sier ingenting, og mottakeren kjenner den kanskje ikke igjen.",
        nn: "Reglane som treng koden, seier ingenting, og mottakaren kjenner han kanskje ikkje att.",
        en: "The rules that need the code have not been applied, and the receiver may not recognise it.",
    },
    advice: Text {
        nb: "Meld fra til leverandøren av fagsystemet: Koden skal være {meant}.",
        nn: "Meld frå til leverandøren av fagsystemet: Koden skal vere {meant}.",
        en: "Tell the vendor of the system: the code must be {meant}.",
    },
    args: &["meant"],
    sources: &[Source {
        title: "NIR: Kodeverk i nasjonalt introduksjonsregister (NIR DOK 004)",
        section: "inferred: the names of our keys follow its contents list; NIR's own codes are not public",
        url: "https://www.yumpu.com/no/document/view/12100300/kodeverk-i-nasjonalt-introduksjonsregister-nir-imdi",
    }],
};

/// What it accepts and what it reports.
pub static EXAMPLES: &[Example] = &[
    Example {
        name: "as in the list",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2025-08-01","fra":"2025-09-01","til":"2027-08-31"}]"#,
        reports: 0,
    },
    Example {
        name: "in another case",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"Tildeling","vedtaksdato":"2025-08-01","fra":"2025-09-01","til":"2027-08-31"}]"#,
        reports: 1,
    },
    Example {
        name: "another code is for nir-n10",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"T01","vedtaksdato":"2025-08-01","fra":"2025-09-01","til":"2027-08-31"}]"#,
        reports: 0,
    },
];

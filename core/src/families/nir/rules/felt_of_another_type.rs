//! nir-felt: a record has only fields of its type.

use crate::families::nir::Check;
use crate::families::nir::exchanges::ALL;
use crate::rule::{Evidence, Example, RuleInfo, Source, Text, Words};

/// The rule.
pub static RULE: RuleInfo = RuleInfo::warning("nir-felt", Evidence::Logical).of(ALL);

/// How it is checked.
pub const CHECK: Check = Check::Field;

/// What it says.
pub static WORDS: Words = Words {
    what: Text {
        nb: "Posttypen har ikke dette feltet, så verdien blir ikke lest.",
        nn: "Posttypen har ikkje dette feltet, så verdien blir ikkje lesen.",
        en: "This type of record has no such field, so the value is not read.",
    },
    why: Text {
        nb: "Feltene er felles for alle posttypene. Står en verdi i feil post, går den tapt uten at noen ser det.",
        nn: "Felta er felles for alle posttypane. Står ein verdi i feil post, går han tapt utan at nokon ser det.",
        en: "All types of record share one set of fields. A value in the wrong record is lost without anybody noticing.",
    },
    advice: Text {
        nb: "Meld fra til leverandøren av fagsystemet: Verdien hører til i en post av en annen type, eller skal ikke sendes.",
        nn: "Meld frå til leverandøren av fagsystemet: Verdien høyrer til i ein post av ein annan type, eller skal ikkje sendast.",
        en: "Tell the vendor of the system: the value belongs in a record of another type, or is not to be sent.",
    },
    args: &[],
    sources: &[Source {
        title: "RFC 8259: The JavaScript Object Notation (JSON) Data Interchange Format",
        section: "§ 4",
        url: "https://www.rfc-editor.org/rfc/rfc8259",
    }],
};

/// What it accepts and what it reports.
pub static EXAMPLES: &[Example] = &[
    Example {
        name: "fields of its type",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2025-02-01","fra":"2025-03-01","til":"2026-02-28"}]"#,
        reports: 0,
    },
    Example {
        name: "a goal on the vedtak instead of the programme",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2025-02-01","fra":"2025-03-01","til":"2026-02-28","sluttmal":"ARBEID"}]"#,
        reports: 1,
    },
    Example {
        name: "two of them",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2025-02-01","fra":"2025-03-01","til":"2026-02-28","sluttmal":"ARBEID","timer":40}]"#,
        reports: 2,
    },
    Example {
        name: "nothing in it",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2025-02-01","fra":"2025-03-01","til":"2026-02-28","sluttmal":""}]"#,
        reports: 0,
    },
    Example {
        name: "of the wrong kind of value, which has been reported",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2025-02-01","fra":"2025-03-01","til":"2026-02-28","sluttmal":7}]"#,
        reports: 0,
    },
];

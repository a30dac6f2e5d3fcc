//! nir-n9: what NIR must have is there: ids, references, ordning, type of vedtak, dates.
//!
//! Rule 15 of the sheet is among them: the end of a programme (avslutning) has both its day and its reason, so that neither
//! stands without the other.

use crate::families::nir::Check;
use crate::families::nir::exchanges::ALL;
use crate::rule::{Evidence, Example, RuleInfo, Source, Text, Words};

/// The rule.
pub static RULE: RuleInfo = RuleInfo::error("nir-n9", Evidence::Verified).of(ALL);

/// How it is checked.
pub const CHECK: Check = Check::Field;

/// What it says.
pub static WORDS: Words = Words {
    what: Text {
        nb: "Feltet er tomt, men NIR må ha det.",
        nn: "Feltet er tomt, men NIR må ha det.",
        en: "The field is empty, but NIR must have it.",
    },
    why: Text {
        nb: "Uten vedtak, start og knytning til person blir registreringen ikke tatt imot, og kommunen får ikke tilskudd for personen.",
        nn: "Utan vedtak, start og knyting til person blir ikkje registreringa teken imot, og kommunen får ikkje tilskot for personen.",
        en: "Without a decision, a start and a link to the person, the record is not accepted, and the municipality gets no grant for the person.",
    },
    advice: Text { nb: "Fyll ut feltet{+send}.", nn: "Fyll ut feltet{+send}.", en: "Fill in the field{+send}." },
    args: &[],
    sources: &[
        Source {
            title: "IMDi: Dette skal kommunen registrere i NIR",
            section: "vedtak with its date, the start of the programme",
            url: "https://www.imdi.no/nir-og-bosetting/nasjonalt-introduksjonsregister-nir/dette-skal-kommunen-registrere-i-nir/",
        },
        Source {
            title: "IMDi: Registrering i NIR etter integreringsloven, introduksjonsprogrammet",
            section: "",
            url: "https://www.imdi.no/kvalifisering/regelverk/introduksjonsprogrammet/registrering-i-nir-etter-integreringsloven---introduksjonsprogrammet/",
        },
        Source {
            title: "Statistisk sentralbyrå: kostra-kontrollprogram, skjema 11B (to 2018)",
            section: "K1 to K23",
            url: "https://github.com/statisticsnorway/kostra-kontrollprogram",
        },
    ],
};

/// What it accepts and what it reports.
pub static EXAMPLES: &[Example] = &[
    Example {
        name: "all there",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2025-08-01","fra":"2025-09-01","til":"2027-08-31"},{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2025-09-01","planlagt_slutt":"2027-08-31","sluttmal":"ARBEID"},{"type":"tiltak","id":"t1","program":"i1","tiltakstype":"PRAKSIS","fra":"2025-10-01","til":"2026-01-31","timer_per_uke":7.5}]"#,
        reports: 0,
    },
    Example {
        name: "no day of the vedtak",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","fra":"2025-09-01","til":"2027-08-31"}]"#,
        reports: 1,
    },
    Example {
        name: "no start",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2025-08-01","fra":"2025-09-01","til":"2027-08-31"},{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","planlagt_slutt":"2027-08-31","sluttmal":"ARBEID"}]"#,
        reports: 1,
    },
    Example {
        name: "no reference",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"vedtak","id":"v1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2025-08-01","fra":"2025-09-01","til":"2027-08-31"}]"#,
        reports: 1,
    },
];

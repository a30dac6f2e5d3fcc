//! nir-n6: every person has a DUF-nummer.

use crate::families::nir::Check;
use crate::families::nir::exchanges::ALL;
use crate::rule::{Evidence, Example, RuleInfo, Source, Text, Words};

/// The rule.
pub static RULE: RuleInfo = RuleInfo::error("nir-n6", Evidence::Verified).of(ALL);

/// How it is checked.
pub const CHECK: Check = Check::Field;

/// What it says.
pub static WORDS: Words = Words {
    what: Text {
        nb: "Personen mangler DUF-nummer.",
        nn: "Personen manglar DUF-nummer.",
        en: "The person has no DUF number.",
    },
    why: Text {
        nb: "Personene i NIR kommer fra utlendingsforvaltningens register, og DUF-nummeret er nøkkelen dit.",
        nn: "Personane i NIR kjem frå registeret til utlendingsforvaltninga, og DUF-nummeret er nøkkelen dit.",
        en: "The persons in NIR come from the immigration authorities' register, and the DUF number is the key to it.",
    },
    advice: Text {
        nb: "Registrer DUF-nummeret i fagsystemet. Det står på vedtaket fra UDI.",
        nn: "Registrer DUF-nummeret i fagsystemet. Det står på vedtaket frå UDI.",
        en: "Enter the DUF number in the system. It stands on the decision from UDI.",
    },
    args: &[],
    sources: &[
        Source {
            title: "Statistisk sentralbyrå: kostra-kontrollprogram",
            section: "SsnValidationUtils.kt, Individ03.kt, Rule038DufNummer.kt",
            url: "https://github.com/statisticsnorway/kostra-kontrollprogram",
        },
        Source {
            title: "IMDi: Status og utbetalinger",
            section: "",
            url: "https://www.imdi.no/imdinett/status-utbetalinger/",
        },
    ],
};

/// What it accepts and what it reports.
pub static EXAMPLES: &[Example] = &[
    Example {
        name: "there",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"}]"#,
        reports: 0,
    },
    Example {
        name: "missing",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601"}]"#,
        reports: 1,
    },
    Example {
        name: "blank",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":" "}]"#,
        reports: 1,
    },
];

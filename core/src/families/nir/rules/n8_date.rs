//! nir-n8: a date is a day of the calendar, ÅÅÅÅ-MM-DD.

use crate::families::nir::Check;
use crate::families::nir::exchanges::ALL;
use crate::rule::{Evidence, Example, RuleInfo, Source, Text, Words};

/// The rule.
pub static RULE: RuleInfo = RuleInfo::error("nir-n8", Evidence::Verified).of(ALL);

/// How it is checked.
pub const CHECK: Check = Check::Field;

/// What it says.
pub static WORDS: Words = Words {
    what: Text {
        nb: "Datoen finnes ikke, eller den er ikke skrevet som ÅÅÅÅ-MM-DD.",
        nn: "Datoen finst ikkje, eller han er ikkje skriven som ÅÅÅÅ-MM-DD.",
        en: "The date does not exist, or is not written as YYYY-MM-DD.",
    },
    why: Text {
        nb: "Frister og tilskudd regnes fra datoene.",
        nn: "Fristar og tilskot blir rekna frå datoane.",
        en: "Deadlines and grants are counted from the dates.",
    },
    advice: Text {
        nb: "Rett datoen i fagsystemet. Er den rett der, meld fra til leverandøren om hvordan den skal skrives.",
        nn: "Rett datoen i fagsystemet. Er han rett der, meld frå til leverandøren om korleis han skal skrivast.",
        en: "Correct the date in the system. If it is right there, tell the vendor how it must be written.",
    },
    args: &["position", "seen"],
    sources: &[
        Source {
            title: "Statistisk sentralbyrå: kostra-kontrollprogram, skjema 11B (to 2018)",
            section: "K1 to K23",
            url: "https://github.com/statisticsnorway/kostra-kontrollprogram",
        },
        Source { title: "ISO 8601", section: "", url: "" },
    ],
};

/// What it accepts and what it reports.
pub static EXAMPLES: &[Example] = &[
    Example {
        name: "a day",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2025-08-01","fra":"2025-09-01","til":"2027-08-31"}]"#,
        reports: 0,
    },
    Example {
        name: "30 February",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2025-02-30","fra":"2025-09-01","til":"2027-08-31"}]"#,
        reports: 1,
    },
    Example {
        name: "as people write it",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"01.08.2025","fra":"2025-09-01","til":"2027-08-31"}]"#,
        reports: 1,
    },
];

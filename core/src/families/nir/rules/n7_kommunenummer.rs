//! nir-n7: a kommunenummer has four digits, a fylkesnummer two. The words name the field that the finding stands on.

use crate::families::nir::Check;
use crate::families::nir::exchanges::ALL;
use crate::rule::{Evidence, Example, RuleInfo, Source, Text, Words};

/// The rule.
pub static RULE: RuleInfo = RuleInfo::error("nir-n7", Evidence::Verified).of(ALL);

/// How it is checked.
pub const CHECK: Check = Check::Field;

/// What it says.
pub static WORDS: Words = Words {
    what: Text {
        nb: "Feltet «{field}» har ikke riktig antall siffer: Et kommunenummer har fire, et fylkesnummer to.",
        nn: "Feltet «{field}» har ikkje rett tal på siffer: Eit kommunenummer har fire, eit fylkesnummer to.",
        en: "The field “{field}” does not have the right number of digits: a municipality number has four, a county number two.",
    },
    why: Text {
        nb: "Nummeret avgjør hvem som har ansvaret for opplæringen, og hvem som får tilskuddet.",
        nn: "Nummeret avgjer kven som har ansvaret for opplæringa, og kven som får tilskotet.",
        en: "The number decides who is responsible for the training and who receives the grant.",
    },
    advice: Text {
        nb: "Rett nummeret i fagsystemet, med null foran der det har det: 0301 for Oslo som kommune, 03 som fylke.",
        nn: "Rett nummeret i fagsystemet, med null framfor der det har det: 0301 for Oslo som kommune, 03 som fylke.",
        en: "Correct the number in the system, with its leading zero where it has one: 0301 for Oslo as a municipality, 03 as a county.",
    },
    args: &["position", "seen"],
    sources: &[
        Source {
            title: "Statistisk sentralbyrå: Standard for kommuneinndeling",
            section: "Klass 131",
            url: "https://www.ssb.no/klass/klassifikasjoner/131",
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
        name: "four digits",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"}]"#,
        reports: 0,
    },
    Example {
        name: "three",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"301","duf":"299900000102"}]"#,
        reports: 1,
    },
    Example {
        name: "a fylkesnummer of one",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"fulltid_vgo","id":"g1","person":"p1","fra":"2025-08-18","fylkesnummer":"4"}]"#,
        reports: 1,
    },
];

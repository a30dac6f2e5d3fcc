//! nir-n7: the kommunenummer has four digits.

use crate::rule::{ALWAYS, Check, Evidence, Example, Rule, Severity, Source, Text, Words};

/// The rule.
pub static RULE: Rule = Rule {
    id: "nir-n7",
    severity: Severity::Error,
    evidence: Evidence::Verified,
    since: ALWAYS,
    until: None,
    exchanges: &["nir.ws4"],
    needs: None,
    check: Check::Field,
};

/// What it says.
pub static WORDS: Words = Words {
    what: Text {
        nb: "Kommunenummeret mangler eller har ikke fire siffer.",
        nn: "Kommunenummeret manglar eller har ikkje fire siffer.",
        en: "The municipality number is missing or does not have four digits.",
    },
    why: Text {
        nb: "Kommunen avgjør hvem som har ansvaret for opplæringen, og hvem som får tilskuddet.",
        nn: "Kommunen avgjer kven som har ansvaret for opplæringa, og kven som får tilskotet.",
        en: "The municipality decides who is responsible for the training and who receives the grant.",
    },
    advice: Text {
        nb: "Sett kommunens nummer i fagsystemet, med null foran der det har det: 0301.",
        nn: "Set nummeret til kommunen i fagsystemet, med null framfor der det har det: 0301.",
        en: "Set the municipality's number in the system, with its leading zero where it has one: 0301.",
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
];

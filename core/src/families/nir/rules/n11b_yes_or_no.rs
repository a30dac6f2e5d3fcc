//! nir-n11b: what is a matter of yes or no says `true` or `false`.

use crate::families::nir::Check;
use crate::families::nir::exchanges::ALL;
use crate::rule::{Evidence, Example, RuleInfo, Source, Text, Words};

/// The rule.
pub static RULE: RuleInfo = RuleInfo::error("nir-n11b", Evidence::Logical).of(ALL);

/// How it is checked.
pub const CHECK: Check = Check::Field;

/// What it says.
pub static WORDS: Words = Words {
    what: Text {
        nb: "Feltet skal si true eller false, og sier noe annet.",
        nn: "Feltet skal seie true eller false, og seier noko anna.",
        en: "The field must say true or false, and says something else.",
    },
    why: Text {
        nb: "Et ja eller nei som ikke kan leses, kan verken gi rettigheter eller frister.",
        nn: "Eit ja eller nei som ikkje kan lesast, kan verken gi rettar eller fristar.",
        en: "A yes or no that cannot be read gives neither rights nor deadlines.",
    },
    advice: Text {
        nb: "Skriv true eller false, eller la feltet stå tomt når det ikke er kjent.",
        nn: "Skriv true eller false, eller lat feltet stå tomt når det ikkje er kjent.",
        en: "Write true or false, or leave the field empty where it is not known.",
    },
    args: &[],
    sources: &[Source {
        title: "Statistisk sentralbyrå: kostra-kontrollprogram, skjema 11B (to 2018)",
        section: "K7 to K10: codes of one digit",
        url: "https://github.com/statisticsnorway/kostra-kontrollprogram",
    }],
};

/// What it accepts and what it reports.
pub static EXAMPLES: &[Example] = &[
    Example {
        name: "true",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102","barn_under_18":true}]"#,
        reports: 0,
    },
    Example {
        name: "neither",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102","barn_under_18":"2"}]"#,
        reports: 1,
    },
];

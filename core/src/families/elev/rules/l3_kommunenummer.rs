//! elev-l3: kommunenummer is filled and has four digits.

use crate::families::elev::Check;
use crate::families::elev::exchanges::of;
use crate::rule::{Evidence, Example, RuleInfo, Source, Text, Words};

/// The rule.
pub static RULE: RuleInfo = RuleInfo::error("elev-l3", Evidence::Verified).of(of::KLASSELISTE);

/// How it is checked.
pub const CHECK: Check = Check::Field;

/// What it says.
pub static WORDS: Words = Words {
    what: Text {
        nb: "Kommunenummeret mangler eller har ikke fire siffer.",
        nn: "Kommunenummeret manglar eller har ikkje fire siffer.",
        en: "The municipality number is missing or does not have four digits.",
    },
    why: Text {
        nb: "Nummeret viser hvilken kommune skolen ligger i. En null foran hører med: Oslo er 0301.",
        nn: "Nummeret viser kva kommune skulen ligg i. Ein null framfor høyrer med: Oslo er 0301.",
        en: "The number shows which municipality the school is in. A leading zero belongs to it: Oslo is 0301.",
    },
    advice: Text {
        nb: "Rett kommunenummeret på skolen{+fetch}.",
        nn: "Rett kommunenummeret på skulen{+fetch}.",
        en: "Correct the municipality number of the school{+fetch}.",
    },
    args: &["position", "seen"],
    sources: &[
        Source {
            title: "Statistisk sentralbyrå: Standard for kommuneinndeling",
            section: "Klass 131",
            url: "https://data.ssb.no/api/klass/v1/classifications/131",
        },
        Source {
            title: "Sammenhengende tjenester barn og unge: Faglig arena 11. mars 2026",
            section: "Ferdig standardiserte (test) data klar til bruk",
            url: "",
        },
    ],
};

/// What it accepts and what it reports.
pub static EXAMPLES: &[Example] = &[
    Example {
        name: "four digits",
        exchange: "elev.klasseliste",
        format: "csv",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: "kommunenummer;skolenummer;fylkesnummer;klasse;fødselsnummer;elev_namn\n4601;46505;46;10A;04841099821;Voksende Bytte\n".as_bytes(),
        reports: 0,
    },
    Example {
        name: "the leading zero lost",
        exchange: "elev.klasseliste",
        format: "csv",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: "kommunenummer;skolenummer;fylkesnummer;klasse;fødselsnummer;elev_namn\n301;03505;03;10A;04841099821;Voksende Bytte\n".as_bytes(),
        reports: 1,
    },
    Example {
        name: "blank",
        exchange: "elev.klasseliste",
        format: "csv",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: "kommunenummer;skolenummer;fylkesnummer;klasse;fødselsnummer;elev_namn\n;46505;46;10A;04841099821;Voksende Bytte\n".as_bytes(),
        reports: 1,
    },
];

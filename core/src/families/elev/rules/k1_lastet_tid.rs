//! elev-k1: lastet_tid is a day in the calendar, ÅÅÅÅ-MM-DD, perhaps with a time of day, and nothing behind it.

use crate::families::elev::Check;
use crate::families::elev::exchanges::of;
use crate::rule::{Evidence, Example, RuleInfo, Source, Text, Words};

/// The rule.
pub static RULE: RuleInfo = RuleInfo::warning("elev-k1", Evidence::Inferred).of(of::KLASSELISTE);

/// How it is checked.
pub const CHECK: Check = Check::Field;

/// What it says.
pub static WORDS: Words = Words {
    what: Text {
        nb: "Lastetidspunktet kan ikke leses som en dato.",
        nn: "Lastetidspunktet kan ikkje lesast som ein dato.",
        en: "The time of loading cannot be read as a date.",
    },
    why: Text {
        nb: "Tidspunktet viser vanligvis hvilket skoleår raden hører til. Når det mangler, gjelder dagen da lista ble kontrollert.",
        nn: "Tidspunktet viser vanlegvis kva skuleår rada høyrer til. Når det manglar, gjeld dagen då lista vart kontrollert.",
        en: "The time usually shows which school year the row belongs to. When it is missing, the day of the check counts.",
    },
    advice: Text {
        nb: "Meld fra til dem som drifter dataplattformen: Her skal bare datoen stå på formen ÅÅÅÅ-MM-DD, eventuelt med klokkeslett bak.",
        nn: "Meld frå til dei som driftar dataplattforma: Her skal berre datoen stå på forma ÅÅÅÅ-MM-DD, eventuelt med klokkeslett bak.",
        en: "Tell those who run the data platform: only the date belongs here, written as YYYY-MM-DD, perhaps with a time of day behind it.",
    },
    args: &["position", "seen"],
    sources: &[Source {
        title: "Sammenhengende tjenester barn og unge: Faglig arena 11. mars 2026",
        section: "Ferdig standardiserte (test) data klar til bruk",
        url: "",
    }],
};

/// What it accepts and what it reports.
pub static EXAMPLES: &[Example] = &[
    Example {
        name: "date and time",
        exchange: "elev.klasseliste",
        format: "csv",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: "kommunenummer;skolenummer;fylkesnummer;klasse;fødselsnummer;elev_namn;lastet_tid\n4601;46505;46;10A;04841099821;Voksende Bytte;2026-03-10T14:05:00\n".as_bytes(),
        reports: 0,
    },
    Example {
        name: "date only",
        exchange: "elev.klasseliste",
        format: "csv",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: "kommunenummer;skolenummer;fylkesnummer;klasse;fødselsnummer;elev_namn;lastet_tid\n4601;46505;46;10A;04841099821;Voksende Bytte;2026-03-10\n".as_bytes(),
        reports: 0,
    },
    Example {
        name: "day, month, year",
        exchange: "elev.klasseliste",
        format: "csv",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: "kommunenummer;skolenummer;fylkesnummer;klasse;fødselsnummer;elev_namn;lastet_tid\n4601;46505;46;10A;04841099821;Voksende Bytte;10.03.2026 14:05\n".as_bytes(),
        reports: 1,
    },
    Example {
        name: "a time with decimals, and the distance from UTC",
        exchange: "elev.klasseliste",
        format: "csv",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: "kommunenummer;skolenummer;fylkesnummer;klasse;fødselsnummer;elev_namn;lastet_tid\n4601;46505;46;10A;04841099821;Voksende Bytte;2026-03-10 14:05:00.123+01:00\n".as_bytes(),
        reports: 0,
    },
    Example {
        name: "something behind the time",
        exchange: "elev.klasseliste",
        format: "csv",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: "kommunenummer;skolenummer;fylkesnummer;klasse;fødselsnummer;elev_namn;lastet_tid\n4601;46505;46;10A;04841099821;Voksende Bytte;2026-03-10T14:05:00 x\n".as_bytes(),
        reports: 1,
    },
];

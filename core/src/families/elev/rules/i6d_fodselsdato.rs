//! elev-i6d: the date of birth is a day in the calendar, ÅÅÅÅ-MM-DD.

use crate::families::elev::Check;
use crate::families::elev::exchanges::of;
use crate::rule::{Evidence, Example, RuleInfo, Source, Text, Words};

/// The rule.
pub static RULE: RuleInfo = RuleInfo::warning("elev-i6d", Evidence::Inferred).of(of::KLASSELISTE);

/// How it is checked.
pub const CHECK: Check = Check::Field;

/// What it says.
pub static WORDS: Words = Words {
    what: Text {
        nb: "Fødselsdatoen kan ikke leses som en dato.",
        nn: "Fødselsdatoen kan ikkje lesast som ein dato.",
        en: "The date of birth cannot be read as a date.",
    },
    why: Text {
        nb: "Datoen skal vanligvis stå som ÅÅÅÅ-MM-DD. Ellers kan den ikke sammenlignes med nummeret.",
        nn: "Datoen skal vanlegvis stå som ÅÅÅÅ-MM-DD. Elles kan han ikkje samanliknast med nummeret.",
        en: "The date is usually written YYYY-MM-DD. Otherwise it cannot be compared with the number.",
    },
    advice: Text {
        nb: "Rett datoen i fagsystemet, eller sett opp uttrekket med datoer på formen ÅÅÅÅ-MM-DD.",
        nn: "Rett datoen i fagsystemet, eller set opp uttrekket med datoar på forma ÅÅÅÅ-MM-DD.",
        en: "Correct the date in the school system, or set up the extract with dates in the form YYYY-MM-DD.",
    },
    args: &["position", "seen"],
    sources: &[Source { title: "FINT informasjonsmodell 4.1.0", section: "Person", url: "" }],
};

/// What it accepts and what it reports.
pub static EXAMPLES: &[Example] = &[
    Example {
        name: "year, month, day",
        exchange: "elev.klasseliste",
        format: "csv",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: "kommunenummer;skolenummer;fylkesnummer;klasse;fødselsnummer;elev_namn;fødselsdato\n4601;46505;46;10A;04841099821;Voksende Bytte;2010-04-04\n".as_bytes(),
        reports: 0,
    },
    Example {
        name: "day, month, year",
        exchange: "elev.klasseliste",
        format: "csv",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: "kommunenummer;skolenummer;fylkesnummer;klasse;fødselsnummer;elev_namn;fødselsdato\n4601;46505;46;10A;04841099821;Voksende Bytte;04.04.2010\n".as_bytes(),
        reports: 1,
    },
    Example {
        name: "no such day",
        exchange: "elev.klasseliste",
        format: "csv",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: "kommunenummer;skolenummer;fylkesnummer;klasse;fødselsnummer;elev_namn;fødselsdato\n4601;46505;46;10A;04841099821;Voksende Bytte;2010-04-31\n".as_bytes(),
        reports: 1,
    },
];

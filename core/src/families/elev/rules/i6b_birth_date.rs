//! elev-i6b: the date of birth in the number is that of the column. They may rightly differ: a full date gets the day of registration.

use crate::families::elev::Check;
use crate::families::elev::Context;
use crate::families::elev::Elev;
use crate::families::elev::exchanges::of;
use crate::finding::Report;
use crate::record::Felt;
use crate::rule::{Evidence, Example, RuleInfo, Source, Text, Words};

/// The rule.
pub static RULE: RuleInfo = RuleInfo::warning("elev-i6b", Evidence::Inferred).of(of::KLASSELISTE);

/// How it is checked.
pub const CHECK: Check = Check::Elev(check);

/// What it says.
pub static WORDS: Words = Words {
    what: Text {
        nb: "Fødselsdatoen i lista er en annen enn datoen i nummeret.",
        nn: "Fødselsdatoen i lista er ein annan enn datoen i nummeret.",
        en: "The date of birth in the list is not the date in the number.",
    },
    why: Text {
        nb: "Det kan være feil nummer. Det kan også være riktig, for når en dato har fått for mange nummer, brukes en annen dato i nummeret.",
        nn: "Det kan vere feil nummer. Det kan òg vere rett, for når ein dato har fått for mange nummer, blir ein annan dato brukt i nummeret.",
        en: "The number may be wrong. It may also be right, for when a date has run out of numbers, the number is given another date.",
    },
    advice: Text {
        nb: "Sjekk nummer og fødselsdato mot Folkeregisteret. Stemmer begge, kan lista sendes slik den er.",
        nn: "Sjekk nummer og fødselsdato mot Folkeregisteret. Stemmer begge, kan lista sendast slik ho er.",
        en: "Check the number and the date of birth against the National Population Register (Folkeregisteret). If both are right, the list can be sent as it is.",
    },
    args: &[],
    sources: &[
        Source {
            title: "Folkeregisterforskriften",
            section: "§ 2-2-1",
            url: "https://lovdata.no/forskrift/2017-07-14-1201/§2-2-1",
        },
        Source {
            title: "UDI: D-nummer stemmer ikke med fødselsdato",
            section: "",
            url: "https://www.udi.no/ord-og-begreper/d-nummer/d-nummer-stemmer-ikke-med-fodselsdato/",
        },
    ],
};

/// What it accepts and what it reports.
pub static EXAMPLES: &[Example] = &[
    Example {
        name: "the same day",
        exchange: "elev.klasseliste",
        format: "csv",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: "kommunenummer;skolenummer;fylkesnummer;klasse;fødselsnummer;elev_namn;fødselsdato\n4601;46505;46;10A;04841099821;Voksende Bytte;2010-04-04\n".as_bytes(),
        reports: 0,
    },
    Example {
        name: "the day before",
        exchange: "elev.klasseliste",
        format: "csv",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: "kommunenummer;skolenummer;fylkesnummer;klasse;fødselsnummer;elev_namn;fødselsdato\n4601;46505;46;10A;04841099821;Voksende Bytte;2010-04-03\n".as_bytes(),
        reports: 1,
    },
];

fn check(elev: &Elev<'_>, _: &Context, report: &mut Report) {
    if let (Some(fnr), Some(date)) = (elev.fnr, elev.fodselsdato)
        && (fnr.day_and_month() != date.day_and_month() || fnr.two_digit_year() != date.year() % 100)
    {
        report.push_at(&RULE, &elev.at, Felt::Fodselsdato);
    }
}

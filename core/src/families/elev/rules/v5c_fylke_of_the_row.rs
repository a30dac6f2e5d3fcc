//! elev-v5c: the fylke of the row exists on the day on which the row was loaded.

use crate::families::elev::Check;
use crate::families::elev::Context;
use crate::families::elev::Skoleplass;
use crate::families::elev::exchanges::of;
use crate::finding::Report;
use crate::record::Felt;
use crate::rule::{Evidence, Example, RuleInfo, Source, Text, Words};

/// The rule.
pub static RULE: RuleInfo = RuleInfo::warning("elev-v5c", Evidence::Inferred).of(of::KLASSELISTE);

/// How it is checked.
pub const CHECK: Check = Check::Skoleplass(check);

/// What it says.
pub static WORDS: Words = Words {
    what: Text {
        nb: "Fylkesnummeret var ikke i bruk da raden ble lastet.",
        nn: "Fylkesnummeret var ikkje i bruk då rada vart lasta.",
        en: "The county number was not in use when the row was loaded.",
    },
    why: Text {
        nb: "Flere fylker fikk nye numre 1. januar 2024, da Viken, Vestfold og Telemark og Troms og Finnmark ble delt.",
        nn: "Fleire fylke fekk nye nummer 1. januar 2024, då Viken, Vestfold og Telemark og Troms og Finnmark vart delte.",
        en: "Several counties got new numbers on 1 January 2024, when Viken, Vestfold og Telemark and Troms og Finnmark were divided.",
    },
    advice: Text {
        nb: "Kontroller fylket på skolen i fagsystemet. Et gammelt nummer må byttes med det som gjelder nå. Er nummeret VIGOs eget, kan det stå.",
        nn: "Kontroller fylket på skulen i fagsystemet. Eit gammalt nummer må bytast med det som gjeld no. Er nummeret VIGO sitt eige, kan det stå.",
        en: "Check the school's county in the school administration system. An old number must be replaced by the one in use now. If it is a number of VIGO's own, leave it as it is.",
    },
    args: &[],
    sources: &[
        Source {
            title: "VIGO Kodeverksbase",
            section: "counties: 24 against the 15 of Statistisk sentralbyrå, with Svalbard (21) and schools abroad (25); that others than these are not in use is inferred",
            url: "https://kodeverk.vigo.no",
        },
        Source {
            title: "Udir: Registreringshåndbok",
            section: "A06, the counties that were divided, and their numbers from 2024",
            url: "https://regbok.udir.no/felt/?Id=1024179",
        },
        Source {
            title: "Statistisk sentralbyrå: Standard for fylkesinndeling",
            section: "Klass 104, versions of 2020 and 2024",
            url: "",
        },
    ],
};

/// What it accepts and what it reports.
pub static EXAMPLES: &[Example] = &[
    Example {
        name: "Vestland",
        exchange: "elev.klasseliste",
        format: "csv",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: "kommunenummer;skolenummer;fylkesnummer;klasse;fødselsnummer;elev_namn\n4601;46505;46;10A;04841099821;Voksende Bytte\n".as_bytes(),
        reports: 0,
    },
    Example {
        name: "Svalbard and schools abroad: VIGO's own numbers",
        exchange: "elev.klasseliste",
        format: "csv",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: "kommunenummer;skolenummer;fylkesnummer;klasse;fødselsnummer;elev_namn\n2100;21501;21;10A;04841099821;Voksende Bytte\n2599;25501;25;10A;06821099496;Motstandsdyktig Kanin\n".as_bytes(),
        reports: 0,
    },
    Example {
        name: "Viken, divided two years before",
        exchange: "elev.klasseliste",
        format: "csv",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: "kommunenummer;skolenummer;fylkesnummer;klasse;fødselsnummer;elev_namn\n3001;30505;30;10A;04841099821;Voksende Bytte\n".as_bytes(),
        reports: 1,
    },
];

fn check(plass: &Skoleplass<'_>, context: &Context, report: &mut Report) {
    let day = plass.lastet.unwrap_or(context.as_of);
    if plass.fylkesnummer.is_some_and(|fylke| !fylke.is_used_on(day)) {
        report.push_at(&RULE, &plass.at, Felt::Fylkesnummer);
    }
}

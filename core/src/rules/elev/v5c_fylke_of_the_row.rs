//! elev-v5c: the fylke of the row exists on the day on which the row was loaded.

use crate::context::Context;
use crate::finding::Report;
use crate::rule::{ALWAYS, Check, Evidence, Example, Rule, Severity, Source, Text, Words};
use crate::schema::{Elev, Felt};

/// The rule.
pub static RULE: Rule = Rule {
    id: "elev-v5c",
    severity: Severity::Error,
    evidence: Evidence::Verified,
    since: ALWAYS,
    until: None,
    exchanges: &["elev.klasseliste"],
    needs: None,
    check: Check::Elev(check),
};

/// What it says.
pub static WORDS: Words = Words {
    what: Text {
        nb: "Ingen fylker hadde dette fylkesnummeret da raden ble lastet.",
        nn: "Ingen fylke hadde dette fylkesnummeret då rada vart lasta.",
        en: "No county had this county number when the row was loaded.",
    },
    why: Text {
        nb: "Flere fylker fikk nye numre 1. januar 2024, da Viken, Vestfold og Telemark og Troms og Finnmark ble delt.",
        nn: "Fleire fylke fekk nye nummer 1. januar 2024, då Viken, Vestfold og Telemark og Troms og Finnmark vart delte.",
        en: "Several counties got new numbers on 1 January 2024, when Viken, Vestfold og Telemark and Troms og Finnmark were divided.",
    },
    advice: Text {
        nb: "Kontroller fylket på skolen i fagsystemet. Et gammelt nummer må byttes med det som gjelder nå.",
        nn: "Kontroller fylket på skulen i fagsystemet. Eit gammalt nummer må bytast med det som gjeld no.",
        en: "Check the school's county in the school administration system. An old number must be replaced by the one in use now.",
    },
    args: &[],
    sources: &[
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

fn check(elev: &Elev<'_>, context: &Context, report: &mut Report) {
    let day = elev.lastet.unwrap_or(context.as_of);
    if elev.fylkesnummer.is_some_and(|fylke| !fylke.exists_on(day)) {
        report.push_at(&RULE, &elev.at, Felt::Fylkesnummer);
    }
}

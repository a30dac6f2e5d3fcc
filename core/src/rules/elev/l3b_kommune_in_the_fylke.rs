//! elev-l3b: kommunenummer begins with the fylkesnummer of the row.

use crate::context::Context;
use crate::finding::Report;
use crate::ids::Skolenummer;
use crate::rule::{ALWAYS, Check, Evidence, Example, Rule, Severity, Source, Text, Words};
use crate::schema::{Elev, Felt};

/// The rule.
pub static RULE: Rule = Rule {
    id: "elev-l3b",
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
        nb: "Kommunenummeret og fylkesnummeret hører ikke sammen.",
        nn: "Kommunenummeret og fylkesnummeret høyrer ikkje saman.",
        en: "The municipality number and the county number do not belong together.",
    },
    why: Text {
        nb: "De to første sifrene i kommunenummeret er fylkesnummeret. Når de er ulike, er det uklart hvilket fylke lista skal til.",
        nn: "Dei to første siffera i kommunenummeret er fylkesnummeret. Når dei er ulike, er det uklart kva fylke lista skal til.",
        en: "The first two digits of the municipality number are the county number. When they differ, it is not clear which county the list is for.",
    },
    advice: Text {
        nb: "Rett nummeret på skolen i fagsystemet, og hent ut lista på nytt. Mange nummer ble endret 1. januar 2024.",
        nn: "Rett nummeret på skulen i fagsystemet, og hent ut lista på nytt. Mange nummer vart endra 1. januar 2024.",
        en: "Correct the number of the school in the school system, and extract the list again. Many numbers changed on 1 January 2024.",
    },
    args: &[],
    sources: &[
        Source {
            title: "Statistisk sentralbyrå: Standard for kommuneinndeling",
            section: "Klass 131",
            url: "https://data.ssb.no/api/klass/v1/classifications/131",
        },
        Source { title: "Udir: Registreringshåndbok", section: "A06", url: "https://regbok.udir.no" },
    ],
};

/// What it accepts and what it reports.
pub static EXAMPLES: &[Example] = &[
    Example {
        name: "4601 is in 46",
        exchange: "elev.klasseliste",
        format: "csv",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: "kommunenummer;skolenummer;fylkesnummer;klasse;fødselsnummer;elev_namn\n4601;46505;46;10A;04841099821;Voksende Bytte\n".as_bytes(),
        reports: 0,
    },
    Example {
        name: "the kommune of another fylke",
        exchange: "elev.klasseliste",
        format: "csv",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: "kommunenummer;skolenummer;fylkesnummer;klasse;fødselsnummer;elev_namn\n1103;46505;46;10A;04841099821;Voksende Bytte\n".as_bytes(),
        reports: 1,
    },
    Example {
        name: "a kommunenummer from before 2024",
        exchange: "elev.klasseliste",
        format: "csv",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: "kommunenummer;skolenummer;fylkesnummer;klasse;fødselsnummer;elev_namn\n3024;32505;32;10A;04841099821;Voksende Bytte\n".as_bytes(),
        reports: 1,
    },
    Example {
        name: "a fylke that does not exist: said by elev-v5c alone",
        exchange: "elev.klasseliste",
        format: "csv",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: "kommunenummer;skolenummer;fylkesnummer;klasse;fødselsnummer;elev_namn\n4601;46505;64;10A;04841099821;Voksende Bytte\n".as_bytes(),
        reports: 0,
    },
];

fn check(elev: &Elev<'_>, context: &Context, report: &mut Report) {
    let (Some(kommune), Some(fylke)) = (elev.kommunenummer, elev.fylkesnummer) else { return };
    // A fylke that does not exist has been reported where it stands.
    if kommune.fylkesnummer() == fylke || !fylke.exists_on(elev.lastet.unwrap_or(context.as_of)) {
        return;
    }
    // Two against one: where the school sides with the kommune, the fylke is the odd one out.
    let school_agrees = elev.skolenummer.and_then(Skolenummer::fylkesnummer) == Some(kommune.fylkesnummer());
    report.push_at(&RULE, &elev.at, if school_agrees { Felt::Fylkesnummer } else { Felt::Kommunenummer });
}

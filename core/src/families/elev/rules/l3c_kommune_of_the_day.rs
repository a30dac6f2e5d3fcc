//! elev-l3c: the kommune of the row has that number on the day on which the row was loaded.

use crate::families::elev::Check;
use crate::families::elev::Context;
use crate::families::elev::Skoleplass;
use crate::families::elev::exchanges::of;
use crate::finding::Report;
use crate::ids::Kommunenummer;
use crate::record::Felt;
use crate::rule::{Evidence, Example, RuleInfo, Source, Text, Words};

/// The rule.
pub static RULE: RuleInfo = RuleInfo::warning("elev-l3c", Evidence::Inferred).of(of::KLASSELISTE);

/// How it is checked.
pub const CHECK: Check = Check::Skoleplass(check);

/// What it says.
pub static WORDS: Words = Words {
    what: Text {
        nb: "Ingen kommune hadde dette kommunenummeret da raden ble lastet.",
        nn: "Ingen kommune hadde dette kommunenummeret då rada vart lasta.",
        en: "No municipality had this municipality number when the row was loaded.",
    },
    why: Text {
        nb: "Mange kommuner fikk nytt nummer 1. januar 2024, da fylker ble delt og Haram ble skilt ut fra Ålesund. Med et gammelt nummer kan eleven bli ført på feil kommune.",
        nn: "Mange kommunar fekk nytt nummer 1. januar 2024, då fylke vart delte og Haram vart skild ut frå Ålesund. Med eit gammalt nummer kan eleven bli ført på feil kommune.",
        en: "Many municipalities got new numbers on 1 January 2024, when counties were divided and Haram was separated from Ålesund. With an old number the pupil may be assigned to the wrong municipality.",
    },
    advice: Text {
        nb: "Rett kommunenummeret til det som gjelder nå{+fetch}.",
        nn: "Rett kommunenummeret til det som gjeld no{+fetch}.",
        en: "Correct the municipality number to the one in use now{+fetch}.",
    },
    args: &[],
    sources: &[
        Source {
            title: "Statistisk sentralbyrå: Standard for kommuneinndeling",
            section: "Klass 131, versions of 2020 and 2024, by core/lists/kommuner.csv",
            url: "https://data.ssb.no/api/klass/v1/classifications/131",
        },
        Source {
            title: "Sammenhengende tjenester barn og unge: Faglig arena 11. mars 2026",
            section: "Kommunenummer ved gyldighetstidspunktet: that the row is of the day of the list is inferred",
            url: "",
        },
        Source {
            title: "VIGO Kodeverksbase",
            section: "municipalities: 380 against the 357 of Statistisk sentralbyrå, with 2100 (Svalbard) and 2599 (schools abroad): those of 21 and 25 are not judged",
            url: "https://kodeverk.vigo.no",
        },
    ],
};

/// What it accepts and what it reports.
pub static EXAMPLES: &[Example] = &[
    Example {
        name: "4601 is Bergen",
        exchange: "elev.klasseliste",
        format: "csv",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: "kommunenummer;skolenummer;fylkesnummer;klasse;fødselsnummer;elev_namn\n4601;46505;46;10A;04841099821;Voksende Bytte\n".as_bytes(),
        reports: 0,
    },
    Example {
        name: "Haram, its own kommune again",
        exchange: "elev.klasseliste",
        format: "csv",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: "kommunenummer;skolenummer;fylkesnummer;klasse;fødselsnummer;elev_namn\n1580;15505;15;10A;04841099821;Voksende Bytte\n".as_bytes(),
        reports: 0,
    },
    Example {
        name: "Ålesund before it was divided",
        exchange: "elev.klasseliste",
        format: "csv",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: "kommunenummer;skolenummer;fylkesnummer;klasse;fødselsnummer;elev_namn\n1507;15505;15;10A;04841099821;Voksende Bytte\n".as_bytes(),
        reports: 1,
    },
    Example {
        name: "in a row of its time",
        exchange: "elev.klasseliste",
        format: "csv",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: "kommunenummer;skolenummer;fylkesnummer;klasse;fødselsnummer;elev_namn;lastet_tid\n1507;15505;15;10A;04841099821;Voksende Bytte;2023-11-20\n".as_bytes(),
        reports: 0,
    },
    Example {
        name: "a number that no kommune had",
        exchange: "elev.klasseliste",
        format: "csv",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: "kommunenummer;skolenummer;fylkesnummer;klasse;fødselsnummer;elev_namn\n4600;46505;46;10A;04841099821;Voksende Bytte\n".as_bytes(),
        reports: 1,
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
        name: "where the fylke is gone too, elev-v5c says it",
        exchange: "elev.klasseliste",
        format: "csv",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: "kommunenummer;skolenummer;fylkesnummer;klasse;fødselsnummer;elev_namn\n3001;30505;30;10A;04841099821;Voksende Bytte\n".as_bytes(),
        reports: 0,
    },
];

fn check(plass: &Skoleplass<'_>, context: &Context, report: &mut Report) {
    let day = plass.lastet.unwrap_or(context.as_of);
    // A fylke that does not exist has been reported where it stands, and its kommuner went with it.
    let fylke_is_gone = |kommune: Kommunenummer| {
        plass.fylkesnummer == Some(kommune.fylkesnummer()) && !kommune.fylkesnummer().is_used_on(day)
    };
    if plass.kommunenummer.is_some_and(|kommune| !kommune.is_used_on(day) && !fylke_is_gone(kommune)) {
        report.push_at(&RULE, &plass.at, Felt::Kommunenummer);
    }
}

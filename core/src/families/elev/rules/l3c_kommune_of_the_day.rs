//! elev-l3c: the kommune of the row has that number on the day on which the row was loaded.

use crate::families::elev::prelude::*;
use crate::ids::Kommunenummer;

pub(crate) static RULE: RuleInfo = RuleInfo::warning("elev-l3c", Evidence::Inferred).of(of::KLASSELISTE);

pub(super) const CHECK: Check = Check::Skoleplass(check);

pub(super) static WORDS: Words = Words {
    what: Text {
        nb: "Ingen kommune hadde dette kommunenummeret da raden ble lastet.",
        nn: "Ingen kommune hadde dette kommunenummeret då rada vart lasta.",
        en: "No municipality had this municipality number when the row was loaded.",
    },
    why: Text {
        nb: "Mange kommuner fikk nytt nummer 1. januar 2024, da fylker ble delt og Haram ble skilt ut fra Ålesund. \
            Med et gammelt nummer kan eleven bli ført på feil kommune.",
        nn: "Mange kommunar fekk nytt nummer 1. januar 2024, då fylke vart delte og Haram vart skild ut frå Ålesund. \
            Med eit gammalt nummer kan eleven bli ført på feil kommune.",
        en: "Many municipalities got new numbers on 1 January 2024, when counties were divided and \
            Haram was separated from Ålesund. With an old number the pupil may be assigned to the wrong municipality.",
    },
    advice: Text {
        nb: "Rett kommunenummeret til det som gjelder nå{+fetch}.",
        nn: "Rett kommunenummeret til det som gjeld no{+fetch}.",
        en: "Correct the municipality number to the one in use now{+fetch}.",
    },
    args: &[],
    sources: &[
        sources::KOMMUNEINNDELING.at("Klass 131, versions of 2020 and 2024, by core/lists/kommuner.csv"),
        sources::FAGLIG_ARENA_2026.at("Kommunenummer ved gyldighetstidspunktet: \
            that the row is of the day of the list is inferred"),
        sources::VIGO_KODEVERKSBASE.at("municipalities: 380 against the 357 of Statistisk sentralbyrå, \
            with 2100 (Svalbard) and 2599 (schools abroad): those of 21 and 25 are not judged"),
    ],
};

pub(super) static EXAMPLES: &[Example] = &[
    klasseliste("4601 is Bergen").lines(&[HEADER, RAD]),
    klasseliste("Haram, its own kommune again").lines(&[HEADER, "1580;15505;15;10A;04841099821;Voksende Bytte"]),
    klasseliste("Ålesund before it was divided")
        .reports(1)
        .lines(&[HEADER, "1507;15505;15;10A;04841099821;Voksende Bytte"]),
    klasseliste("in a row of its time")
        .lines(&[HEADER_LASTET, "1507;15505;15;10A;04841099821;Voksende Bytte;2023-11-20"]),
    klasseliste("a number that no kommune had")
        .reports(1)
        .lines(&[HEADER, "4600;46505;46;10A;04841099821;Voksende Bytte"]),
    klasseliste("Svalbard and schools abroad: VIGO's own numbers").lines(&[
        HEADER,
        "2100;21501;21;10A;04841099821;Voksende Bytte",
        "2599;25501;25;10A;06821099496;Motstandsdyktig Kanin",
    ]),
    klasseliste("where the fylke is gone too, elev-v5c says it")
        .lines(&[HEADER, "3001;30505;30;10A;04841099821;Voksende Bytte"]),
];

fn check(plass: &Skoleplass<'_>, context: &Context, report: &mut Report) {
    let day = plass.lastet.unwrap_or(context.as_of);
    // A fylke that does not exist has been reported where it stands, and its kommuner went with it.
    let fylke_is_gone = |kommune: Kommunenummer| {
        plass.fylkesnummer == Some(kommune.fylkesnummer()) && !kommune.fylkesnummer().is_used_on(day)
    };
    if plass.kommunenummer.is_some_and(|kommune| !kommune.is_used_on(day) && !fylke_is_gone(kommune)) {
        report.push_at(&RULE, &plass.at, field::KOMMUNENUMMER);
    }
}

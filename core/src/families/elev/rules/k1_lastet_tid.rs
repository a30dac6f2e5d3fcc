//! elev-k1: lastet_tid is a day in the calendar, ÅÅÅÅ-MM-DD, perhaps with a time of day, and nothing behind it.

use crate::families::elev::prelude::*;

pub(crate) static RULE: RuleInfo = RuleInfo::warning("elev-k1", Evidence::Inferred).of(of::KLASSELISTE);

pub(super) const CHECK: Check = Check::Field;

pub(super) static WORDS: Words = Words {
    what: Text {
        nb: "Lastetidspunktet kan ikke leses som en dato.",
        nn: "Lastetidspunktet kan ikkje lesast som ein dato.",
        en: "The time of loading cannot be read as a date.",
    },
    why: Text {
        nb: "Tidspunktet viser vanligvis hvilket skoleår raden hører til. \
            Når det mangler, gjelder dagen da lista ble kontrollert.",
        nn: "Tidspunktet viser vanlegvis kva skuleår rada høyrer til. \
            Når det manglar, gjeld dagen då lista vart kontrollert.",
        en: "The time usually shows which school year the row belongs to. \
            When it is missing, the day of the check counts.",
    },
    advice: Text {
        nb: "Meld fra til dem som drifter dataplattformen: \
            Her skal bare datoen stå på formen ÅÅÅÅ-MM-DD, eventuelt med klokkeslett bak.",
        nn: "Meld frå til dei som driftar dataplattforma: \
            Her skal berre datoen stå på forma ÅÅÅÅ-MM-DD, eventuelt med klokkeslett bak.",
        en: "Tell those who run the data platform: \
            only the date belongs here, written as YYYY-MM-DD, perhaps with a time of day behind it.",
    },
    args: &["position", "seen"],
    sources: &[sources::FAGLIG_ARENA_2026.at("Ferdig standardiserte (test) data klar til bruk")],
};

pub(super) static EXAMPLES: &[Example] = &[
    klasseliste("date and time")
        .lines(&[HEADER_LASTET, "4601;46505;46;10A;04841099821;Voksende Bytte;2026-03-10T14:05:00"]),
    klasseliste("date only").lines(&[HEADER_LASTET, "4601;46505;46;10A;04841099821;Voksende Bytte;2026-03-10"]),
    klasseliste("day, month, year")
        .reports(1)
        .lines(&[HEADER_LASTET, "4601;46505;46;10A;04841099821;Voksende Bytte;10.03.2026 14:05"]),
    klasseliste("a time with decimals, and the distance from UTC")
        .lines(&[HEADER_LASTET, "4601;46505;46;10A;04841099821;Voksende Bytte;2026-03-10 14:05:00.123+01:00"]),
    klasseliste("something behind the time")
        .reports(1)
        .lines(&[HEADER_LASTET, "4601;46505;46;10A;04841099821;Voksende Bytte;2026-03-10T14:05:00 x"]),
];

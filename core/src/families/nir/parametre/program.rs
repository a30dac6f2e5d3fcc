//! Introduksjonsprogrammet: its start, duration and extent.

use crate::date::Date;
use crate::families::nir::parametre::row::{INTEGRERING, INTEGRERING_OG_6A, INTRO, KAP6A, REVISJON_2025, Row};
use crate::families::nir::parametre::{Parameter, kilder};

/// The temporary law of the pandemic, LOV-2020-12-18-154, let regulations extend programmes further until the end of 2022.
const KORONA_UNTIL: Date = Date::new(2023, 1, 1).unwrap();
/// "From 2024": the first day on which that is certain.
const WORK_DIRECTED_6A: Date = Date::new(2025, 1, 1).unwrap();

/// See [`super::ROWS`].
pub(super) static ROWS: [Row; 27] = [
    Row::read(Parameter::ProgramStart, INTRO, 3, &kilder::ROGALAND).unread(),
    Row::read(Parameter::ProgramStart, INTEGRERING, 3, &kilder::MALGRUPPE),
    Row::read(Parameter::ProgramVarighet, INTRO, 24, &kilder::RUNDSKRIV_Q20),
    Row::read(Parameter::ProgramForlengelse, INTRO, 12, &kilder::RUNDSKRIV_Q20).unread(),
    Row::read(Parameter::ProgramVarighetMin, INTEGRERING, 3, &kilder::PROP_81_VGS).until(REVISJON_2025),
    Row::read(Parameter::ProgramVarighetVgs, INTEGRERING, 6, &kilder::PROP_81_VGS).until(REVISJON_2025),
    Row::read(Parameter::ProgramForlengelseVgs, INTEGRERING, 6, &kilder::PROP_81_VGS).inferred().until(KORONA_UNTIL),
    Row::read(Parameter::ProgramForlengelseVgs, INTEGRERING, 6, &kilder::PROP_81_VGS)
        .from(KORONA_UNTIL)
        .until(REVISJON_2025),
    Row::read(Parameter::ProgramVarighetVgo, INTEGRERING, 36, &kilder::PROP_81_UTEN_VGS).until(REVISJON_2025),
    Row::read(Parameter::ProgramForlengelseVgo, INTEGRERING, 12, &kilder::PROP_81_UTEN_VGS)
        .inferred()
        .until(KORONA_UNTIL),
    Row::read(Parameter::ProgramForlengelseVgo, INTEGRERING, 12, &kilder::PROP_81_UTEN_VGS)
        .from(KORONA_UNTIL)
        .until(REVISJON_2025),
    Row::read(Parameter::ProgramVarighetAnnet, INTEGRERING, 24, &kilder::PROP_81_UTEN_VGS).until(REVISJON_2025),
    Row::read(Parameter::ProgramForlengelseAnnet, INTEGRERING, 12, &kilder::PROP_81_UTEN_VGS)
        .inferred()
        .until(KORONA_UNTIL),
    Row::read(Parameter::ProgramForlengelseAnnet, INTEGRERING, 12, &kilder::PROP_81_UTEN_VGS)
        .from(KORONA_UNTIL)
        .until(REVISJON_2025),
    Row::read(Parameter::Fulltid, INTRO, 2250, &kilder::ROGALAND).unread(),
    Row::read(Parameter::Fulltid, INTEGRERING, 2250, &kilder::OMFANG),
    Row::read(Parameter::FulltidMedEgenarbeid, INTRO, 1800, &kilder::ROGALAND).unread(),
    Row::read(Parameter::FulltidMedEgenarbeid, INTEGRERING, 1800, &kilder::OMFANG),
    // A minimum is enacted; its number and its first day are not read.
    Row::read(Parameter::Arbeidsrettet, INTEGRERING, 900, &kilder::REVISJON).unread().from(REVISJON_2025),
    Row::read(Parameter::Arbeidsrettet, KAP6A, 900, &kilder::REVISJON).unread().from(WORK_DIRECTED_6A),
    Row::read(Parameter::Ferie, INTEGRERING, 25, &kilder::OMFANG),
    Row::read(Parameter::ForeldreveiledningGruppeMin, INTEGRERING_OG_6A, 8, &kilder::FORSKRIFT_2),
    Row::read(Parameter::ForeldreveiledningGruppeMax, INTEGRERING_OG_6A, 12, &kilder::FORSKRIFT_2),
    Row::read(Parameter::ForeldreveiledningEneMin, INTEGRERING_OG_6A, 5, &kilder::FORSKRIFT_2),
    Row::read(Parameter::ForeldreveiledningEneMax, INTEGRERING_OG_6A, 8, &kilder::FORSKRIFT_2),
    Row::read(Parameter::ForeldreveiledningGruppeUnntak, KAP6A, 4, &kilder::FORSKRIFT_2),
    Row::read(Parameter::ForeldreveiledningEneUnntak, KAP6A, 2, &kilder::FORSKRIFT_2),
];

//! Age limits, and who is newly arrived.

use crate::date::Date;
use crate::families::nir::lov::KAP6A_ENDRET;
use crate::families::nir::parametre::row::{INTEGRERING, INTRO, KAP6A, REVISJON_2025, Row};
use crate::families::nir::parametre::{Parameter, kilder};

/// From this day those between 55 and 67 have the duty too.
const DUTY_TO_67: Date = Date::new(2017, 1, 1).unwrap();

/// See [`super::ROWS`].
pub(super) static ROWS: [Row; 24] = [
    Row::read(Parameter::ProgramAlderFra, INTRO, 18, &kilder::ROGALAND),
    Row::read(Parameter::ProgramAlderFra, INTEGRERING, 18, &kilder::MALGRUPPE),
    Row::read(Parameter::ProgramAlderFra, KAP6A, 18, &kilder::KAP6A_PROGRAM).until(KAP6A_ENDRET),
    Row::read(Parameter::ProgramAlderFra, KAP6A, 18, &kilder::KAP6A_PROGRAM).unread().from(KAP6A_ENDRET),
    Row::read(Parameter::ProgramAlderTil, INTRO, 55, &kilder::ROGALAND),
    Row::read(Parameter::ProgramAlderTil, INTEGRERING, 55, &kilder::MALGRUPPE).until(REVISJON_2025),
    Row::read(Parameter::ProgramAlderTil, KAP6A, 55, &kilder::KAP6A_PROGRAM).until(REVISJON_2025),
    Row::read(Parameter::ProgramAlderTilUtvidet, INTEGRERING, 60, &kilder::REVISJON).unread().from(REVISJON_2025),
    Row::read(Parameter::NorskAlderFra, INTRO, 16, &kilder::ROGALAND_NORSK),
    Row::read(Parameter::NorskAlderFra, INTEGRERING, 18, &kilder::LOV_6),
    Row::read(Parameter::NorskAlderFra, KAP6A, 18, &kilder::KAP6A_TILSKUDD),
    Row::read(Parameter::NorskAlderTil, INTRO, 67, &kilder::ROGALAND_NORSK),
    Row::read(Parameter::NorskAlderTil, INTEGRERING, 67, &kilder::LOV_6),
    Row::read(Parameter::NorskAlderTil, KAP6A, 67, &kilder::KAP6A_TILSKUDD),
    Row::read(Parameter::NorskPliktAlderTil, INTRO, 55, &kilder::ROGALAND_NORSK).until(DUTY_TO_67),
    Row::read(Parameter::NorskPliktAlderTil, INTRO, 67, &kilder::ROGALAND_NORSK).from(DUTY_TO_67),
    Row::read(Parameter::NorskPliktAlderTil, INTEGRERING, 67, &kilder::LOV_6),
    // "Over 16" and "over 18" in the sources.
    Row::read(Parameter::AsylAlderFra, INTRO, 16, &kilder::ASYL_KULTUR),
    Row::read(Parameter::AsylAlderFra, INTEGRERING, 18, &kilder::ASYL_2021),
    Row::read(Parameter::UngdomAlder, INTEGRERING, 25, &kilder::PROP_81_UTEN_VGS),
    Row::read(Parameter::BarnAlder, INTEGRERING, 18, &kilder::PROP_81_VGS),
    Row::read(Parameter::BarnAlder, KAP6A, 18, &kilder::PROP_81_VGS),
    Row::read(Parameter::NyankommetAr, INTEGRERING, 2, &kilder::MALGRUPPE),
    Row::read(Parameter::ReferansepersonBosattAr, INTEGRERING, 5, &kilder::MALGRUPPE),
];

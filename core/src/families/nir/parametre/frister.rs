//! Stans, registration and other windows.

use crate::families::nir::lov::Lover;
use crate::families::nir::parametre::row::{INTEGRERING_OG_6A, INTRO, KAP6A, Row};
use crate::families::nir::parametre::{Parameter, kilder};

/// See [`super::ROWS`].
pub(super) static ROWS: [Row; 9] = [
    // Integreringsloven § 18 is not read.
    Row::read(Parameter::StansMidlertidig, INTRO, 3, &kilder::INTRO_STANS),
    Row::read(Parameter::StansMidlertidig, INTEGRERING_OG_6A, 3, &kilder::INTRO_STANS).inferred(),
    Row::read(Parameter::UlovligFravaer, INTRO, 10, &kilder::INTRO_STANS),
    Row::read(Parameter::UlovligFravaer, INTEGRERING_OG_6A, 10, &kilder::INTRO_STANS).inferred(),
    Row::read(Parameter::Etterregistrering, INTRO, 2, &kilder::NIR_KRAV),
    Row::read(Parameter::Etterregistrering, INTEGRERING_OG_6A, 2, &kilder::NIR_NORSK),
    Row::read(Parameter::Arsavslutning, Lover::ALL, 2, &kilder::NIR_FRIST),
    Row::read(Parameter::Flyttemelding, Lover::ALL, 8, &kilder::FLYTTING),
    Row::read(Parameter::PersontilskuddKap6A, KAP6A, 12, &kilder::KAP6A_TILSKUDD),
];

//! Stans, registration and other windows.

use crate::families::nir::lov::Lover;
use crate::families::nir::parametre::rad::{INTEGRERING_OG_6A, INTRO, KAP6A, Rad};
use crate::families::nir::parametre::{Parameter, kilder};

/// See [`super::RADER`].
pub(super) static RADER: [Rad; 9] = [
    // Integreringsloven § 18 is not read.
    Rad::read(Parameter::StansMidlertidig, INTRO, 3, &kilder::INTRO_STANS),
    Rad::read(Parameter::StansMidlertidig, INTEGRERING_OG_6A, 3, &kilder::INTRO_STANS).inferred(),
    Rad::read(Parameter::UlovligFravaer, INTRO, 10, &kilder::INTRO_STANS),
    Rad::read(Parameter::UlovligFravaer, INTEGRERING_OG_6A, 10, &kilder::INTRO_STANS).inferred(),
    Rad::read(Parameter::Etterregistrering, INTRO, 2, &kilder::NIR_KRAV),
    Rad::read(Parameter::Etterregistrering, INTEGRERING_OG_6A, 2, &kilder::NIR_NORSK),
    Rad::read(Parameter::Arsavslutning, Lover::ALL, 2, &kilder::NIR_FRIST),
    Rad::read(Parameter::Flyttemelding, Lover::ALL, 8, &kilder::FLYTTING),
    Rad::read(Parameter::PersontilskuddKap6A, KAP6A, 12, &kilder::KAP6A_TILSKUDD),
];

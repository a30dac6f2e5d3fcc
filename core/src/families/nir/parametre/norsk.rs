//! Opplæring i norsk og samfunnskunnskap, also for asylum seekers: hours and time.

use crate::date::Date;
use crate::families::nir::lov::{INTEGRERINGSLOVEN_FRA, KAP6A_ENDRET};
use crate::families::nir::parametre::rad::{INTEGRERING, INTRO, KAP6A, Rad};
use crate::families::nir::parametre::{Parameter, kilder};

/// First year of training in norsk kultur og norske verdier, then voluntary.
const KULTUR_VOLUNTARY: Date = Date::new(2017, 1, 1).unwrap();
/// From this day asylum seekers had the duty to it.
const KULTUR_DUTY: Date = Date::new(2018, 9, 1).unwrap();
/// Integreringsforskriften § 43 g entered into force.
const PARAGRAF_43G_FRA: Date = Date::new(2023, 7, 1).unwrap();
/// First day on which it was to be no longer in force.
const PARAGRAF_43G_UNTIL: Date = Date::new(2024, 7, 1).unwrap();

/// See [`super::RADER`].
pub(super) static RADER: [Rad; 24] = [
    Rad::read(Parameter::NorskTimer, INTRO, 550, &kilder::NORSKTILSKUDD_2016),
    Rad::read(Parameter::NorskTimerPlikt, INTRO, 250, &kilder::MOSS),
    Rad::read(Parameter::NorskTimerBehov, INTRO, 2400, &kilder::NORSKTILSKUDD_2016),
    Rad::read(Parameter::SamfunnskunnskapTimer, INTRO, 50, &kilder::NORSKTILSKUDD_2016),
    Rad::read(Parameter::SamfunnskunnskapTimerPlikt, INTRO, 50, &kilder::MOSS),
    // § 33 is not read.
    Rad::read(Parameter::SamfunnskunnskapTimer, INTEGRERING, 75, &kilder::NORSK_VARIGHET).unread(),
    Rad::read(Parameter::SamfunnskunnskapTimerPlikt, INTEGRERING, 50, &kilder::NORSK_VARIGHET).unread(),
    // Asylum seekers follow the law of the day: see `lov_for_asylsoker`.
    Rad::read(Parameter::AsylNorskTimer, INTRO, 175, &kilder::ASYL_KULTUR).until(INTEGRERINGSLOVEN_FRA),
    Rad::read(Parameter::AsylNorskTimer, INTEGRERING, 175, &kilder::ASYL_2021),
    Rad::read(Parameter::AsylKulturTimer, INTRO, 50, &kilder::ASYL_KULTUR)
        .inferred()
        .from(KULTUR_VOLUNTARY)
        .until(KULTUR_DUTY),
    Rad::read(Parameter::AsylKulturTimer, INTRO, 50, &kilder::ASYL_KULTUR)
        .from(KULTUR_DUTY)
        .until(INTEGRERINGSLOVEN_FRA),
    Rad::read(Parameter::AsylSamfunnskunnskapTimer, INTEGRERING, 25, &kilder::ASYL_2021),
    Rad::read(Parameter::NorskFrist, INTRO, 36, &kilder::NORSKTILSKUDD_2016).unread(),
    Rad::read(Parameter::NorskFristBehov, INTRO, 60, &kilder::NORSKTILSKUDD_2016).unread(),
    Rad::read(Parameter::NorskFrist, INTEGRERING, 36, &kilder::NORSK_VARIGHET),
    Rad::read(Parameter::NorskFristVgs, INTEGRERING, 18, &kilder::NORSK_VARIGHET),
    Rad::read(Parameter::NorskFrist, KAP6A, 12, &kilder::KAP6A_NIR).until(KAP6A_ENDRET),
    Rad::read(Parameter::NorskFrist, KAP6A, 12, &kilder::KAP6A_NIR).unread().from(KAP6A_ENDRET),
    // § 43 g was set to end on 2024-07-01; whether it was prolonged with chapter 6A is not read.
    Rad::read(Parameter::UtvidetNorsk, KAP6A, 6, &kilder::PARAGRAF_43G)
        .from(PARAGRAF_43G_FRA)
        .until(PARAGRAF_43G_UNTIL),
    Rad::read(Parameter::UtvidetNorsk, KAP6A, 6, &kilder::PARAGRAF_43G).unread().from(PARAGRAF_43G_UNTIL),
    Rad::read(Parameter::UtvidetNorskVindu, KAP6A, 2, &kilder::NIR_43G)
        .from(PARAGRAF_43G_FRA)
        .until(PARAGRAF_43G_UNTIL),
    Rad::read(Parameter::UtvidetNorskVindu, KAP6A, 2, &kilder::NIR_43G).unread().from(PARAGRAF_43G_UNTIL),
    Rad::read(Parameter::UtvidetNorskTilskudd, KAP6A, 27_450, &kilder::NIR_43G)
        .from(PARAGRAF_43G_FRA)
        .until(PARAGRAF_43G_UNTIL),
    Rad::read(Parameter::UtsattStart, INTEGRERING, 10, &kilder::FORSKRIFT_5),
];

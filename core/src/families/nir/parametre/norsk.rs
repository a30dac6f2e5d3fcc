//! Opplæring i norsk og samfunnskunnskap, also for asylum seekers: hours and time.

use crate::date::Date;
use crate::families::nir::lov::{INTEGRERINGSLOVEN_FRA, KAP6A_ENDRET};
use crate::families::nir::parametre::row::{INTEGRERING, INTRO, KAP6A, Row};
use crate::families::nir::parametre::{Parameter, kilder};

/// First year of training in norsk kultur og norske verdier, then voluntary.
const KULTUR_VOLUNTARY: Date = Date::new(2017, 1, 1).unwrap();
/// From this day asylum seekers had the duty to it.
const KULTUR_DUTY: Date = Date::new(2018, 9, 1).unwrap();
/// Integreringsforskriften § 43 g entered into force.
const PARAGRAF_43G_FRA: Date = Date::new(2023, 7, 1).unwrap();
/// First day on which it was to be no longer in force.
const PARAGRAF_43G_UNTIL: Date = Date::new(2024, 7, 1).unwrap();

/// See [`super::ROWS`].
pub(super) static ROWS: [Row; 24] = [
    Row::read(Parameter::NorskTimer, INTRO, 550, &kilder::NORSKTILSKUDD_2016),
    Row::read(Parameter::NorskTimerPlikt, INTRO, 250, &kilder::MOSS),
    Row::read(Parameter::NorskTimerBehov, INTRO, 2400, &kilder::NORSKTILSKUDD_2016),
    Row::read(Parameter::SamfunnskunnskapTimer, INTRO, 50, &kilder::NORSKTILSKUDD_2016),
    Row::read(Parameter::SamfunnskunnskapTimerPlikt, INTRO, 50, &kilder::MOSS),
    // § 33 is not read.
    Row::read(Parameter::SamfunnskunnskapTimer, INTEGRERING, 75, &kilder::NORSK_VARIGHET).unread(),
    Row::read(Parameter::SamfunnskunnskapTimerPlikt, INTEGRERING, 50, &kilder::NORSK_VARIGHET).unread(),
    // Asylum seekers follow the law of the day: see `lov_for_asylsoker`.
    Row::read(Parameter::AsylNorskTimer, INTRO, 175, &kilder::ASYL_KULTUR).until(INTEGRERINGSLOVEN_FRA),
    Row::read(Parameter::AsylNorskTimer, INTEGRERING, 175, &kilder::ASYL_2021),
    Row::read(Parameter::AsylKulturTimer, INTRO, 50, &kilder::ASYL_KULTUR)
        .inferred()
        .from(KULTUR_VOLUNTARY)
        .until(KULTUR_DUTY),
    Row::read(Parameter::AsylKulturTimer, INTRO, 50, &kilder::ASYL_KULTUR)
        .from(KULTUR_DUTY)
        .until(INTEGRERINGSLOVEN_FRA),
    Row::read(Parameter::AsylSamfunnskunnskapTimer, INTEGRERING, 25, &kilder::ASYL_2021),
    Row::read(Parameter::NorskFrist, INTRO, 36, &kilder::NORSKTILSKUDD_2016).unread(),
    Row::read(Parameter::NorskFristBehov, INTRO, 60, &kilder::NORSKTILSKUDD_2016).unread(),
    Row::read(Parameter::NorskFrist, INTEGRERING, 36, &kilder::NORSK_VARIGHET),
    Row::read(Parameter::NorskFristVgs, INTEGRERING, 18, &kilder::NORSK_VARIGHET),
    Row::read(Parameter::NorskFrist, KAP6A, 12, &kilder::KAP6A_NIR).until(KAP6A_ENDRET),
    Row::read(Parameter::NorskFrist, KAP6A, 12, &kilder::KAP6A_NIR).unread().from(KAP6A_ENDRET),
    // § 43 g was set to end on 2024-07-01; whether it was prolonged with chapter 6A is not read.
    Row::read(Parameter::UtvidetNorsk, KAP6A, 6, &kilder::PARAGRAF_43G)
        .from(PARAGRAF_43G_FRA)
        .until(PARAGRAF_43G_UNTIL),
    Row::read(Parameter::UtvidetNorsk, KAP6A, 6, &kilder::PARAGRAF_43G).unread().from(PARAGRAF_43G_UNTIL),
    Row::read(Parameter::UtvidetNorskVindu, KAP6A, 2, &kilder::NIR_43G)
        .from(PARAGRAF_43G_FRA)
        .until(PARAGRAF_43G_UNTIL),
    Row::read(Parameter::UtvidetNorskVindu, KAP6A, 2, &kilder::NIR_43G).unread().from(PARAGRAF_43G_UNTIL),
    Row::read(Parameter::UtvidetNorskTilskudd, KAP6A, 27_450, &kilder::NIR_43G)
        .from(PARAGRAF_43G_FRA)
        .until(PARAGRAF_43G_UNTIL),
    Row::read(Parameter::UtsattStart, INTEGRERING, 10, &kilder::FORSKRIFT_5),
];

//! The numbers of the laws: each on the day before it holds, on its first day, on its last and on the day after.

use crate::day;
use sluse_core::families::nir::lov::Lov::{Integreringsloven, Introduksjonsloven, Kap6A};
use sluse_core::families::nir::lov::{Lov, Lover};
use sluse_core::families::nir::parametre::Parameter::*;
use sluse_core::families::nir::parametre::{Enhet, Parameter, ROWS, Row, felles, lookup};
use sluse_core::rule::Evidence;
use sluse_core::rule::Evidence::{Inferred, Provisional, Verified};

fn said(parameter: Parameter, lov: Lov, on: &str) -> Option<(u16, Evidence)> {
    lookup(parameter, lov, day(on)).map(|rad| (rad.tall, rad.evidence))
}

#[test]
fn ages() {
    for (parameter, lov, on, expected) in [
        (ProgramAlderFra, Introduksjonsloven, "2019-01-01", Some((18, Verified))),
        (ProgramAlderTil, Introduksjonsloven, "2026-01-01", Some((55, Verified))),
        (ProgramAlderTil, Integreringsloven, "2020-12-31", None),
        (ProgramAlderTil, Integreringsloven, "2021-01-01", Some((55, Verified))),
        (ProgramAlderTil, Integreringsloven, "2025-06-06", None),
        (ProgramAlderTilUtvidet, Integreringsloven, "2025-06-05", None),
        (ProgramAlderTilUtvidet, Integreringsloven, "2025-06-06", Some((60, Provisional))),
        (NorskAlderFra, Introduksjonsloven, "2020-12-31", Some((16, Verified))),
        (NorskAlderFra, Integreringsloven, "2021-01-01", Some((18, Verified))),
        (NorskAlderTil, Kap6A, "2022-06-15", Some((67, Verified))),
        (NorskPliktAlderTil, Introduksjonsloven, "2016-12-31", Some((55, Verified))),
        (NorskPliktAlderTil, Introduksjonsloven, "2017-01-01", Some((67, Verified))),
    ] {
        assert_eq!(said(parameter, lov, on), expected, "{parameter:?} {lov:?} {on}");
    }
}

#[test]
fn hours() {
    for (parameter, lov, on, expected) in [
        (NorskTimer, Introduksjonsloven, "2019-01-01", Some((550, Verified))),
        (NorskTimerBehov, Introduksjonsloven, "2019-01-01", Some((2400, Verified))),
        (NorskTimerPlikt, Introduksjonsloven, "2019-01-01", Some((250, Verified))),
        (NorskTimer, Integreringsloven, "2022-01-01", None),
        (SamfunnskunnskapTimer, Introduksjonsloven, "2022-01-01", Some((50, Verified))),
        (SamfunnskunnskapTimer, Integreringsloven, "2022-01-01", Some((75, Provisional))),
        (SamfunnskunnskapTimer, Kap6A, "2023-01-01", None),
        (AsylNorskTimer, Introduksjonsloven, "2020-12-31", Some((175, Verified))),
        (AsylNorskTimer, Integreringsloven, "2021-01-01", Some((175, Verified))),
        (AsylKulturTimer, Introduksjonsloven, "2016-12-31", None),
        (AsylKulturTimer, Introduksjonsloven, "2018-08-31", Some((50, Inferred))),
        (AsylKulturTimer, Introduksjonsloven, "2018-09-01", Some((50, Verified))),
        (AsylKulturTimer, Introduksjonsloven, "2021-01-01", None),
        (AsylSamfunnskunnskapTimer, Integreringsloven, "2020-12-31", None),
        (AsylSamfunnskunnskapTimer, Integreringsloven, "2021-01-01", Some((25, Verified))),
        (Fulltid, Integreringsloven, "2021-01-01", Some((2250, Verified))),
        (FulltidMedEgenarbeid, Introduksjonsloven, "2019-01-01", Some((1800, Provisional))),
    ] {
        assert_eq!(said(parameter, lov, on), expected, "{parameter:?} {lov:?} {on}");
    }
}

#[test]
fn windows_of_chapter_6a() {
    for (parameter, on, expected) in [
        (NorskFrist, "2022-06-14", None),
        (NorskFrist, "2022-06-15", Some((12, Verified))),
        (NorskFrist, "2024-06-30", Some((12, Verified))),
        (NorskFrist, "2024-07-01", Some((12, Provisional))),
        (NorskFrist, "2026-06-30", Some((12, Provisional))),
        (NorskFrist, "2026-07-01", None),
        (UtvidetNorsk, "2023-06-30", None),
        (UtvidetNorsk, "2023-07-01", Some((6, Verified))),
        (UtvidetNorsk, "2024-06-30", Some((6, Verified))),
        (UtvidetNorsk, "2024-07-01", Some((6, Provisional))),
        (StansMidlertidig, "2023-01-01", Some((3, Inferred))),
        (Etterregistrering, "2023-01-01", Some((2, Verified))),
    ] {
        assert_eq!(said(parameter, Kap6A, on), expected, "{parameter:?} {on}");
    }
}

/// The row that holds is the only one, whatever the day.
#[test]
fn no_two_rows_speak_of_the_same_law_on_the_same_day() {
    let rows: Vec<&Row> = ROWS.into_iter().flatten().collect();
    let days = rows.iter().flat_map(|rad| [rad.from, rad.until]).flatten().chain([day("2023-01-01")]);
    for on in days.flat_map(|day| [day.plus_days(-1), Some(day)]).flatten() {
        for parameter in Parameter::all() {
            for lov in Lov::ALL {
                let speaking = rows.iter().filter(|rad| rad.parameter == parameter && rad.holds(lov, on)).count();
                assert!(speaking <= 1, "{parameter:?} {lov:?} {on}");
            }
        }
    }
}

#[test]
fn every_parameter_has_a_row_and_a_name_of_its_own() {
    let mut names: Vec<&str> = Parameter::all().map(Parameter::name).collect();
    let count = names.len();
    names.sort_unstable();
    names.dedup();
    assert_eq!(names.len(), count);
    for parameter in Parameter::all() {
        assert!(ROWS.into_iter().flatten().any(|rad| rad.parameter == parameter), "{parameter:?}");
    }
}

#[test]
fn every_row_has_days_in_order_and_a_source() {
    for rad in ROWS.into_iter().flatten() {
        assert!(rad.from.is_none_or(|from| rad.until.is_none_or(|until| from < until)), "{:?}", rad.parameter);
        assert!(rad.kilde.url.starts_with("https://") && !rad.kilde.title.is_empty(), "{:?}", rad.parameter);
        assert_ne!(rad.lover, Lover::NONE);
    }
    assert_eq!(Fulltid.enhet(), Enhet::MinutterPerUke);
}

#[test]
fn candidates_answer_only_what_they_agree_on() {
    let either = Lover::only(Integreringsloven).and(Kap6A);
    let on = day("2023-01-01");
    assert!(felles(NorskFrist, either, on).is_none(), "36 and 12");
    assert!(felles(SamfunnskunnskapTimer, either, on).is_none(), "75 and nothing known");
    assert!(felles(ProgramAlderTil, Lover::NONE, on).is_none());
    let stans = felles(StansMidlertidig, Lover::ALL, on).expect("3 everywhere");
    assert_eq!((stans.tall, stans.evidence), (3, Inferred), "no better than the weakest");
}

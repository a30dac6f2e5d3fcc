//! The four lines of the choice of law, each on both sides of its day.

use crate::day;
use sluse_core::families::nir::lov::Hjemmel::{Annen, Kapittel6, Paragraf28, Paragraf34};
use sluse_core::families::nir::lov::Lov::{Integreringsloven, Introduksjonsloven, Kap6A};
use sluse_core::families::nir::lov::{
    Fakta, Grunn, Hjemmel, Lov, Lover, Lovvalg, Mangler, Opphold, lov_for_asylsoker, lovvalg,
};
use sluse_core::rule::Evidence;

pub(crate) fn permit(hjemmel: Hjemmel, innvilget: &str) -> Opphold {
    Opphold { hjemmel: Some(hjemmel), innvilget: Some(day(innvilget)), fornyet: false }
}

pub(crate) fn renewed(hjemmel: Hjemmel, innvilget: &str) -> Opphold {
    Opphold { fornyet: true, ..permit(hjemmel, innvilget) }
}

pub(crate) fn choice(opphold: &[Opphold], ankomst: Option<&str>, on: &str) -> Lovvalg {
    lovvalg(&Fakta { opphold, ankomst: ankomst.map(day), referanseperson: false }, day(on))
}

#[track_caller]
pub(crate) fn certain(choice: Lovvalg, lov: Lov, grunn: Grunn) {
    assert_eq!(choice, Lovvalg { lover: Lover::only(lov), grunn, mangler: Mangler::default() });
}

#[test]
fn the_first_permit_of_2021_or_later_means_the_new_law() {
    let arrived = Some("2019-05-01");
    certain(
        choice(&[permit(Paragraf28, "2020-12-31")], arrived, "2026-11-22"),
        Introduksjonsloven,
        Grunn::BeggeFor2021,
    );
    certain(
        choice(&[permit(Paragraf28, "2021-01-01")], arrived, "2026-11-22"),
        Integreringsloven,
        Grunn::InnvilgetFra2021,
    );
}

#[test]
fn arrival_in_2021_or_later_means_the_new_law() {
    let granted = [permit(Kapittel6, "2020-12-31")];
    certain(choice(&granted, Some("2020-12-31"), "2026-11-22"), Introduksjonsloven, Grunn::BeggeFor2021);
    certain(choice(&granted, Some("2021-01-01"), "2026-11-22"), Integreringsloven, Grunn::AnkommetFra2021);
}

#[test]
fn the_earliest_permit_counts_in_whatever_order_they_stand() {
    let (old, new) = (permit(Paragraf28, "2019-03-01"), permit(Paragraf28, "2022-02-01"));
    for permits in [[old, new], [new, old], [old, renewed(Paragraf28, "2022-02-01")]] {
        certain(choice(&permits, Some("2018-01-01"), "2023-01-01"), Introduksjonsloven, Grunn::BeggeFor2021);
    }
}

#[test]
fn the_old_law_still_applies_to_those_of_before() {
    for on in ["2019-01-01", "2021-01-01", "2026-07-01", "2030-01-01"] {
        let granted = [permit(Paragraf28, "2018-06-01")];
        certain(choice(&granted, Some("2017-06-01"), on), Introduksjonsloven, Grunn::BeggeFor2021);
    }
}

#[test]
fn collective_protection_counts_from_11_march_2022() {
    let on = "2022-06-15";
    certain(choice(&[permit(Paragraf34, "2022-03-10")], None, on), Integreringsloven, Grunn::InnvilgetFra2021);
    certain(choice(&[permit(Paragraf34, "2022-03-11")], None, on), Kap6A, Grunn::KollektivBeskyttelse);
}

#[test]
fn chapter_6a_begins_on_15_june_2022() {
    let granted = [permit(Paragraf34, "2022-04-01")];
    certain(choice(&granted, None, "2022-06-14"), Integreringsloven, Grunn::InnvilgetFra2021);
    certain(choice(&granted, None, "2022-06-15"), Kap6A, Grunn::KollektivBeskyttelse);
}

#[test]
fn after_the_planned_end_those_of_before_may_be_under_either() {
    let granted = [permit(Paragraf34, "2026-06-30")];
    certain(choice(&granted, None, "2026-06-30"), Kap6A, Grunn::KollektivBeskyttelse);
    let after = choice(&granted, None, "2026-07-01");
    assert_eq!((after.lov(), after.grunn), (None, Grunn::Kap6AOvergang));
    assert_eq!(after.lover, Lover::only(Integreringsloven).and(Kap6A));
    assert_eq!(after.grunn.evidence(), Evidence::Provisional);
}

#[test]
fn collective_protection_granted_after_the_planned_end_is_probably_ordinary() {
    let after = choice(&[permit(Paragraf34, "2026-07-01")], None, "2026-07-01");
    certain(after, Integreringsloven, Grunn::Kap6AOpphort);
    assert_eq!(after.grunn.evidence(), Evidence::Inferred);
    let renewal = choice(&[renewed(Paragraf34, "2026-07-01")], Some("2022-04-01"), "2026-07-01");
    assert_eq!((renewal.lov(), renewal.grunn), (None, Grunn::Kap6AOvergang));
}

#[test]
fn a_renewal_of_collective_protection_is_still_chapter_6a() {
    let granted = [permit(Paragraf34, "2022-04-01"), renewed(Paragraf34, "2023-04-01")];
    certain(choice(&granted, None, "2024-01-01"), Kap6A, Grunn::KollektivBeskyttelse);
}

#[test]
fn family_of_those_with_collective_protection_is_ordinary() {
    let granted = [permit(Kapittel6, "2023-01-01")];
    certain(choice(&granted, None, "2023-06-01"), Integreringsloven, Grunn::InnvilgetFra2021);
    // Near family may have got § 34 itself (utlendingsforskriften § 7-5 a): then the permit decides.
    let fakta = Fakta { opphold: &[permit(Paragraf34, "2023-01-01")], ankomst: None, referanseperson: true };
    certain(lovvalg(&fakta, day("2023-06-01")), Kap6A, Grunn::KollektivBeskyttelse);
}

#[test]
fn a_permit_on_another_ground_after_collective_protection_opens_the_question() {
    let granted = [permit(Paragraf34, "2022-04-01"), permit(Kapittel6, "2025-02-01")];
    certain(choice(&granted, None, "2025-01-31"), Kap6A, Grunn::KollektivBeskyttelse);
    let after = choice(&granted, None, "2025-02-01");
    assert_eq!((after.lover, after.grunn), (Lover::only(Integreringsloven).and(Kap6A), Grunn::NyttGrunnlag));
}

#[test]
fn a_permit_on_another_ground_of_the_same_day_may_be_the_later() {
    let same_day = [permit(Paragraf34, "2022-04-01"), permit(Kapittel6, "2022-04-01")];
    assert_eq!(choice(&same_day, None, "2023-01-01").grunn, Grunn::NyttGrunnlag);
    let renewed_since = [same_day[0], same_day[1], renewed(Paragraf34, "2022-04-02")];
    certain(choice(&renewed_since, None, "2023-01-01"), Kap6A, Grunn::KollektivBeskyttelse);
}

#[test]
fn a_permit_on_another_ground_before_collective_protection_does_not() {
    let granted = [permit(Annen, "2021-08-01"), permit(Paragraf34, "2022-04-01")];
    certain(choice(&granted, None, "2023-01-01"), Kap6A, Grunn::KollektivBeskyttelse);
}

#[test]
fn training_of_asylum_seekers_follows_the_day() {
    assert_eq!(lov_for_asylsoker(day("2020-12-31")), Introduksjonsloven);
    assert_eq!(lov_for_asylsoker(day("2021-01-01")), Integreringsloven);
}

#[test]
fn every_reason_has_a_day_a_source_and_words() {
    for grunn in Grunn::ALL {
        let (text, source) = (grunn.text(), grunn.source());
        assert!(!grunn.days().is_empty(), "{grunn:?}");
        assert!(source.url.starts_with("https://"), "{grunn:?}");
        assert!([text.nb, text.nn, text.en].iter().all(|sentence| sentence.ends_with('.')), "{grunn:?}");
    }
}

//! What a missing fact leaves open: exactly the laws that some way of filling it in would give.

use crate::day;
use crate::lov::{certain, choice, permit, renewed};
use sluse_core::date::Date;
use sluse_core::families::nir::lov::Hjemmel::{Annen, Paragraf28, Paragraf34};
use sluse_core::families::nir::lov::Lov::{Integreringsloven, Introduksjonsloven, Kap6A};
use sluse_core::families::nir::lov::{Fakta, Grunn, Lover, Mangler, Opphold, lovvalg};

const EITHER: Lover = Lover::only(Introduksjonsloven).and(Integreringsloven);

#[test]
fn nothing_known_leaves_all_three() {
    let choice = choice(&[], None, "2023-01-01");
    assert_eq!((choice.lover, choice.grunn), (Lover::ALL, Grunn::FaktaMangler));
    assert_eq!(choice.mangler, Mangler { forste_innvilgelse: true, ankomst: true, kollektiv_beskyttelse: true });
}

#[test]
fn before_chapter_6a_it_is_no_candidate() {
    let choice = choice(&[], None, "2022-06-14");
    assert_eq!(choice.lover, EITHER);
    assert!(!choice.mangler.kollektiv_beskyttelse);
}

#[test]
fn arrival_alone_may_be_enough() {
    certain(choice(&[], Some("2021-01-01"), "2022-01-01"), Integreringsloven, Grunn::AnkommetFra2021);
    let since = choice(&[], Some("2022-04-01"), "2023-01-01");
    assert_eq!(since.lover, Lover::only(Integreringsloven).and(Kap6A));
    assert_eq!(since.mangler, Mangler { kollektiv_beskyttelse: true, ..Mangler::default() });
}

#[test]
fn an_old_permit_needs_the_arrival() {
    let choice = choice(&[permit(Paragraf28, "2020-12-31")], None, "2023-01-01");
    assert_eq!(choice.lover, EITHER);
    assert_eq!(choice.mangler, Mangler { ankomst: true, ..Mangler::default() });
}

#[test]
fn an_old_arrival_needs_the_permit() {
    let undated = Opphold { hjemmel: Some(Paragraf28), innvilget: None, fornyet: false };
    let choice = choice(&[undated], Some("2020-12-31"), "2023-01-01");
    assert_eq!(choice.lover, EITHER);
    assert_eq!(choice.mangler, Mangler { forste_innvilgelse: true, ..Mangler::default() });
}

#[test]
fn a_renewal_alone_does_not_tell_when_the_first_was_granted() {
    let arrived = Some("2019-01-01");
    assert_eq!(choice(&[renewed(Paragraf28, "2022-01-01")], arrived, "2023-01-01").lover, EITHER);
    certain(
        choice(&[renewed(Paragraf28, "2020-12-31")], arrived, "2023-01-01"),
        Introduksjonsloven,
        Grunn::BeggeFor2021,
    );
}

#[test]
fn whether_another_ground_counts_as_the_first_is_not_known() {
    let arrived = Some("2019-01-01");
    let permits = [permit(Annen, "2019-01-01"), permit(Paragraf28, "2022-01-01")];
    let open = choice(&permits, arrived, "2023-01-01");
    assert_eq!(open.lover, EITHER);
    assert!(open.mangler.forste_innvilgelse);
    // After the one that counts it does not matter.
    let permits = [permit(Paragraf28, "2021-02-01"), permit(Annen, "2022-01-01")];
    certain(choice(&permits, arrived, "2023-01-01"), Integreringsloven, Grunn::InnvilgetFra2021);
}

#[test]
fn a_permit_without_a_ground_may_be_collective_protection_unless_the_person_is_reunited() {
    let permits = |granted| [Opphold { hjemmel: None, innvilget: Some(day(granted)), fornyet: false }];
    let arrived = Some("2021-06-01");
    assert!(choice(&permits("2022-03-11"), arrived, "2023-01-01").lover.has(Kap6A));
    certain(choice(&permits("2022-03-10"), arrived, "2023-01-01"), Integreringsloven, Grunn::AnkommetFra2021);
    let family = Fakta { opphold: &permits("2023-01-01"), ankomst: arrived.map(day), referanseperson: true };
    certain(lovvalg(&family, day("2023-06-01")), Integreringsloven, Grunn::AnkommetFra2021);
}

#[test]
fn collective_protection_without_a_day_may_be_chapter_6a() {
    let undated = Opphold { hjemmel: Some(Paragraf34), innvilget: None, fornyet: false };
    let choice = choice(&[undated], Some("2022-04-01"), "2023-01-01");
    assert_eq!(choice.lover, Lover::only(Integreringsloven).and(Kap6A));
    assert!(choice.mangler.kollektiv_beskyttelse);
}

#[test]
fn protection_known_only_from_after_the_end_may_have_an_older_one() {
    let permits = [permit(Paragraf34, "2026-08-01"), Opphold { hjemmel: None, ..permit(Paragraf28, "2022-04-01") }];
    let choice = choice(&permits, None, "2023-01-01");
    assert_eq!((choice.lover, choice.grunn), (Lover::only(Integreringsloven).and(Kap6A), Grunn::FaktaMangler));
}

/// Every list of three permits from a small world: what is said when a fact is left out holds whatever the fact is.
#[test]
fn a_fact_left_out_never_excludes_what_the_fact_allows() {
    let days = ["2019-01-01", "2021-01-01", "2022-03-10", "2022-04-01", "2026-07-01"].map(day);
    let mut world = Vec::new();
    for hjemmel in [Paragraf28, Paragraf34] {
        for granted in days {
            let permit = Opphold { hjemmel: Some(hjemmel), innvilget: Some(granted), fornyet: false };
            world.extend([permit, Opphold { fornyet: true, ..permit }]);
        }
    }
    for at in 0..world.len().pow(3) {
        let pick = |place: u32| world[at / world.len().pow(place) % world.len()];
        for arrival in [days[0], days[1]] {
            for on in ["2022-06-14", "2022-06-15", "2026-07-01"] {
                every_fact_left_out([pick(0), pick(1), pick(2)], arrival, day(on));
            }
        }
    }
}

fn every_fact_left_out(permits: [Opphold; 3], arrival: Date, on: Date) {
    let said = |opphold: &[Opphold], ankomst| lovvalg(&Fakta { opphold, ankomst, referanseperson: false }, on).lover;
    let [first, second, third] = permits;
    let whole = said(&permits, Some(arrival));
    for (what, less) in [
        ("arrival", said(&permits, None)),
        ("day", said(&[Opphold { innvilget: None, ..first }, second, third], Some(arrival))),
        ("ground", said(&[Opphold { hjemmel: None, ..first }, second, third], Some(arrival))),
        ("permits", said(&[], Some(arrival))),
    ] {
        assert!(whole.within(less), "without {what}: {less:?}, with it {whole:?}: {permits:?} {arrival} {on}");
    }
}

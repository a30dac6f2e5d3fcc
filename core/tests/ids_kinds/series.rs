//! Series of skolenummer, lists of postnummer, and what a register has answered.

use sluse_core::ids::{Fylkesnummer, Postnummer, Postnummerliste, Registrert, Skolenummer, Skoleslag};

/// source: VIGO IKS, numbering of schools: first and last of each series.
const SERIES: [(u32, u32, Skoleslag); 9] = [
    (0, 0, Skoleslag::Fagopplaering),
    (1, 99, Skoleslag::OffentligVideregaende),
    (100, 119, Skoleslag::VoksenopplaeringVideregaende),
    (130, 139, Skoleslag::Privatist),
    (190, 199, Skoleslag::StatligVideregaende),
    (200, 299, Skoleslag::Oppfolgingstjeneste),
    (500, 799, Skoleslag::OffentligGrunnskole),
    (800, 829, Skoleslag::PrivatGrunnskole),
    (880, 899, Skoleslag::StatligGrunnskole),
];

#[test]
fn every_series_of_skolenummer_begins_and_ends_where_it_is_said() {
    for in_fylke in 0..1000 {
        let number = Skolenummer::parse(&format!("46{in_fylke:03}")).unwrap();
        let expected =
            SERIES.iter().find(|(first, last, _)| (first..=last).contains(&&in_fylke)).map(|series| series.2);
        assert_eq!(Skoleslag::of(number), expected, "{in_fylke:03}");
        assert_eq!(number.fylkesnummer(), Fylkesnummer::parse("46"));
    }
}

#[test]
fn three_series_are_grunnskoler() {
    let grunnskoler: Vec<Skoleslag> =
        SERIES.iter().map(|series| series.2).filter(|slag| slag.is_grunnskole()).collect();
    assert_eq!(
        grunnskoler,
        [Skoleslag::OffentligGrunnskole, Skoleslag::PrivatGrunnskole, Skoleslag::StatligGrunnskole]
    );
}

#[test]
fn numbers_that_stand_for_no_school_are_of_no_series() {
    for number in [Skolenummer::USPESIFISERT_GRUNNSKOLE, Skolenummer::USPESIFISERT_VIDEREGAENDE] {
        assert_eq!((Skoleslag::of(number), number.fylkesnummer()), (None, None));
    }
}

#[test]
fn a_list_of_postnummer_has_what_it_was_given_in_any_order_once() {
    let read = |text: &str| Postnummer::parse(text).unwrap();
    let list: Postnummerliste = ["9990", "0001", "5003", "0001"].map(read).into_iter().collect();
    assert_eq!((list.len(), list.is_empty()), (3, false));
    for code in 0..=9999 {
        let code = format!("{code:04}");
        assert_eq!(list.contains(read(&code)), ["9990", "0001", "5003"].contains(&code.as_str()), "{code}");
    }
    assert!(Postnummerliste::from_iter([]).is_empty());
}

#[test]
fn only_what_the_register_has_is_registered() {
    let read = |text: &str| Postnummer::parse(text).unwrap();
    let list: Postnummerliste = [read("0150")].into_iter().collect();
    assert_eq!(Registrert::found_in(read("0150"), &list).map(Registrert::number), Some(read("0150")));
    assert_eq!(Registrert::found_in(read("0151"), &list), None);
}

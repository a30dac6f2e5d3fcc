//! The code lists: what is known of each code, what its day and law say, and that the unknown is never an error.

use crate::day;
use sluse_core::families::nir::kodeverk::{Dom, Kode, Kodeverk, Merke};
use sluse_core::families::nir::lov::Lov::{Integreringsloven, Introduksjonsloven, Kap6A};
use sluse_core::families::nir::lov::{Hjemmel, Lov, Lover};

/// Lists whose contents nobody could read.
const UNREAD: [Kodeverk; 6] = [
    Kodeverk::Avbruddsgrunn,
    Kodeverk::Annulleringsgrunn,
    Kodeverk::Klageutfall,
    Kodeverk::Fravaersarsak,
    Kodeverk::Sprak,
    Kodeverk::Land,
];

fn every_code() -> Vec<Kode> {
    Kodeverk::all().flat_map(Kodeverk::koder).collect()
}

fn judge(list: Kodeverk, key: &str, lov: Lov, on: &str) -> Dom {
    list.judge(key, Lover::only(lov), day(on))
}

#[test]
fn lists_have_the_lengths_of_their_files() {
    for (list, count) in [
        (Kodeverk::Avslutningsarsak, 18),
        (Kodeverk::Stansarsak, 5),
        (Kodeverk::Tiltak, 21),
        (Kodeverk::Kategori, 9),
        (Kodeverk::Vedtakstype, 9),
        (Kodeverk::Spor, 3),
        (Kodeverk::Norskmal, 6),
        (Kodeverk::Delprove, 4),
        (Kodeverk::Hjemmel, 8),
    ] {
        assert_eq!(list.koder().count(), count, "{list:?}");
    }
    for list in Kodeverk::all() {
        assert_eq!(list.is_unread(), UNREAD.contains(&list), "{list:?}");
    }
}

#[test]
fn lists_stand_in_the_order_of_their_tables() {
    for (at, list) in Kodeverk::all().enumerate() {
        assert_eq!(list as usize, at, "{list:?}");
    }
    assert!(Kodeverk::Sluttmal.kode("FULLFORE_VGO").is_some());
    assert!(Kodeverk::Fritaksgrunn.kode("REALKOMPETANSE").is_some());
}

#[test]
fn a_key_is_one_code_of_its_list() {
    for kode in every_code() {
        let list = kode.list();
        assert_eq!(list.kode(kode.key()), Some(kode), "{kode:?}");
        assert_eq!(list.koder().nth(usize::from(kode.number())), Some(kode), "{kode:?}");
        assert_eq!(list.kode(&kode.key().to_lowercase()), None, "{kode:?}: keys are spelt one way");
    }
}

#[test]
fn every_code_has_names_and_an_origin_and_none_has_a_wire_code() {
    for kode in every_code() {
        let (navn, opphav) = (kode.navn().expect("names"), kode.opphav().expect("an origin"));
        assert!([navn.nb, navn.nn, navn.en].iter().all(|name| !name.is_empty()), "{kode:?}");
        assert!(opphav.lenke.starts_with("http") && !opphav.tittel.is_empty(), "{kode:?}");
        assert_eq!(opphav.wirekode, None, "{kode:?}: no code of NIR's interface is published");
        assert_ne!(opphav.merke, Merke::O, "{kode:?}: nor official with its code");
    }
}

/// IMDi's national figures of 2014 count arbeid and utdanning as the goal: 627 + 781 of 3 229.
#[test]
fn five_groups_of_avslutningsarsak_are_no_goal() {
    let goal: Vec<&str> = Kodeverk::Avslutningsarsak
        .koder()
        .filter(|kode| ["arbeid", "utdanning"].contains(&kode.gruppe()))
        .map(Kode::key)
        .collect();
    assert_eq!(goal, ["ARBEID_30", "ARBEID_29", "UTD_VGS", "UTD_HOYERE"]);
    let mut groups: Vec<&str> = Kodeverk::Avslutningsarsak.koder().map(Kode::gruppe).collect();
    groups.sort_unstable();
    groups.dedup();
    assert_eq!(groups, ["annet", "arbeid", "gr_skole", "kvalifisering", "sos_stnd", "trygd_annen", "utdanning"]);
}

#[test]
fn grounds_of_permits_are_those_of_the_choice_of_law() {
    for (key, ground) in [
        ("PARAGRAF_28", Hjemmel::Paragraf28),
        ("PARAGRAF_34", Hjemmel::Paragraf34),
        ("PARAGRAF_35_3", Hjemmel::Paragraf35Tredje),
        ("PARAGRAF_38_1", Hjemmel::Paragraf38Forste),
        ("PARAGRAF_38_5", Hjemmel::Paragraf38Femte),
        ("PARAGRAF_53", Hjemmel::Paragraf53),
        ("KAPITTEL_6", Hjemmel::Kapittel6),
        ("ANNEN", Hjemmel::Annen),
    ] {
        assert_eq!(Kodeverk::Hjemmel.kode(key).and_then(Kode::hjemmel), Some(ground), "{key}");
    }
    assert_eq!(Kodeverk::Spor.kode("SPOR_1").and_then(Kode::hjemmel), None);
}

#[test]
fn results_of_tests_are_keys_of_the_list_of_results() {
    for prove in Kodeverk::Provetype.koder() {
        for key in prove.gruppe().split_whitespace() {
            assert!(Kodeverk::Proveresultat.kode(key).is_some(), "{prove:?} {key}");
        }
    }
}

#[test]
fn the_unknown_cannot_be_judged_and_is_no_error() {
    for list in Kodeverk::all() {
        for key in ["", "V17", "ukjent", "99"] {
            assert_eq!(judge(list, key, Integreringsloven, "2023-01-01"), Dom::KanIkkeVurderes, "{list:?} {key}");
        }
    }
}

#[test]
fn a_code_is_valid_on_its_days() {
    let (prover, timer) = (Kodeverk::Provetype, Kodeverk::Timetype);
    for (list, key, lov, before, first) in [
        (Kodeverk::Vedtakstype, "UTVIDET_NORSK", Kap6A, "2023-06-30", "2023-07-01"),
        (Kodeverk::Tiltak, "SPRAKTILBUD_ENGELSK", Kap6A, "2022-06-14", "2022-06-15"),
        (prover, "STATSBORGERPROVEN", Integreringsloven, "2016-12-31", "2017-01-01"),
        (timer, "KULTUR_VERDIER", Introduksjonsloven, "2016-12-31", "2017-01-01"),
    ] {
        let kode = list.kode(key).expect("in the list");
        assert_eq!(judge(list, key, lov, before), Dom::IkkePaDagen(kode), "{kode:?}");
        assert_eq!(judge(list, key, lov, first), Dom::Gyldig(kode), "{kode:?}");
    }
    let kultur = timer.kode("KULTUR_VERDIER").expect("in the list");
    assert_eq!(judge(timer, "KULTUR_VERDIER", Introduksjonsloven, "2020-12-31"), Dom::Gyldig(kultur));
    assert_eq!(judge(timer, "KULTUR_VERDIER", Introduksjonsloven, "2021-01-01"), Dom::IkkePaDagen(kultur));
}

#[test]
fn a_code_is_valid_for_its_laws() {
    for (list, key, excluded) in [
        (Kodeverk::Sluttmal, "ARBEID", Lover::only(Introduksjonsloven)),
        (Kodeverk::Norskmal, "B1", Lover::only(Introduksjonsloven)),
        (Kodeverk::Spor, "SPOR_2", Lover::only(Integreringsloven).and(Kap6A)),
        (Kodeverk::Kategori, "RETT_NORSK", Lover::only(Introduksjonsloven).and(Integreringsloven)),
        (Kodeverk::Kategori, "RETT_OG_PLIKT_INTRO", Lover::only(Kap6A)),
        (Kodeverk::Avslutningsarsak, "FLYTTET", Lover::NONE),
    ] {
        let kode = list.kode(key).expect("in the list");
        for lov in Lov::ALL {
            let expected = if excluded.has(lov) { Dom::IkkeForLoven(kode) } else { Dom::Gyldig(kode) };
            assert_eq!(judge(list, key, lov, "2023-01-01"), expected, "{kode:?} {lov:?}");
        }
    }
}

#[test]
fn where_the_law_is_open_the_code_is_too() {
    let either = Lover::only(Introduksjonsloven).and(Integreringsloven);
    let (on, list) = (day("2023-01-01"), Kodeverk::Kategori);
    assert_eq!(Kodeverk::Sluttmal.judge("ARBEID", either, on), Dom::KanIkkeVurderes);
    let kode = |key| list.kode(key).expect("in the list");
    assert_eq!(list.judge("RETT_NORSK", either, on), Dom::IkkeForLoven(kode("RETT_NORSK")));
    assert_eq!(list.judge("KAN_TILBYS_INTRO", either, on), Dom::Gyldig(kode("KAN_TILBYS_INTRO")));
}

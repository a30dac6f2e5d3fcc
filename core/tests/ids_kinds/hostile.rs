//! No text makes a parser panic, no digit of another script is a digit, and `Debug` shows nothing of a person.

use super::numbers::{CHECKED, complete, digits, no_file};
use proptest::prelude::*;
use sluse_core::ids::{
    DufNummer, Feidenavn, FellesHjelpenummer, Fylkesnummer, HNummer, Kommunenummer, Kontonummer, KostraPlassholder,
    Npid, Organisasjonsnummer, Postnummer, Skolenummer, Skoleslag,
};

/// What every kind says of a text: whether it is one, and what `Debug` shows of the answer.
fn answers(text: &str) -> Vec<(bool, String)> {
    let duf = DufNummer::parse(text);
    if let Ok(number) = duf {
        assert!(number.registration_year() <= 9999);
    }
    let kommune = Kommunenummer::parse(text).and_then(Kommunenummer::listed);
    if let Some(kommune) = kommune {
        assert_eq!(kommune.number().to_string(), text);
        assert!(kommune.successors().count() + kommune.predecessors().count() <= 2);
    }
    let skole = Skolenummer::parse(text);
    let _ = (skole.map(Skoleslag::of), Fylkesnummer::parse(text), Postnummer::parse(text));
    vec![
        (duf.is_ok(), format!("{duf:?}")),
        told(&Kontonummer::parse(text)),
        told(&Organisasjonsnummer::parse(text)),
        told(&Organisasjonsnummer::parse_any_form(text)),
        told(&FellesHjelpenummer::parse(text)),
        told(&HNummer::parse(text)),
        told(&Npid::parse(text)),
        told(&KostraPlassholder::parse(text)),
        told(&Feidenavn::parse(text)),
    ]
}

fn told<T: std::fmt::Debug, E: std::fmt::Debug>(answer: &Result<T, E>) -> (bool, String) {
    (answer.is_ok(), format!("{answer:?} {answer:#?}"))
}

proptest! {
    #![proptest_config(no_file())]

    #[test]
    fn any_text(text in ".{0,24}") {
        for (_, shown) in answers(&text) {
            prop_assert!(!shown.contains(|character: char| character.is_ascii_digit()), "{shown}");
        }
    }

    #[test]
    fn any_bytes_that_are_text(bytes in prop::collection::vec(any::<u8>(), 0..24)) {
        answers(&String::from_utf8_lossy(&bytes));
    }

    #[test]
    fn any_digits_and_signs(text in "[0-9:@.NOMVA ]{0,14}") {
        for (_, shown) in answers(&text) {
            prop_assert!(!shown.contains(|character: char| character.is_ascii_digit()), "{shown}");
        }
    }

    #[test]
    fn debug_shows_nothing_of_a_number_that_holds(digits in digits()) {
        for number in CHECKED.iter().filter_map(|kind| complete(kind, &digits)) {
            prop_assert!(answers(&number).iter().any(|(holds, _)| *holds));
            for (_, shown) in answers(&number) {
                prop_assert!(!shown.contains(|character: char| character.is_ascii_digit()), "{shown}");
            }
        }
    }

    #[test]
    fn digits_of_other_scripts_and_noise_are_no_digits(digits in digits(), at in 0..9_usize, other in prop::sample::select(
        vec!['\u{660}', '\u{6f0}', '\u{966}', '\u{ff10}', '\u{1d7ce}', ' ', '\u{a0}', '.', '-', '+'],
    )) {
        for number in CHECKED.iter().filter_map(|kind| complete(kind, &digits)) {
            let noisy: String =
                number.chars().enumerate().map(|(place, digit)| if place == at { other } else { digit }).collect();
            prop_assert!(answers(&noisy).iter().all(|(holds, _)| !holds));
            let padded = format!("{number}{other}");
            prop_assert!(answers(&padded).iter().all(|(holds, _)| !holds));
        }
    }
}

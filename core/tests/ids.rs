//! Personal numbers against a second opinion written from the specifications, and what must hold for every input.
//!
//! Numbers in these files are synthetic (Tenor) or official examples; all others are made while the test runs, and a
//! failing one is not written to a file.

#[path = "ids/oracle.rs"]
mod oracle;

#[path = "ids/published.rs"]
mod published;

use oracle::{control_digits, opinion};
use proptest::prelude::*;
use sluse_core::date::Date;
use sluse_core::ids::personnummer::{Kontroll, PersonnummerError};
use sluse_core::ids::{DNummer, Fodselsnummer, Personidentifikator, VigoFiktivt};

fn no_file() -> ProptestConfig {
    ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(2_000) }
}

fn text(digits: &[u32; 11]) -> String {
    digits.iter().map(u32::to_string).collect()
}

/// Nine digits with the marks of day and month as they occur, so that most have a date.
fn nine_digits() -> impl Strategy<Value = [u32; 9]> {
    let day = (1..=31_u32, prop::sample::select(vec![0, 40])).prop_map(|(day, mark)| day + mark);
    let month = (1..=12_u32, prop::sample::select(vec![0, 40, 65, 80])).prop_map(|(month, mark)| month + mark);
    (day, month, 0..=99_u32, 0..=999_u32).prop_map(|(day, month, year, individnummer)| {
        let mut digits = [0; 9];
        for (at, pair) in [day, month, year].into_iter().enumerate() {
            digits[2 * at] = pair / 10;
            digits[2 * at + 1] = pair % 10;
        }
        digits[6] = individnummer / 100;
        digits[7] = individnummer / 10 % 10;
        digits[8] = individnummer % 10;
        digits
    })
}

/// Eleven digits whose control digits fit one of the four bases.
fn fitting() -> impl Strategy<Value = [u32; 11]> {
    (nine_digits(), 11..=14_u32).prop_filter_map("never issued", |(nine, base)| {
        let [first, second] = control_digits(&nine, base)?;
        let mut digits = [0; 11];
        digits[..9].copy_from_slice(&nine);
        digits[9] = first;
        digits[10] = second;
        Some(digits)
    })
}

/// What `parse` says, in the words of the second opinion.
fn parsed(text: &str) -> Option<oracle::Opinion> {
    let number = Personidentifikator::parse(text).ok()?;
    let d_nummer = match number {
        Personidentifikator::Fodselsnummer(_) => false,
        Personidentifikator::DNummer(_) => true,
        Personidentifikator::VigoFiktivt(_) => return None,
    };
    let mut years: Vec<u32> = number.fodselsar().into_iter().flatten().map(u32::from).collect();
    years.sort_unstable();
    Some(oracle::Opinion { d_nummer, by_1964: number.kontroll() == Some(Kontroll::Fra1964), years })
}

/// Whether the text is read as a number with control digits.
fn has_control_digits(text: &str) -> bool {
    parsed(text).is_some()
}

proptest! {
    #![proptest_config(no_file())]

    #[test]
    fn any_eleven_digits_are_judged_as_specified(digits in prop::array::uniform11(0..=9_u32)) {
        prop_assert_eq!(parsed(&text(&digits)), opinion(&digits));
    }

    #[test]
    fn numbers_that_fit_are_judged_as_specified(digits in fitting()) {
        prop_assert_eq!(parsed(&text(&digits)), opinion(&digits));
    }

    #[test]
    fn each_type_takes_its_own_kind_only(digits in fitting()) {
        let text = text(&digits);
        if let Some(told) = opinion(&digits) {
            prop_assert_eq!(DNummer::parse(&text).is_ok(), told.d_nummer);
            prop_assert_eq!(Fodselsnummer::parse(&text).is_ok(), !told.d_nummer);
            prop_assert_eq!(VigoFiktivt::parse(&text).err(), Some(PersonnummerError::Kind));
        }
    }

    #[test]
    fn one_changed_digit_is_always_caught(digits in fitting(), by in 1..=9_u32) {
        for at in 0..11 {
            let mut changed = digits;
            changed[at] = (changed[at] + by) % 10;
            prop_assert!(!has_control_digits(&text(&changed)), "digit {} of 11", at + 1);
        }
    }

    #[test]
    fn two_neighbours_that_change_places_are_always_caught(digits in fitting()) {
        for at in 0..10 {
            let mut swapped = digits;
            swapped.swap(at, at + 1);
            prop_assert!(swapped == digits || !has_control_digits(&text(&swapped)), "digit {} of 11", at + 1);
        }
    }

    #[test]
    fn no_text_makes_it_panic_and_no_debug_shows_a_digit(text in ".{0,24}", digits in fitting()) {
        for text in [text, self::text(&digits)] {
            let shown = format!(
                "{:?} {:#?} {:?} {:?}",
                Personidentifikator::parse(&text),
                Fodselsnummer::parse(&text),
                DNummer::parse(&text),
                VigoFiktivt::parse(&text),
            );
            prop_assert!(!shown.contains(|character: char| character.is_ascii_digit()), "{shown}");
        }
    }

    #[test]
    fn digits_of_other_scripts_are_no_digits(digits in fitting(), at in 0..11_usize, zero in prop::sample::select(
        vec!['\u{660}', '\u{6f0}', '\u{966}', '\u{ff10}', '\u{1d7ce}'],
    )) {
        let other = char::from_u32(zero as u32 + digits[at]).unwrap();
        let text: String =
            text(&digits).chars().enumerate().map(|(place, digit)| if place == at { other } else { digit }).collect();
        prop_assert_eq!(Personidentifikator::parse(&text), Err(PersonnummerError::Form));
    }
}

/// Every fiktivt number that the fylker of today can give the births of 2010: some fit control digits by chance.
#[test]
fn a_fiktivt_number_that_fits_the_coming_control_is_fiktivt_until_then() {
    let (before, from) = (Date::new(2031, 12, 31).unwrap(), Date::new(2032, 1, 1).unwrap());
    let mut by_chance = 0;
    for number in fiktivt_numbers_of_2010() {
        let number = Personidentifikator::parse(&number).unwrap();
        if number.kontroll() == Some(Kontroll::KunFra2032) {
            by_chance += 1;
            assert!(matches!(number.on(before), Personidentifikator::VigoFiktivt(_)));
            assert_eq!(number.on(from), number);
        } else {
            assert_eq!(number.on(before), number);
        }
    }
    assert!((2_000..4_000).contains(&by_chance), "of 109 500: {by_chance}");
}

fn fiktivt_numbers_of_2010() -> impl Iterator<Item = String> {
    const FYLKER: [u32; 15] = [3, 11, 15, 18, 31, 32, 33, 34, 39, 40, 42, 46, 50, 55, 56];
    let days = (1..=12).flat_map(|month| (1..=31).map(move |day| (day, month)));
    days.filter(|&(day, month)| Date::new(2010, month, day).is_some()).flat_map(|(day, month)| {
        [98, 99].into_iter().flat_map(move |series| {
            (0..=9).flat_map(move |gender| {
                FYLKER.map(move |fylke| format!("{:02}{month:02}10{series}{gender}{fylke:02}", day + 40))
            })
        })
    })
}

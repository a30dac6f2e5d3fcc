//! The row of synthetic numbers: what was asked for, the same everywhere, and everything that could be.

use proptest::prelude::*;
use sluse_core::ids::personnummer::{Kontroll, Syntetisk};
use sluse_core::ids::{Digits, Personidentifikator, Tenor};
use std::collections::BTreeSet;

/// What a reader of the row would build tests on: it may never change.
#[test]
fn the_row_of_a_seed_is_the_same_for_ever() {
    let row = |tenor: Tenor| tenor.take(3).map(|number| number.to_string()).collect::<Vec<_>>();
    assert_eq!(row(Tenor::new(1)), ["17866643547", "26888568173", "02847651590"]);
    assert_eq!(row(Tenor::new(1).d_nummer()), ["65845140493", "57866643530", "66888568167"]);
    assert_eq!(row(Tenor::new(1).only_from_2032()), ["24863687787", "13900760536", "06865264540"]);
    assert_eq!(row(Tenor::new(1).born(2010..=2010)), ["26881068191", "02841051516", "31811059725"]);
}

fn no_file() -> ProptestConfig {
    ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(100) }
}

proptest! {
    #![proptest_config(no_file())]

    #[test]
    fn every_number_is_what_was_asked_for(seed: u64, first in 1854..=2039_u16, years in 0..20_u16, d_nummer: bool) {
        let last = (first + years).min(2039);
        let row = Tenor::new(seed).born(first..=last);
        for number in if d_nummer { row.d_nummer() } else { row }.take(20) {
            let number = Personidentifikator::parse(number.as_str()).unwrap();
            prop_assert_eq!(number.kind(), if d_nummer { "d-nummer" } else { "fodselsnummer" });
            prop_assert_eq!(number.syntetisk(), Some(Syntetisk::Tenor));
            prop_assert_eq!(number.kontroll(), Some(Kontroll::Fra1964));
            prop_assert!(number.fodselsar().into_iter().flatten().any(|year| (first..=last).contains(&year)));
        }
    }

    #[test]
    fn numbers_of_2032_hold_under_no_other_rule(seed: u64, year in 1854..=2039_u16, d_nummer: bool) {
        let row = Tenor::new(seed).only_from_2032().born(year..=year);
        for number in if d_nummer { row.d_nummer() } else { row }.take(20) {
            let number = Personidentifikator::parse(number.as_str()).unwrap();
            prop_assert_eq!(number.kontroll(), Some(Kontroll::KunFra2032));
            prop_assert_eq!(number.two_digit_year(), year % 100);
        }
    }
}

#[test]
fn years_that_have_no_numbers_end_the_row() {
    for years in [1700..=1853, 2040..=2100, 0..=0, u16::MAX..=u16::MAX] {
        assert_eq!(Tenor::new(1).born(years).next(), None);
    }
    assert!(Tenor::new(1).born(0..=u16::MAX).next().is_some());
    assert!(Tenor::new(1).born(1700..=1854).next().is_some());
}

/// Every day of a year, the last of the months included, the whole series of the years, and both sides of the digit for
/// gender.
#[test]
fn the_row_reaches_everything_that_was_asked_for() {
    let (mut days, mut years, mut series, mut odd) = (BTreeSet::new(), BTreeSet::new(), BTreeSet::new(), 0);
    for digits in Tenor::new(1).born(2011..=2012).take(20_000) {
        let number = Personidentifikator::parse(digits.as_str()).unwrap();
        days.insert(number.day_and_month());
        years.insert(number.two_digit_year());
        series.insert(digits.as_str()[6..9].to_owned());
        odd += u32::from(number.odd_gender_digit() == Some(true));
    }
    assert_eq!((days.len(), years.into_iter().collect::<Vec<_>>()), (366, vec![11, 12]));
    // 500 to 999, the series of persons born from 2000 to 2039.
    assert_eq!((series.len(), series.first().unwrap().as_str(), series.last().unwrap().as_str()), (500, "500", "999"));
    assert!((9_000..11_000).contains(&odd), "{odd} of 20 000");
}

/// Only what the rule of 2032 lets through: each of its three new remainders.
#[test]
fn the_row_of_2032_has_each_new_remainder() {
    let remainders: BTreeSet<u32> = Tenor::new(1).only_from_2032().take(1000).map(first_remainder).collect();
    assert_eq!(remainders.into_iter().collect::<Vec<_>>(), [1, 2, 3]);
}

fn first_remainder(number: Digits<11>) -> u32 {
    let digits = number.as_str().chars().filter_map(|digit| digit.to_digit(10));
    digits.zip([3, 7, 6, 1, 8, 9, 4, 5, 2, 1]).map(|(digit, weight)| digit * weight).sum::<u32>() % 11
}

#[test]
fn different_seeds_give_different_rows() {
    let firsts: BTreeSet<String> = (0..1000).map(|seed| Tenor::new(seed).next().unwrap().to_string()).collect();
    assert!(firsts.len() > 990, "{}", firsts.len());
}

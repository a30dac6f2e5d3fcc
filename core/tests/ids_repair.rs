//! Where a slip may be, against trying everything by a second opinion that shares nothing with the code under test.
//!
//! Numbers are made while the test runs, with Tenor's mark, and a failing one is not written to a file.

#[path = "ids/oracle.rs"]
mod oracle;

use oracle::{control_digits, opinion};
use proptest::prelude::*;
use sluse_core::date::Date;
use sluse_core::ids::{Kind, Kinds, Policy, repair};
use std::collections::BTreeSet;

type Digits = [u32; 11];

/// A slip: which place it is, and the number that comes of it.
struct Slip {
    place: Place,
    number: Digits,
}

/// A digit by itself, or a digit and the next; counted from 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Place {
    Digit(usize),
    Swap(usize),
}

fn text(digits: &Digits) -> String {
    digits.iter().map(u32::to_string).collect()
}

/// Every number that one slip makes of another.
fn slips(number: &Digits) -> Vec<Slip> {
    let mut slips = Vec::new();
    for at in 0..11 {
        for digit in (0..=9).filter(|&digit| digit != number[at]) {
            let mut changed = *number;
            changed[at] = digit;
            slips.push(Slip { place: Place::Digit(at), number: changed });
        }
        if at < 10 && number[at] != number[at + 1] {
            let mut changed = *number;
            changed.swap(at, at + 1);
            slips.push(Slip { place: Place::Swap(at), number: changed });
        }
    }
    slips
}

/// The places that a second opinion finds by trying everything.
fn tried(number: &Digits, from_2032: bool) -> BTreeSet<Place> {
    let accepted = |digits: &Digits| opinion(digits).is_some_and(|told| told.by_1964 || from_2032);
    slips(number).into_iter().filter(|slip| accepted(&slip.number)).map(|slip| slip.place).collect()
}

fn policy(from_2032: bool) -> Policy {
    let day = if from_2032 { Date::new(2032, 1, 1) } else { Date::new(2031, 12, 31) };
    Policy::test(Kinds::only(Kind::Fnr).and(Kind::Dnr), day.unwrap())
}

fn told(number: &Digits, policy: &Policy) -> Option<BTreeSet<Place>> {
    let text = text(number);
    let verdict = policy.judge(text.as_bytes());
    repair::positions(text.as_bytes(), policy, verdict).map(places)
}

fn places(repair: repair::Repair) -> BTreeSet<Place> {
    assert_eq!(repair.bits(), u32::from(repair.digits()) | u32::from(repair.swaps()) << 11, "both in one number");
    let bits = |bits: u16| (0..16).filter(move |at| bits >> at & 1 == 1);
    bits(repair.digits()).map(Place::Digit).chain(bits(repair.swaps()).map(Place::Swap)).collect()
}

/// A Tenor number, fødselsnummer or D-nummer, under the rule of 1964.
fn tenor() -> impl Strategy<Value = Digits> {
    let day = (1..=31_u32, prop::sample::select(vec![0, 40])).prop_map(|(day, mark)| day + mark);
    (day, 1..=12_u32, 0..=99_u32, 0..=999_u32).prop_filter_map("never issued", |(day, month, year, individnummer)| {
        let month = month + 80;
        let pairs = [day, month, year, individnummer / 10].map(|pair| [pair / 10, pair % 10]);
        let nine: Vec<u32> = pairs.concat().into_iter().chain([individnummer % 10]).collect();
        let digits: Vec<u32> = nine.iter().copied().chain(control_digits(&nine, 11)?).collect();
        let digits: Digits = digits.try_into().ok()?;
        opinion(&digits).filter(|told| told.by_1964).map(|_| digits)
    })
}

fn few() -> ProptestConfig {
    ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(24) }
}

proptest! {
    #![proptest_config(few())]

    #[test]
    fn every_slip_is_among_the_places_told_or_none_is_told(number in tenor()) {
        for from_2032 in [false, true] {
            let policy = policy(from_2032);
            for slip in slips(&number) {
                if let Some(places) = told(&slip.number, &policy) {
                    prop_assert!(places.contains(&slip.place), "{:?} of {places:?}", slip.place);
                }
            }
        }
    }

    #[test]
    fn the_places_told_are_those_that_trying_everything_finds(number in tenor(), at in 0..109_usize) {
        let slips = slips(&number);
        let slip = &slips[at % slips.len()];
        for from_2032 in [false, true] {
            let tried = tried(&slip.number, from_2032);
            let expected = (1..=3).contains(&tried.len()).then_some(tried);
            let told = told(&slip.number, &policy(from_2032));
            prop_assert!(told == expected || told.is_none() && is_of_another_kind(&slip.number));
        }
    }

    #[test]
    fn a_number_that_holds_needs_no_repair(number in tenor()) {
        prop_assert_eq!(told(&number, &policy(false)), None);
        prop_assert_eq!(told(&number, &policy(true)), None);
    }

    #[test]
    fn kinds_without_control_digits_of_a_person_are_not_repaired(number in tenor()) {
        for kind in [Kind::Vigo, Kind::Kontonr, Kind::Orgnr, Kind::Duf, Kind::Skolenr] {
            let policy = Policy { kinds: Kinds::only(kind), ..policy(true) };
            for slip in slips(&number) {
                prop_assert_eq!(told(&slip.number, &policy), None);
            }
        }
    }
}

/// A slip in a mark makes the number look like a felles hjelpenummer or an NPID, which fails for that and is not repaired.
fn is_of_another_kind(number: &Digits) -> bool {
    number[0] >= 8 || matches!(number[2] * 10 + number[3], 21..=32 | 61..=65)
}

/// The bound of three places, held to what stands beside it.
#[test]
fn before_2032_three_places_lose_no_slip_and_from_2032_half_of_them() {
    let mut share = [[0_u32; 2]; 2];
    for individnummer in (500..=999).step_by(7) {
        let nine = [1, 4, 8, 5, 1, 1, individnummer / 100, individnummer / 10 % 10, individnummer % 10];
        let Some([first, second]) = control_digits(&nine, 11) else { continue };
        let number: Digits = [&nine[..], &[first, second]].concat().try_into().unwrap();
        for slip in slips(&number).into_iter().filter(|slip| !is_of_another_kind(&slip.number)) {
            for from_2032 in [false, true] {
                let [placed, all] = &mut share[usize::from(from_2032)];
                *placed += u32::from(told(&slip.number, &policy(from_2032)).is_some());
                *all += 1;
            }
        }
    }
    let percent = share.map(|[told, all]| told * 100 / all);
    assert!(percent[0] >= 99, "{share:?}");
    assert!((30..70).contains(&percent[1]), "{share:?}");
}

//! What a single slip of the pen does to a number of each kind, and what the weights cannot see.

use super::numbers::{CHECKED, complete, digits, no_file};
use proptest::prelude::*;
use sluse_core::ids::{Kommunenummer, Postnummer, Skolenummer};

fn changed(text: &str, at: usize, by: u8) -> String {
    let mut bytes = text.as_bytes().to_vec();
    bytes[at] = b'0' + (bytes[at] - b'0' + by) % 10;
    String::from_utf8(bytes).unwrap()
}

fn swapped(text: &str, one: usize, other: usize) -> String {
    let mut bytes = text.as_bytes().to_vec();
    bytes.swap(one, other);
    String::from_utf8(bytes).unwrap()
}

proptest! {
    #![proptest_config(no_file())]

    /// No weight is 0 modulo 11, so every changed digit changes the sum.
    #[test]
    fn one_changed_digit_is_always_caught(digits in digits(), by in 1..=9_u8) {
        for kind in &CHECKED {
            let Some(number) = complete(kind, &digits) else { continue };
            for at in 0..kind.length {
                prop_assert!(!(kind.holds)(&changed(&number, at, by)), "{}: digit {}", kind.name, at + 1);
            }
        }
    }

    /// No two neighbouring weights are equal modulo 11, so neighbours that change places change the sum. DUF-nummer has
    /// two control digits that are one number; that the swap into them is caught too follows from it being 10 at most.
    #[test]
    fn two_neighbours_that_change_places_are_always_caught(digits in digits()) {
        for kind in &CHECKED {
            let Some(number) = complete(kind, &digits) else { continue };
            for at in 0..kind.length - 1 {
                let swapped = swapped(&number, at, at + 1);
                prop_assert!(swapped == number || !(kind.holds)(&swapped), "{}: digit {}", kind.name, at + 1);
            }
        }
    }

    /// What is not promised: digits under equal weights change places unseen. Kontonummer has 5 under its first and
    /// seventh digit, organisasjonsnummer 3, DUF-nummer 4 under its first and fifth.
    #[test]
    fn digits_under_equal_weights_change_places_unseen(digits in digits()) {
        for (kind, other) in CHECKED.iter().zip([6, 6, 4]) {
            let Some(number) = complete(kind, &digits) else { continue };
            prop_assert!((kind.holds)(&swapped(&number, 0, other)), "{}", kind.name);
        }
    }

    /// What has no control digits tells no slip from another number.
    #[test]
    fn without_control_digits_every_slip_is_another_number(digits in "[0-9]{5}", at in 0..4_usize, by in 1..=9_u8) {
        let slip = changed(&digits, at, by);
        prop_assert_ne!(Postnummer::parse(&slip[..4]).unwrap(), Postnummer::parse(&digits[..4]).unwrap());
        prop_assert_ne!(Kommunenummer::parse(&slip[..4]).unwrap(), Kommunenummer::parse(&digits[..4]).unwrap());
        prop_assert_ne!(Skolenummer::parse(&slip).unwrap(), Skolenummer::parse(&digits).unwrap());
    }
}

/// The properties above would hold of nothing too: each kind is completed often enough.
#[test]
fn every_kind_has_numbers() {
    for kind in &CHECKED {
        let bodies = (0..1000_u64).map(|number| format!("{:012}", number * 7_654_321));
        let complete = bodies.filter_map(|digits| complete(kind, &digits)).count();
        assert!(complete > 750, "{}: {complete} of 1000", kind.name);
    }
}

//! What was read can be written back, character for character, and is shown nowhere else.

use super::numbers::{CHECKED, complete, digits, no_file, synthetic};
use proptest::prelude::*;
use sluse_core::ids::{
    DNummer, DufNummer, Feidenavn, FellesHjelpenummer, Fodselsnummer, Fylkesnummer, HNummer, Kommunenummer,
    Kontonummer, Organisasjonsnummer, Personidentifikator, Postnummer, Skolenummer, VigoFiktivt,
};

/// What the kind at this place of `CHECKED` writes back.
fn of_checked(at: usize, text: &str) -> String {
    match at {
        0 => Kontonummer::parse(text).unwrap().digits().to_string(),
        1 => Organisasjonsnummer::parse(text).unwrap().to_string(),
        2 => DufNummer::parse(text).unwrap().digits().to_string(),
        3 => FellesHjelpenummer::parse(text).unwrap().digits().to_string(),
        _ => HNummer::parse(text).unwrap().digits().to_string(),
    }
}

proptest! {
    #![proptest_config(no_file())]

    #[test]
    fn numbers_with_control_digits(digits in digits()) {
        for (at, kind) in CHECKED.iter().enumerate() {
            let Some(number) = complete(kind, &digits) else { continue };
            prop_assert_eq!(of_checked(at, &number), number, "{}", kind.name);
        }
    }

    #[test]
    fn numbers_of_persons(number in synthetic()) {
        let read = Personidentifikator::parse(&number).unwrap();
        let digits = read.digits();
        prop_assert_eq!(digits.as_str(), &number);
        match read {
            Personidentifikator::Fodselsnummer(_) => {
                prop_assert_eq!(Fodselsnummer::parse(&number).unwrap().digits(), digits);
            }
            Personidentifikator::DNummer(_) => prop_assert_eq!(DNummer::parse(&number).unwrap().digits(), digits),
            Personidentifikator::VigoFiktivt(_) => prop_assert_eq!(VigoFiktivt::parse(&number).unwrap().digits(), digits),
        }
    }

    #[test]
    fn the_forms_of_an_organisasjonsnummer(digits in digits()) {
        if let Some(number) = complete(&CHECKED[1], &digits) {
            let read = Organisasjonsnummer::parse(&number).unwrap();
            for form in [read.to_string(), read.iso6523(), read.mva(), format!("NO{}", read.mva())] {
                prop_assert_eq!(Organisasjonsnummer::parse_any_form(&form), Ok(read));
            }
        }
    }

    #[test]
    fn codes(digits in "[0-9]{5}") {
        prop_assert_eq!(Kommunenummer::parse(&digits[..4]).unwrap().to_string(), &digits[..4]);
        prop_assert_eq!(Fylkesnummer::parse(&digits[..2]).unwrap().to_string(), &digits[..2]);
        prop_assert_eq!(Postnummer::parse(&digits[..4]).unwrap().to_string(), &digits[..4]);
        prop_assert_eq!(Skolenummer::parse(&digits).unwrap().to_string(), digits);
    }

    #[test]
    fn feide_names(user in "[!-?A-~]{1,12}", realm in "[a-zA-Z0-9]{1,9}(\\.[a-zA-Z0-9]{1,9}){1,3}") {
        let text = format!("{user}@{realm}");
        let name = Feidenavn::parse(&text).unwrap();
        prop_assert_eq!(name.as_str(), &text);
        prop_assert_eq!((name.user(), name.realm()), (user.as_str(), realm.as_str()));
        let shouted = text.to_ascii_uppercase();
        prop_assert_eq!(name, Feidenavn::parse(&shouted).unwrap());
    }
}

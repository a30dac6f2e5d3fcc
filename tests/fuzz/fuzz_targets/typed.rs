//! Every identifier's type takes what a policy of its kind takes and nothing else, and what is read can be written back
//! as it stood.

#![no_main]

use libfuzzer_sys::fuzz_target;
use sluse_core::date::Date;
use sluse_core::ids::{
    DNummer, DufNummer, Feidenavn, FellesHjelpenummer, Fodselsnummer, Fylkesnummer, HNummer, Kind, Kinds,
    Kommunenummer, Kontonummer, KostraPlassholder, Npid, Organisasjonsnummer, Personidentifikator, Policy, Postnummer,
    Reason, Skolenummer,
};

fuzz_target!(|text: &str| {
    // No value in the message of a failure: the input may hold numbers.
    for (kind, is_read) in [
        (Kind::Fnr, Fodselsnummer::parse(text).is_ok()),
        (Kind::Dnr, DNummer::parse(text).is_ok()),
        (Kind::Hnr, HNummer::parse(text).is_ok()),
        (Kind::Fhn, FellesHjelpenummer::parse(text).is_ok()),
        (Kind::Duf, DufNummer::parse(text).is_ok()),
        (Kind::Orgnr, Organisasjonsnummer::parse_any_form(text).is_ok()),
        (Kind::Postnr, Postnummer::parse(text).is_some()),
        (Kind::Skolenr, Skolenummer::parse(text).is_some()),
        (Kind::Feide, Feidenavn::parse(text).is_ok()),
    ] {
        assert!(
            in_2032(Kinds::only(kind)).judge(text.as_bytes()).is_valid() == is_read,
            "type and policy of a kind agree"
        );
    }
    let told = in_2032(Kinds::PERSONS).judge(text.as_bytes()).reason();
    assert!(Npid::parse(text).is_ok() == (told == Some(Reason::Npid)), "NPID");
    assert!(KostraPlassholder::parse(text).is_ok() == (told == Some(Reason::Placeholder)), "placeholder");

    stands(text, DufNummer::parse(text).map(|number| number.digits().to_string()).ok());
    stands(text, FellesHjelpenummer::parse(text).map(|number| number.digits().to_string()).ok());
    stands(text, HNummer::parse(text).map(|number| number.digits().to_string()).ok());
    stands(text, Kontonummer::parse(text).map(|number| number.digits().to_string()).ok());
    stands(text, Organisasjonsnummer::parse(text).map(|number| number.to_string()).ok());
    stands(text, Fylkesnummer::parse(text).map(|number| number.to_string()));
    stands(text, Kommunenummer::parse(text).map(|number| number.to_string()));
    stands(text, Postnummer::parse(text).map(|number| number.to_string()));
    stands(text, Feidenavn::parse(text).map(|name| format!("{}@{}", name.user(), name.realm())).ok());

    for form in [Organisasjonsnummer::iso6523, Organisasjonsnummer::mva] {
        if let Ok(number) = Organisasjonsnummer::parse_any_form(text) {
            assert!(Organisasjonsnummer::parse_any_form(&form(&number)) == Ok(number), "written, and read again");
        }
    }
    if let Ok(number) = Personidentifikator::parse(text) {
        assert!(number.key().to_string().parse() == text.parse::<u64>(), "the key of a person is the number");
        assert!(!format!("{number:?}").contains(|character: char| character.is_ascii_digit()), "Debug shows no digit");
    }
});

/// The most that is ever taken.
fn in_2032(kinds: Kinds) -> Policy {
    Policy::test(kinds, Date::new(2032, 1, 1).expect("a day"))
}

fn stands(text: &str, written: Option<String>) {
    assert!(written.is_none_or(|written| written == text), "written as it was read");
}

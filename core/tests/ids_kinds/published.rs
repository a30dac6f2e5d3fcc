//! Numbers that others have published, each with what the publisher says of it, and shapes that documents describe.

use sluse_core::ids::feidenavn::FeidenavnError;
use sluse_core::ids::kontonummer::KontonummerError;
use sluse_core::ids::organisasjonsnummer::OrganisasjonsnummerError;
use sluse_core::ids::personnummer::PersonnummerError;
use sluse_core::ids::{
    DufNummer, Feidenavn, FellesHjelpenummer, Fodselsnummer, HNummer, Kontonummer, KostraPlassholder, Npid,
    Organisasjonsnummer,
};

/// source: tests of Statistisk sentralbyrå's kostra-kontrollprogram and of NorwegianTypes
/// (<https://github.com/statisticsnorway/kostra-kontrollprogram>, <https://github.com/oyms/NorwegianTypes>).
const DUF: [(&str, u16); 4] =
    [("201017238203", 2010), ("200816832910", 2008), ("200205705502", 2002), ("200900595509", 2009)];

#[test]
fn duf_nummer() {
    for (number, year) in DUF {
        assert_eq!(DufNummer::parse(number).map(|number| number.registration_year()), Ok(year));
    }
}

/// The control may be 10: "10" is then written, and no running number is left out for it.
#[test]
fn a_control_of_ten_is_a_duf_nummer() {
    let ten = |running: u32| format!("2020{running:06}10");
    let numbers: Vec<DufNummer> = (0..1000).filter_map(|running| DufNummer::parse(&ten(running)).ok()).collect();
    assert!((80..100).contains(&numbers.len()), "one in eleven: {}", numbers.len());
}

/// No source bounds the year.
#[test]
fn no_year_of_a_duf_nummer_is_an_error() {
    for year in ["0000", "1853", "2999", "9999"] {
        let found = (0..=10).find_map(|control| DufNummer::parse(&format!("{year}000001{control:02}")).ok());
        assert_eq!(found.unwrap().registration_year().to_string(), year.trim_start_matches("000"));
    }
}

/// source: the example of Norway in SWIFT's IBAN registry, NO93 8601 1117 947, without country and its control.
#[test]
fn kontonummer() {
    assert!(Kontonummer::parse("86011117947").is_ok());
    assert_eq!(Kontonummer::parse("86011117946"), Err(KontonummerError::Control));
    for text in ["8601.11.17947", "8601 11 17947", "8601111794", "NO9386011117947"] {
        assert_eq!(Kontonummer::parse(text), Err(KontonummerError::Form), "{text}");
    }
}

/// source: Brønnøysundregistrene, their own number; and a number that a note calls valid and that is not.
#[test]
fn organisasjonsnummer() {
    assert!(Organisasjonsnummer::parse("974760673").is_ok());
    assert_eq!(Organisasjonsnummer::parse("999999991"), Err(OrganisasjonsnummerError::Control));
    for form in ["974 760 673", "974760673 MVA", "NO974760673", "no974760673mva", "0192:974760673MVA", "9908:974760673"]
    {
        assert_eq!(Organisasjonsnummer::parse_any_form(form), Err(OrganisasjonsnummerError::Form), "{form}");
    }
}

/// That numbers begin with 8 or 9 is nowhere in the rules: another first digit is read, and remarked.
#[test]
fn an_unusual_first_digit_is_a_remark() {
    for first in 0..=9 {
        let numbers = (0..20).filter_map(|rest| Organisasjonsnummer::parse(&format!("{first}000000{rest:02}")).ok());
        let unusual: Vec<bool> = numbers.map(|number| number.starts_unusually()).collect();
        assert!(!unusual.is_empty(), "no number was tried that begins with {first}");
        assert!(unusual.iter().all(|&unusual| unusual == (first < 8)), "{first}");
    }
}

/// source: `SsnValidationUtils.kt` of kostra-kontrollprogram; its tests name the unborn.
#[test]
fn placeholders_of_kostra() {
    let read = KostraPlassholder::parse;
    assert_eq!(read("05012999999"), Ok(KostraPlassholder::Ufodt));
    assert_eq!(read("29022000100"), Ok(KostraPlassholder::UkjentMann));
    assert_eq!(read("29022000200"), Ok(KostraPlassholder::UkjentKvinne));
    assert_eq!(read("29022100100"), Err(PersonnummerError::Date));
    // A mark on the day or the month makes it another number.
    assert_eq!(read("45012999999"), Err(PersonnummerError::Date));
    assert_eq!(read("05812999999"), Err(PersonnummerError::Date));
    assert_eq!(read("05012900300"), Err(PersonnummerError::Kind));
    assert_eq!(read("0501299999"), Err(PersonnummerError::Form));
}

/// Some placeholders fit control digits by chance: those are somebody's numbers.
#[test]
fn a_placeholder_whose_control_digits_hold_is_a_number() {
    let read = |year: u32| KostraPlassholder::parse(&format!("0101{year:02}99999"));
    // The second control digit holds in both; the first sum leaves 3, which the rule of 2032 takes, and 4, which no rule does.
    assert_eq!(KostraPlassholder::parse("09080099999"), Err(PersonnummerError::Kind));
    assert_eq!(KostraPlassholder::parse("07010099999"), Ok(KostraPlassholder::Ufodt));
    let by_chance = (0..100).filter(|&year| read(year) == Err(PersonnummerError::Kind)).count();
    assert!((1..10).contains(&by_chance), "about one in thirty: {by_chance}");
    assert!((0..100).all(|year| matches!(read(year), Ok(KostraPlassholder::Ufodt) | Err(PersonnummerError::Kind))));
}

/// source: NAV's `NavPersonIdent`: month + 20, in test data + 60.
#[test]
fn npid_is_recognised_by_the_month() {
    let read = |day: u32, month: u32| Npid::parse(&format!("{day:02}{month:02}0112345"));
    for month in 0..100 {
        let expected = match month {
            21..=32 => Ok(false),
            61..=65 => Ok(true),
            _ => Err(PersonnummerError::Kind),
        };
        assert_eq!(read(1, month).map(|npid| npid.is_synthetic()), expected, "month {month}");
        assert_eq!(read(41, month), read(1, month), "the mark of D-nummer is kept apart");
    }
    for day in [0, 31, 32, 40, 71, 72, 81] {
        assert_eq!(read(day, 24), Err(PersonnummerError::Date), "day {day} of April");
        assert_eq!(read(day, 64), Err(PersonnummerError::Date), "day {day} of April in test data");
    }
    assert!(read(31, 23).is_ok() && read(31, 63).is_ok(), "the last of March");
    // A day that is none comes before the mark of another kind.
    assert_eq!(Fodselsnummer::parse("00210112345").unwrap_err(), PersonnummerError::Date);
    assert_eq!(Fodselsnummer::parse("01210112345").unwrap_err(), PersonnummerError::Kind);
}

/// source: Norsk helsenett: felles hjelpenummer begin with 8 or 9 and hold no date.
#[test]
fn the_first_digit_tells_a_felles_hjelpenummer() {
    for first in 0..10 {
        let kinds = (0..100).map(|control| FellesHjelpenummer::parse(&format!("{first}76543210{control:02}")));
        let other_kind = kinds.filter(|read| *read == Err(PersonnummerError::Kind)).count();
        assert_eq!(other_kind, if first < 8 { 100 } else { 0 }, "first digit {first}");
    }
}

#[test]
fn only_month_plus_40_on_a_plain_day_is_an_h_nummer() {
    // Official examples and a Tenor number: other marks, whatever their control digits.
    for number in ["02013299997", "30108299939", "55102499947", "41819077906", "05820998865"] {
        assert_eq!(HNummer::parse(number), Err(PersonnummerError::Kind));
    }
    assert_eq!(HNummer::parse("31420100000"), Err(PersonnummerError::Date)); // 31 February
    assert_eq!(HNummer::parse("41420100000"), Err(PersonnummerError::Kind)); // NAV's D-nummer
}

/// source: Feide, information models for schools and for higher education, the examples of eduPersonPrincipalName.
#[test]
fn feide_names() {
    for name in ["olanor123@universitetet.no", "OlaNor123@uin.no", "olanor123@skotthyll.kommune.no"] {
        assert!(Feidenavn::parse(name).is_ok(), "{name}");
    }
    for text in [
        "",
        "@",
        "olanor123",
        "@uin.no",
        "olanor123@",
        "ola nor@uin.no",
        "ola@nor@uin.no",
        "olanor123@uin",
        "olanor123@uin..no",
        "olanor123@.no",
        "olanor123@uin.no.",
        "olanor123@-uin.no",
        "olanor123@uin-.no",
        "olanor123@u_in.no",
        "ølanor@uin.no",
        "olanor@ølen.no",
        " olanor123@uin.no",
        "olanor123@uin.no\n",
    ] {
        assert_eq!(Feidenavn::parse(text), Err(FeidenavnError), "{text}");
    }
}

#[test]
fn a_feide_name_has_an_end() {
    let name = |user: usize| format!("{}@uin.no", "o".repeat(user));
    assert!(Feidenavn::parse(&name(505)).is_ok(), "512 bytes");
    assert_eq!(Feidenavn::parse(&name(506)), Err(FeidenavnError), "513 bytes");
}

#[test]
fn feide_names_of_one_person_are_one_in_a_set() {
    use std::collections::BTreeSet;
    use std::hash::{DefaultHasher, Hash, Hasher};
    let hash = |text: &str| {
        let mut hasher = DefaultHasher::new();
        Feidenavn::parse(text).unwrap().hash(&mut hasher);
        hasher.finish()
    };
    let hashes: BTreeSet<u64> = ["OlaNor123@uin.no", "olanor123@UIN.no", "olanor123@uin.no"].map(hash).into();
    assert_eq!(hashes.len(), 1);
    assert_ne!(hash("olanor123@uin.no"), hash("olanor124@uin.no"));
    assert_ne!(Feidenavn::parse("olanor123@uin.no"), Feidenavn::parse("olanor124@uin.no"));
}

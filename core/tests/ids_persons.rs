//! What a person's number tells by its digits: marks, kind, date, gender, key.
//!
//! Numbers are made while the test runs, by trying control digits, and none is printed.

use sluse_core::date::Date;
use sluse_core::ids::personnummer::{Kontroll, PersonnummerError, Syntetisk};
use sluse_core::ids::{
    DNummer, FellesHjelpenummer, Fodselsnummer, HNummer, Kind, Kinds, Personidentifikator, Policy, Tenor,
};

/// Fylker that may have issued a fiktivt number: 01 to 20 until 2019, and those since.
const FYLKER: [u32; 34] = [
    1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 30, 31, 32, 33, 34, 38, 39, 40, 42, 46, 50,
    54, 55, 56,
];

/// All endings of a date: individnummer from `first`, and every pair of control digits.
fn endings(first: u32) -> impl Iterator<Item = String> {
    (first..first + 3).flat_map(|number| (0..100).map(move |control| format!("{number:03}{control:02}")))
}

/// The convention of each month as written; an error where there is none.
fn by_month(month: u32) -> Result<Option<Syntetisk>, PersonnummerError> {
    match month {
        1..=12 => Ok(None),
        41..=52 => Ok(Some(Syntetisk::Pluss40)),
        66..=77 => Ok(Some(Syntetisk::Pluss65)),
        81..=92 => Ok(Some(Syntetisk::Tenor)),
        // NAV's own numbers.
        21..=32 | 61..=65 => Err(PersonnummerError::Kind),
        _ => Err(PersonnummerError::Date),
    }
}

#[test]
fn the_month_tells_the_convention() {
    for month in 0..100 {
        let told = by_month(month);
        for (day, is_d) in [("05", false), ("45", true)] {
            let numbers: Vec<String> = endings(100).map(|ending| format!("{day}{month:02}09{ending}")).collect();
            let read: Vec<_> = numbers.iter().filter_map(|text| Personidentifikator::parse(text).ok()).collect();
            assert_eq!(read.is_empty(), told.is_err(), "month {month} after day {day}");
            assert!(read.iter().all(|number| Ok(number.syntetisk()) == told), "month {month} after day {day}");
            for text in &numbers {
                let (fnr, dnr, hnr) = (Fodselsnummer::parse(text), DNummer::parse(text), HNummer::parse(text));
                assert!(fnr.is_err() || (!is_d && Ok(fnr.unwrap().syntetisk()) == told));
                assert!(dnr.is_err() || (is_d && Ok(dnr.unwrap().syntetisk()) == told));
                assert_eq!(hnr.is_ok(), fnr.is_ok() && told == Ok(Some(Syntetisk::Pluss40)));
                if let Err(error) = told {
                    assert_eq!(Personidentifikator::parse(text), Err(error), "month {month} after day {day}");
                }
            }
        }
    }
    assert_eq!(
        [Syntetisk::Tenor, Syntetisk::Pluss65, Syntetisk::Pluss40].map(Syntetisk::name),
        ["Tenor", "+65", "+40"]
    );
}

#[test]
fn an_h_nummer_says_what_the_same_digits_say_as_fodselsnummer() {
    let mut seen = [0, 0];
    for text in endings(100).map(|ending| format!("054209{ending}")) {
        let (Ok(hnr), Ok(fnr)) = (HNummer::parse(&text), Fodselsnummer::parse(&text)) else { continue };
        assert!((hnr.kontroll(), hnr.fodselsar()) == (fnr.kontroll(), fnr.fodselsar()));
        seen[usize::from(hnr.kontroll() == Kontroll::KunFra2032)] += 1;
    }
    assert!(seen.iter().all(|&count| count > 0));
}

#[test]
fn the_first_two_digits_tell_the_kind() {
    for first in 0..100_u32 {
        let numbers = endings(100).map(|ending| format!("{first:02}8109{ending}"));
        let read: Vec<_> = numbers.map(|text| (Fodselsnummer::parse(&text), DNummer::parse(&text))).collect();
        assert_eq!(read.iter().any(|(fnr, _)| fnr.is_ok()), (1..=31).contains(&first), "{first}");
        assert_eq!(read.iter().any(|(_, dnr)| dnr.is_ok()), (41..=71).contains(&first), "{first}");
        let expected = match first {
            1..=31 => (None, Some(PersonnummerError::Kind)),
            41..=71 => (Some(PersonnummerError::Kind), None),
            80.. => (Some(PersonnummerError::Kind), Some(PersonnummerError::Kind)),
            _ => (Some(PersonnummerError::Date), Some(PersonnummerError::Date)),
        };
        // Control digits that fail are not what is asked about.
        let away = |error: Option<PersonnummerError>| error.filter(|&error| error != PersonnummerError::Control);
        for (fnr, dnr) in read {
            assert_eq!((away(fnr.err()), away(dnr.err())), expected, "{first}");
        }
    }
}

#[test]
fn a_d_nummer_looks_fictive_by_its_seventh_digit_and_the_fylke_at_its_end() {
    let mut seen = [0, 0];
    for (mark, first) in [(0, 100), (0, 900), (0, 990), (80, 900)] {
        for text in endings(first).map(|ending| format!("45{:02}09{ending}", 1 + mark)) {
            let Ok(number) = DNummer::parse(&text) else { continue };
            let fylke: u32 = text[9..].parse().unwrap();
            let expected = mark == 0 && first >= 900 && FYLKER.contains(&fylke);
            assert_eq!(number.looks_fictive(), expected, "individnummer from {first}, month + {mark}, fylke {fylke}");
            seen[usize::from(expected)] += 1;
        }
    }
    assert!(seen.iter().all(|&count| count > 0));
}

/// A number of each kind and all its neighbours with other endings: the type reads what a policy of its kind takes.
#[test]
fn types_and_policies_agree() {
    let takes = |kind, text: &str| {
        Policy::test(Kinds::only(kind), Date::new(2032, 1, 1).unwrap()).judge(text.as_bytes()).is_valid()
    };
    let mut held = [0; 4];
    for date in ["058209", "058200", "298200", "458209", "054209", "454209", "812345", "999999", "000000", "322009"] {
        for text in [100, 200, 500, 600, 900].into_iter().flat_map(endings).map(|ending| format!("{date}{ending}")) {
            let read = [
                (Kind::Fnr, Fodselsnummer::parse(&text).is_ok()),
                (Kind::Dnr, DNummer::parse(&text).is_ok()),
                (Kind::Hnr, HNummer::parse(&text).is_ok()),
                (Kind::Fhn, FellesHjelpenummer::parse(&text).is_ok()),
            ];
            for ((kind, is_read), held) in read.into_iter().zip(&mut held) {
                assert_eq!(is_read, takes(kind, &text), "{}, {date}", kind.id());
                *held += u32::from(is_read);
            }
        }
    }
    assert!(held.iter().all(|&count| count > 0));
}

#[test]
fn date_gender_and_key_are_the_digits() {
    let rows = [Tenor::new(1), Tenor::new(2).d_nummer(), Tenor::new(3).only_from_2032()];
    for (row, text) in
        rows.into_iter().enumerate().flat_map(|(row, numbers)| numbers.take(200).map(move |of| (row, of)))
    {
        let number = Personidentifikator::parse(text.as_str()).unwrap();
        let digits: Vec<u8> = text.as_str().bytes().map(|byte| byte - b'0').collect();
        let day = digits[0] * 10 + digits[1] - if row == 1 { 40 } else { 0 };
        assert!(number.day_and_month() == (day, digits[2] * 10 + digits[3] - 80));
        assert!(number.two_digit_year() == u16::from(digits[4] * 10 + digits[5]));
        assert!(number.odd_gender_digit() == (row != 2).then_some(digits[8] % 2 == 1));
        assert!(number.key().to_string() == text.as_str().trim_start_matches('0'));
        assert_eq!(number.kind(), if row == 1 { "d-nummer" } else { "fodselsnummer" });
        assert_eq!(number.syntetisk(), Some(Syntetisk::Tenor));
        assert_eq!(number.kontroll(), Some(if row == 2 { Kontroll::KunFra2032 } else { Kontroll::Fra1964 }));
    }
}

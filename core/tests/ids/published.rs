//! Numbers that registers have published, each with what the publisher says of it.

use sluse_core::ids::personnummer::Kontroll;
use sluse_core::ids::personnummer::Kontroll::{Fra1964, KunFra2032};
use sluse_core::ids::personnummer::{PersonnummerError, Syntetisk};
use sluse_core::ids::{Fylkesnummer, Personidentifikator, VigoFiktivt};

/// source: the class list shown at Faglig arena, 11 March 2026; all from Tenor.
const TENOR: [(&str, u16); 15] = [
    ("05820998865", 2009),
    ("04841099821", 2010),
    ("06821099496", 2010),
    ("30811097493", 2010),
    ("05821099880", 2010),
    ("08841099282", 2010),
    ("08821099545", 2010),
    ("26901097304", 2010),
    ("05821098078", 2010),
    ("20871099988", 2010),
    ("04821097326", 2010),
    ("09811098296", 2010),
    ("12821099844", 2010),
    ("02821098060", 2010),
    ("23881097893", 2010),
];

/// source: Skatteetaten, "Nytt fødselsnummer fra 2032"
/// <https://skatteetaten.github.io/folkeregisteret-api-dokumentasjon/nytt-fodselsnummer-fra-2032/>
const SKATTEETATEN: [(&str, &str, Kontroll, Option<Syntetisk>); 6] = [
    ("02013299997", "fodselsnummer", Fra1964, None),
    ("30108299920", "fodselsnummer", Fra1964, None),
    ("30108299939", "fodselsnummer", KunFra2032, None),
    ("55102499947", "d-nummer", KunFra2032, None),
    ("30908299902", "fodselsnummer", KunFra2032, Some(Syntetisk::Tenor)),
    ("41819077906", "d-nummer", KunFra2032, Some(Syntetisk::Tenor)),
];

/// D-nummer of the series of 2021-11-16, which checkers with the table before it reject: number and years of birth.
/// Made with Tenor's mark, since what the trackers of those checkers show may be a person's.
const D_NUMMER_SINCE_2021: [(&str, &[u16]); 4] =
    [("70819950189", &[1899]), ("71906177239", &[1961]), ("71819762230", &[1897, 1997]), ("71819799983", &[1997])];

/// source: Novari's Vigo Skole: number and the fylke that issued it.
const FIKTIVT: [(&str, &str); 2] = [("42059199202", "02"), ("55049199119", "19")];

fn read(number: &str) -> Personidentifikator {
    Personidentifikator::parse(number).unwrap_or_else(|error| panic!("a published number is rejected: {error}"))
}

fn years(number: &Personidentifikator) -> Vec<u16> {
    let mut years: Vec<u16> = number.fodselsar().into_iter().flatten().collect();
    years.sort_unstable();
    years
}

#[test]
fn numbers_of_tenor() {
    for (number, year) in TENOR {
        let number = read(number);
        assert_eq!(number.kind(), "fodselsnummer");
        assert_eq!(number.syntetisk(), Some(Syntetisk::Tenor));
        assert_eq!(number.kontroll(), Some(Fra1964));
        assert_eq!(years(&number), [year]);
    }
}

#[test]
fn examples_of_skatteetaten() {
    for (number, kind, kontroll, convention) in SKATTEETATEN {
        let number = read(number);
        assert_eq!(number.kind(), kind);
        assert_eq!(number.kontroll(), Some(kontroll));
        assert_eq!(number.syntetisk(), convention);
    }
}

#[test]
fn d_nummer_of_the_series_of_2021() {
    for (number, expected) in D_NUMMER_SINCE_2021 {
        let number = read(number);
        assert_eq!((number.kind(), number.kontroll()), ("d-nummer", Some(Fra1964)));
        assert_eq!(years(&number), expected);
    }
}

#[test]
fn fiktivt_numbers_of_vigo() {
    for (number, fylke) in FIKTIVT {
        assert_eq!(read(number).kind(), "vigo-fiktivt");
        let number = VigoFiktivt::parse(number).unwrap();
        assert_eq!(Some(number.fylkesnummer()), Fylkesnummer::parse(fylke));
    }
}

/// 29 February of a year "00" exists in 2000 and in no other century that a number can mean.
#[test]
fn a_leap_day_belongs_to_a_century() {
    let number = |nine: [u32; 9]| {
        let [first, second] = super::control_digits(&nine, 11)?;
        Some(nine.iter().chain(&[first, second]).map(u32::to_string).collect::<String>())
    };
    // Month 82: synthetic, like every number here.
    let born = |individnummer: [u32; 3]| {
        let [a, b, c] = individnummer;
        number([2, 9, 8, 2, 0, 0, a, b, c]).map(|number| Personidentifikator::parse(&number))
    };
    let in_2000: Vec<_> = (0..=9).filter_map(|last| born([5, 0, last])).collect();
    assert!(!in_2000.is_empty());
    assert!(in_2000.iter().all(|number| number.is_ok_and(|number| years(&number) == [2000])));
    // Under the rule of 1964 these would be of 1900, which had no such day; from 2032 the individnummer tells nothing.
    let in_1900: Vec<_> = (0..=9).filter_map(|last| born([0, 0, last])).collect();
    assert!(!in_1900.is_empty());
    assert!(in_1900.iter().all(|number| number.is_ok_and(|number| number.kontroll() == Some(KunFra2032))));
}

#[test]
fn what_is_no_number_says_why() {
    for (text, reason) in [
        ("", PersonnummerError::Form),
        ("0582099886", PersonnummerError::Form),
        ("058209988650", PersonnummerError::Form),
        ("058209 98865", PersonnummerError::Form),
        ("35820998865", PersonnummerError::Date),
        ("05930998865", PersonnummerError::Date),
        ("05820998866", PersonnummerError::Control),
        ("85820998865", PersonnummerError::Kind),
        ("05220998865", PersonnummerError::Kind),
    ] {
        assert_eq!(Personidentifikator::parse(text), Err(reason));
    }
}

//! Persons' numbers: the published ones as they stand where no person can have them, the others made here.

use super::{NEW_RULE, TODAY, any, only, said};
use crate::oracle::contract::{Asked, kind};
use crate::oracle::{Oracle, Question};

/// Day, month, year and individnummer as digits, with the two control digits whose sums leave `remainder` and nothing.
fn made(nine: &str, remainder: u32) -> Option<String> {
    let sum = |text: &str, weights: &[u32]| -> u32 {
        text.chars().zip(weights).map(|(digit, weight)| digit.to_digit(10).expect("a digit") * weight).sum()
    };
    (0..100).map(|last| format!("{nine}{last:02}")).find(|number| {
        sum(number, &[3, 7, 6, 1, 8, 9, 4, 5, 2, 1]) % 11 == remainder
            && sum(number, &[5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11 == 0
    })
}

/// The four kinds that are told by their digits, so that nothing is taken for an account's number.
const PERSONS: Asked = Asked::of(&[kind::FNR, kind::DNR, kind::HNR, kind::FHN]);

/// The same for the first of these individnummer that has control digits.
fn first(date: &str, individnummer: std::ops::RangeInclusive<u16>, remainder: u32) -> String {
    let mut numbers = individnummer.filter_map(|number| made(&format!("{date}{number:03}"), remainder));
    numbers.next().expect("one of them has control digits")
}

fn production(text: &str, as_of: &str) -> String {
    let question = Question { asked: PERSONS, production: true, as_of, separators: b"", postnummer: None };
    Oracle::default().opinion(text.as_bytes(), &question).in_words()
}

#[test]
fn official_examples_of_2032() {
    let cases = [
        ("02013299997", "valid: fnr", "valid: fnr"),
        ("30108299920", "valid: fnr", "valid: fnr"),
        ("30108299939", "invalid: not_issued_yet, none", "valid: fnr under 2032 only"),
        ("55102499947", "invalid: not_issued_yet, none", "valid: dnr under 2032 only"),
        ("30908299902", "invalid: not_issued_yet, none", "valid: fnr tenor under 2032 only"),
        ("41819077906", "invalid: not_issued_yet, none", "valid: dnr tenor under 2032 only"),
        ("02013299903", "invalid: not_issued_yet, none", "valid: fnr under 2032 only"),
    ];
    for (text, today, then) in cases {
        assert_eq!(said(text, Asked::ANY, TODAY), today, "{text}");
        assert_eq!(said(text, Asked::ANY, "2031-12-31"), today, "{text}");
        assert_eq!(said(text, Asked::ANY, NEW_RULE), then, "{text}");
    }
    assert_eq!(production("30908299902", TODAY), "invalid: synthetic, none", "of two reasons the lasting one");
    assert_eq!(production("30908299902", NEW_RULE), "invalid: synthetic, none");
}

#[test]
fn numbers_of_the_series_of_2021() {
    // Called invalid by older validators. Given as nine digits, with the control digits that were published.
    for (nine, last) in [("700199500", "32"), ("711061772", "73"), ("710197621", "94"), ("710197999", "18")] {
        let number = made(nine, 0).expect("control digits");
        assert!(number.ends_with(last), "{nine}");
        assert_eq!(any(&number), "valid: dnr", "{nine}");
    }
    // As a fødselsnummer the first has no century, and could only be of the new rule.
    assert_eq!(any(&first("300145", 500..=599, 0)), "invalid: not_issued_yet, none");
    // 2039 is a matter of the day, not of the number.
    let of_2039 = made("181039708", 0).expect("control digits");
    assert!(of_2039.ends_with("61"));
    assert_eq!(any(&of_2039), "valid: fnr");
}

#[test]
fn centuries_end_where_the_tables_say() {
    let only_2032 = "invalid: not_issued_yet, none";
    let cases = [
        // Day mark 0: fødselsnummer.
        ("010139", 500..=999, "valid: fnr"),
        ("010140", 900..=999, "valid: fnr"),
        ("010140", 500..=899, only_2032),
        ("010153", 500..=749, only_2032),
        ("010154", 500..=749, "valid: fnr"),
        ("010154", 750..=899, only_2032),
        ("010199", 0..=499, "valid: fnr"),
        // Day mark 40: D-nummer, both series.
        ("410153", 500..=599, only_2032),
        ("410153", 600..=899, "valid: dnr"),
        ("410154", 500..=599, "valid: dnr"),
        ("410100", 200..=499, "valid: dnr"),
        // 1900 was no leap year, 2000 was.
        ("290200", 0..=499, only_2032),
        ("290200", 500..=999, "valid: fnr"),
        ("690200", 0..=199, only_2032),
        ("690200", 200..=499, "valid: dnr"),
        ("290201", 0..=999, "invalid: date, none"),
        ("300200", 0..=999, "invalid: date, none"),
        ("310400", 0..=999, "invalid: date, none"),
    ];
    for (date, individnummer, wanted) in cases {
        let numbers: Vec<_> = individnummer.filter_map(|number| made(&format!("{date}{number:03}"), 0)).collect();
        assert!(numbers.len() > 80, "{date}: few of a row have no control digits");
        for number in numbers {
            assert_eq!(said(&number, PERSONS, TODAY), wanted, "{date}");
        }
    }
}

#[test]
fn synthetic_marks() {
    let cases = [
        ("018109", "valid: fnr tenor", "invalid: synthetic, none"),
        ("418109", "valid: dnr tenor", "invalid: synthetic, none"),
        ("016609", "valid: fnr syntpop_or_npid", "invalid: synthetic, none"),
        ("017209", "valid: fnr syntpop_or_npid", "invalid: synthetic, none"),
        ("017309", "valid: fnr syntpop", "invalid: synthetic, none"),
        ("417709", "valid: dnr syntpop", "invalid: synthetic, none"),
        ("414109", "valid: dnr nav", "invalid: synthetic, none"),
        ("014109", "valid: hnr nav_or_hnr", "valid: hnr nav_or_hnr"),
        ("012109", "invalid: npid, none", "invalid: npid, none"),
        ("413209", "invalid: npid, none", "invalid: npid, none"),
        ("016109", "invalid: npid, none", "invalid: npid, none"),
        ("016509", "invalid: npid, none", "invalid: npid, none"),
        ("016009", "invalid: date, none", "invalid: date, none"),
        ("017809", "invalid: date, none", "invalid: date, none"),
        ("019309", "invalid: date, none", "invalid: date, none"),
    ];
    for (date, in_test, in_production) in cases {
        let number = first(date, 500..=999, 0);
        assert_eq!(said(&number, PERSONS, TODAY), in_test, "{date}");
        assert_eq!(production(&number, TODAY), in_production, "{date}");
    }
    let forty = first("014109", 500..=999, 0);
    assert_eq!(only(kind::FNR, &forty), "valid: fnr nav_or_hnr");
    assert_eq!(only(kind::HNR, &forty), "valid: hnr nav_or_hnr");
    assert_eq!(only(kind::DNR, &forty), "invalid: other_kind, none");
}

#[test]
fn felles_hjelpenummer() {
    assert_eq!(any(&first("834567", 0..=999, 0)), "valid: fhn");
    assert_eq!(only(kind::FNR, &first("834567", 0..=999, 0)), "invalid: other_kind, none");
    for remainder in 1..=3 {
        let number = first("934567", 0..=999, remainder);
        assert_eq!(said(&number, Asked::of(&[kind::FHN]), NEW_RULE), "invalid: control, none", "no rule of 2032 here");
    }
}

#[test]
fn placeholders_and_fictive_numbers() {
    for last in ["00100", "00200", "99999"] {
        assert_eq!(any(&["050129", last].concat()), "invalid: placeholder, none", "{last}");
        assert_eq!(any(&["310429", last].concat()), "invalid: date, none", "{last}");
    }
    for example in ["42059199202", "55049199119"] {
        assert_eq!(only(kind::VIGO, example), "valid: vigo");
        assert_eq!(any(example), "invalid: control, none", "only when it is asked for by name");
        assert_eq!(only(kind::FNR, example), "invalid: other_kind, none");
    }
}

#[test]
fn other_digits_are_no_digits() {
    for text in ["0484109982\u{661}", "\u{ff10}4841099821", "04841099821 ", " 04841099821", "0484109982", "O4841099821"]
    {
        assert_eq!(any(text), "invalid: form, none");
    }
    assert_eq!(any("04841099821"), "valid: fnr tenor");
    assert_eq!(any("04841099822"), "invalid: control, none");
}

//! The oracle against what has been published, and against numbers worked out by hand: two that are wrong in the same
//! way would agree with each other, but not with these.

mod persons;

use super::contract::{Asked, kind};
use super::{Oracle, Question};

const TODAY: &str = "2026-11-22";
const NEW_RULE: &str = "2032-01-01";

/// What the oracle says in words, in test mode.
fn said(text: &str, asked: Asked, as_of: &str) -> String {
    Oracle::default()
        .opinion(text.as_bytes(), &Question { asked, production: false, as_of, separators: b"", postnummer: None })
        .in_words()
}

fn any(text: &str) -> String {
    said(text, Asked::ANY, TODAY)
}

fn only(kind: u8, text: &str) -> String {
    said(text, Asked::of(&[kind]), TODAY)
}

#[test]
fn organisations() {
    // Brønnøysundregistrene's own: 173 is 15 elevens and 8, and 11 less 8 is the last digit.
    for text in ["974760673", "0192:974760673", "974760673MVA", "NO974760673MVA"] {
        assert_eq!(any(text), "valid: orgnr", "{text}");
    }
    // Eight nines weigh 288, which leaves 2, so the last digit is 9. A note has 2, and was read wrongly.
    assert_eq!(any("999999991"), "invalid: control, none");
    assert_eq!(any("999999992"), "invalid: control, none");
    assert_eq!(any("999999999"), "valid: orgnr");
    assert_eq!(any("974760674MVA"), "invalid: control, none");
    for text in ["NO974760673", "0192:974760673MVA", "974760673mva", "974760673 MVA", "9908:974760673", "97476067"] {
        assert_eq!(any(text), "invalid: form, none", "{text}");
    }
}

#[test]
fn accounts() {
    // 195 is 17 elevens and 8.
    assert_eq!(any("12345678903"), "valid: kontonr");
    assert_eq!(only(kind::KONTONR, "12345678904"), "invalid: control, none");
    assert_eq!(any("12345678904"), "invalid: date, none", "the person's reason stands");
    assert_eq!(only(kind::KONTONR, "04841099821"), "valid: kontonr", "asked for alone, the field knows better");
    assert_eq!(said("04841099821", Asked::of(&[kind::DNR, kind::KONTONR]), TODAY), "invalid: other_kind, none");
}

#[test]
fn duf() {
    // 4·2 + 3·2 + 2·6 = 26, which leaves 4; with 3·2 for the third digit of the running number it leaves 10.
    assert_eq!(any("202600000004"), "valid: duf");
    assert_eq!(any("202600200010"), "valid: duf");
    assert_eq!(any("202600000005"), "invalid: control, none");
    assert_eq!(any("202600000015"), "invalid: control, none", "15 is 4 and eleven more, and not written so");
    // The weights belong to year and running number in this order, not to the number turned around.
    let (right, rotated) = ([4, 6, 3, 2, 4, 6, 3, 2, 7, 5], [4, 6, 3, 2, 7, 5, 4, 6, 3, 2]);
    let ten: [u32; 10] = [2, 0, 1, 4, 0, 0, 1, 2, 3, 4];
    let with = |weights: [u32; 10]| {
        let rest = weights.iter().zip(ten).map(|(weight, digit)| weight * digit).sum::<u32>() % 11;
        format!("2014001234{rest:02}")
    };
    assert_eq!(any(&with(right)), "valid: duf");
    assert_eq!(any(&with(rotated)), "invalid: control, none");
}

#[test]
fn kommuner_have_their_days() {
    let cases = [
        ("0301", "valid: kommunenr", "valid: kommunenr"),
        ("4601", "valid: kommunenr", "valid: kommunenr"),
        ("3811", "valid: kommunenr", "invalid: not_on_day, none"),
        // Ålesund, which became two.
        ("1507", "valid: kommunenr", "invalid: not_on_day, none"),
        ("1508", "invalid: not_on_day, none", "valid: kommunenr"),
        ("1580", "invalid: not_on_day, none", "valid: kommunenr"),
        ("9999", "invalid: not_in_list, none", "invalid: not_in_list, none"),
    ];
    for (text, until_2023, since_2024) in cases {
        let asked = Asked::of(&[kind::KOMMUNENR]);
        assert_eq!(said(text, asked, "2019-12-31"), "valid: kommunenr", "{text}: nothing is known, nothing denied");
        assert_eq!(said(text, asked, "2020-01-01"), until_2023, "{text}");
        assert_eq!(said(text, asked, "2023-12-31"), until_2023, "{text}");
        assert_eq!(said(text, asked, "2024-01-01"), since_2024, "{text}");
    }
    assert_eq!(any("9999"), "valid: postnr");
    assert_eq!(any("0301"), "valid: kommunenr");
}

#[test]
fn the_list_has_as_many_kommuner_as_there_were() {
    let oracle = Oracle::default();
    let count = |as_of| {
        let question = Question {
            asked: Asked::of(&[kind::KOMMUNENR]),
            production: true,
            as_of,
            separators: b"",
            postnummer: None,
        };
        (0..10_000).filter(|code| oracle.opinion(format!("{code:04}").as_bytes(), &question).is_valid()).count()
    };
    assert_eq!(count("2023-12-31"), 356);
    assert_eq!(count("2024-01-01"), 357);
}

#[test]
fn fylker_have_their_days() {
    let fylker = |as_of| -> Vec<u8> {
        (0..100)
            .filter(|fylke| said(&format!("{fylke:02}"), Asked::of(&[kind::FYLKESNR]), as_of).starts_with('v'))
            .collect()
    };
    assert_eq!(fylker("2023-12-31"), [3, 11, 15, 18, 30, 34, 38, 42, 46, 50, 54]);
    assert_eq!(fylker(TODAY), [3, 11, 15, 18, 31, 32, 33, 34, 39, 40, 42, 46, 50, 55, 56]);
    assert_eq!(fylker("2019-12-31").len(), 100);
    assert_eq!(only(kind::FYLKESNR, "30"), "invalid: not_on_day, none");
    assert_eq!(only(kind::FYLKESNR, "01"), "invalid: not_in_list, none");
    assert_eq!(any("46"), "invalid: form, none", "two digits are a fylke only where one is asked for");
}

#[test]
fn shapes() {
    assert_eq!(any("46505"), "valid: skolenr");
    for text in ["olanor123@universitetet.no", "OlaNor123@uin.no"] {
        assert_eq!(any(text), "valid: feide", "{text}");
    }
    let long = |bytes: usize| format!("{}@uin.no", "o".repeat(bytes - "@uin.no".len()));
    assert_eq!(any(&long(512)), "valid: feide");
    assert_eq!(any(&long(513)), "invalid: form, none");
    for text in ["", "@", "olanor", "@uin.no", "olanor@", "ola nor@uin.no", "a@b.no@c.no", "olanor@uin..no"] {
        assert_eq!(any(text), "invalid: form, none", "{text}");
    }
}

#[test]
fn a_list_of_postnummer_decides_where_there_is_one() {
    let of = |asked, text: &str| {
        let postnummer: Option<&[&str]> = Some(&["0150", "9999"]);
        let question = Question { asked, production: true, as_of: TODAY, separators: b"", postnummer };
        Oracle::default().opinion(text.as_bytes(), &question).in_words()
    };
    let (postnr, both) = (Asked::of(&[kind::POSTNR]), Asked::of(&[kind::KOMMUNENR, kind::POSTNR]));
    assert_eq!(of(postnr, "0150"), "valid: postnr");
    assert_eq!(of(postnr, "0301"), "invalid: not_in_list, none");
    assert_eq!(of(both, "0301"), "valid: kommunenr");
    assert_eq!(of(both, "9999"), "valid: postnr");
    assert_eq!(of(both, "3811"), "invalid: not_on_day, none", "the kommune's reason stands");
    assert_eq!(only(kind::POSTNR, "0301"), "valid: postnr");
}

#[test]
fn separators_stand_inside() {
    let with = |text: &str| {
        let question =
            Question { asked: Asked::ANY, production: false, as_of: TODAY, separators: b" -", postnummer: None };
        Oracle::default().opinion(text.as_bytes(), &question).in_words()
    };
    assert_eq!(with("048410 99821"), "valid: fnr tenor without separators");
    assert_eq!(with("974 760 673"), "valid: orgnr without separators");
    assert_eq!(with("974760673 MVA"), "valid: orgnr without separators");
    assert_eq!(with("974760673"), "valid: orgnr");
    assert_eq!(with("974 760 674"), "invalid: control, none");
    assert_eq!(any("048410 99821"), "invalid: form, none");
    for text in [" 04841099821", "04841099821 ", "048410.99821", " ", "-"] {
        assert_eq!(with(text), "invalid: form, none", "{text}");
    }
}

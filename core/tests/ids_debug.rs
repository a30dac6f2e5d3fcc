//! `Debug` of an identifier names its type and shows no digit: what a log line may hold of it.

use sluse_core::ids::{
    DNummer, DufNummer, Feidenavn, FellesHjelpenummer, Fodselsnummer, HNummer, Kontonummer, Npid, Organisasjonsnummer,
    Tenor, VigoFiktivt,
};
use std::fmt::Debug;

/// The first text of the shape that holds; `{}` is tried as two digits.
fn first<T, E>(shape: &str, parse: impl Fn(&str) -> Result<T, E>) -> T {
    (0..100).find_map(|two| parse(&shape.replace("{}", &format!("{two:02}"))).ok()).expect("some control digits hold")
}

fn shown(identifier: impl Debug) -> String {
    format!("{identifier:?}")
}

#[test]
fn only_the_type_is_named() {
    assert_eq!(shown(Fodselsnummer::parse("05820998865").unwrap()), "Fodselsnummer(…)");
    assert_eq!(shown(DNummer::parse("41819077906").unwrap()), "DNummer(…)");
    assert_eq!(shown(VigoFiktivt::parse("42059199202").unwrap()), "VigoFiktivt(…)");
    assert_eq!(shown(first("054209988{}", HNummer::parse)), "HNummer(…)");
    assert_eq!(shown(first("812345678{}", FellesHjelpenummer::parse)), "FellesHjelpenummer(…)");
    assert_eq!(shown(first("052209988{}", Npid::parse)), "Npid(…)");
    assert_eq!(shown(DufNummer::parse("201017238203").unwrap()), "DufNummer(…)");
    assert_eq!(shown(Kontonummer::parse("12345678911").unwrap()), "Kontonummer(…)");
    assert_eq!(shown(Kontonummer::parse("12345678911").unwrap().digits()), "Digits(…)");
    assert_eq!(shown(Organisasjonsnummer::parse("974760673").unwrap()), "Organisasjonsnummer(…)");
    assert_eq!(shown(Feidenavn::parse("olanor@skole.no").unwrap()), "Feidenavn(…)");
    assert_eq!(shown(Tenor::new(7)), "Tenor(…)");
}

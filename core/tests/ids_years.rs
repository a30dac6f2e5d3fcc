//! The years of birth that a judged text allows, and everything that a text may be.
//!
//! Numbers are synthetic (Tenor), published, or made while the test runs; none is printed.

use sluse_core::date::Date;
use sluse_core::ids::{
    DNummer, ElevenDigits, Fodselsnummer, HNummer, Kind, Kinds, KostraPlassholder, Policy, RememberingPolicy,
    Separators, Tenor, VigoFiktivt, parse_any,
};

type Years = [Option<u16>; 2];

const NONE: Years = [None; 2];

fn last_day_of_2031() -> Date {
    Date::new(2031, 12, 31).unwrap()
}

fn first_day_of_2032() -> Date {
    Date::new(2032, 1, 1).unwrap()
}

fn every_kind(as_of: Date) -> Policy {
    Policy::test(Kinds::of_bits(u16::MAX), as_of)
}

/// As a policy tells them that judges this text alone, and as one does that has judged such a number before.
fn years(policy: &Policy, text: &str) -> Years {
    let verdict = policy.judge(text.as_bytes());
    let years = policy.fodselsar(text.as_bytes(), verdict);
    if let Some(digits) = ElevenDigits::read(text.as_bytes()) {
        let mut remembering = RememberingPolicy::new(policy);
        for _ in 0..2 {
            assert!(remembering.judge_with_fodselsar(digits) == (verdict, years));
        }
    }
    years
}

#[test]
fn a_judged_number_allows_the_years_that_its_type_allows() {
    let policy = every_kind(last_day_of_2031());
    for number in Tenor::new(3).take(500) {
        let typed = Fodselsnummer::parse(number.as_str()).unwrap().fodselsar();
        assert_ne!(typed, NONE);
        assert!(years(&policy, number.as_str()) == typed);
    }
    for number in Tenor::new(4).d_nummer().take(500) {
        assert!(years(&policy, number.as_str()) == DNummer::parse(number.as_str()).unwrap().fodselsar());
    }
    let is_hnr = |text: &String| policy.judge(text.as_bytes()).kind() == Some(Kind::Hnr);
    let number = (0..1000).map(|last| format!("05420910{last:03}")).find(is_hnr).unwrap();
    assert!(years(&policy, &number) == HNummer::parse(&number).unwrap().fodselsar());
    assert_eq!(years(&policy, &number), [Some(1909), None]);
    // VIGO's pattern holds no century.
    assert_eq!(years(&policy, "42059199202"), [Some(2091), Some(1991)]);
    assert_eq!(VigoFiktivt::parse("42059199202").unwrap().fodselsar(), [Some(2091), Some(1991)]);
}

#[test]
fn a_fodselsnummer_allows_the_one_year_that_it_was_made_for() {
    let policy = every_kind(last_day_of_2031());
    for year in 1854..=2039 {
        for number in Tenor::new(5).born(year..=year).take(5) {
            assert_eq!(years(&policy, number.as_str()), [Some(year), None]);
        }
    }
}

#[test]
fn a_day_of_birth_is_told_where_one_year_is_possible() {
    let policy = every_kind(last_day_of_2031());
    let born = |text: &str| policy.fodselsdato(text.as_bytes(), policy.judge(text.as_bytes()));
    assert_eq!(born("05820998865"), Date::new(2009, 2, 5));
    assert_eq!(born("42059199202"), None); // 1991 or 2091
    assert_eq!(born("05820998866"), None);
    let since = every_kind(first_day_of_2032());
    assert_eq!(since.fodselsdato(b"05820998865", since.judge(b"05820998865")), None);
}

#[test]
fn since_2032_no_number_tells_a_year() {
    let (before, since) = (every_kind(last_day_of_2031()), every_kind(first_day_of_2032()));
    for number in Tenor::new(5).take(20).chain(Tenor::new(6).d_nummer().take(20)) {
        assert!(years(&before, number.as_str()) != NONE);
        assert!(years(&since, number.as_str()) == NONE);
    }
    // Before 2032 a number of the new rule is not judged valid, but a verdict of another day may say that it is.
    for number in Tenor::new(7).only_from_2032().take(20) {
        let verdict = since.judge(number.as_str().as_bytes());
        assert!(verdict.is_valid());
        assert!(before.fodselsar(number.as_str().as_bytes(), verdict) == NONE);
    }
}

#[test]
fn separators_that_were_left_out_change_no_year() {
    let policy = Policy { separators: Separators::read(" ").unwrap(), ..every_kind(last_day_of_2031()) };
    assert_eq!(years(&policy, "058209 98865"), [Some(2009), None]);
    assert_eq!(years(&policy, "05820998865"), [Some(2009), None]);
}

#[test]
fn what_is_no_persons_number_has_no_years() {
    let policy = every_kind(last_day_of_2031());
    for text in ["974760673", "201017238203", "0301", "12345678911", "05820998866", "", "a@school.no"] {
        assert_eq!(years(&policy, text), NONE);
    }
}

#[test]
fn a_text_may_be_several_kinds() {
    let day = last_day_of_2031();
    let set = |kinds: &[Kind]| kinds.iter().copied().fold(Kinds::NONE, Kinds::and);
    for (text, kinds) in [
        ("05820998865", set(&[Kind::Fnr])),
        ("974760673", set(&[Kind::Orgnr])),
        ("0301", set(&[Kind::Kommunenr, Kind::Postnr])),
        ("03", set(&[Kind::Fylkesnr])),
        ("03001", set(&[Kind::Skolenr])),
        ("a@school.no", set(&[Kind::Feide])),
        ("", Kinds::NONE),
    ] {
        let fits = parse_any(text, day);
        // The second control digit is all that an account's number has.
        let besides = fits.kinds.bits() & !Kinds::only(Kind::Kontonr).bits();
        assert_eq!((besides, fits.npid, fits.placeholder), (kinds.bits(), None, None));
    }
    let npid = parse_any("05220998800", day);
    assert!(!npid.kinds.meets(Kinds::PERSONS) && npid.npid.is_some() && npid.placeholder.is_none());
    let placeholder = parse_any("05012999999", day);
    assert_eq!((placeholder.npid, placeholder.placeholder), (None, Some(KostraPlassholder::Ufodt)));
}

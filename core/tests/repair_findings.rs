//! What an answer and its words say of a slip: where to look, and no digit of the number.

use serde_json::Value;
use sluse_core::{OP_CHECK, OP_RENDER, Status, call};

fn said(op: u32, head: &str, body: &[u8]) -> Value {
    let mut out = Vec::new();
    let status = call(op, head.as_bytes(), body, &mut out);
    assert_eq!(status, Status::Answer, "{}", String::from_utf8_lossy(&out));
    serde_json::from_slice(&out).expect("JSON")
}

/// The answer about one pupil with this number.
fn answer(number: &str, mode: &str, as_of: &str) -> Value {
    let head = format!(r#"{{"as_of":"{as_of}","exchange":"elev.vigo1","mode":"{mode}"}}"#);
    let day = as_of.replace('-', "");
    let list = format!("TOF;1.3.8.0;{day};Vigilo;46;46505;;\n$AV;46505;10A;{number};Voksende Bytte;\nEOF;2;\n");
    said(OP_CHECK, &head, list.as_bytes())
}

/// Rule and arguments of the finding about the number.
fn finding(answer: &Value) -> (&str, &Value) {
    let findings = answer["findings"].as_array().expect("findings");
    let about =
        findings.iter().find(|finding| finding["rule"].as_str().is_some_and(|rule| rule.starts_with("elev-i1")));
    let about = about.expect("a finding about the number");
    (about["rule"].as_str().expect("a rule"), &about["args"])
}

/// What the finding says, by language.
fn what(answer: &Value, lang: &str) -> String {
    let words = said(OP_RENDER, &format!(r#"{{"lang":"{lang}"}}"#), answer.to_string().as_bytes());
    let findings = words["findings"].as_array().expect("findings");
    let about = findings.iter().find(|words| words["rule"] == finding(answer).0).expect("words");
    about["what"].as_str().expect("a sentence").to_owned()
}

/// A Tenor number with one slip, and where the answer says to look.
const SLIPS: [(&str, &str, &str, &str); 4] = [
    ("the last digit", "04841099822", "elev-i1d", r#"{"digits":"11"}"#),
    (
        "the eighth digit and the ninth, or else the seventh",
        "04841098921",
        "elev-i1d",
        r#"{"digits":"7","swaps":"8-9"}"#,
    ),
    ("the first digit: day 34", "34841099821", "elev-i1c", r#"{"digits":"1"}"#),
    ("the third digit and the fourth: month 48", "04481099821", "elev-i1d", r#"{"swaps":"3-4"}"#),
];

#[test]
fn an_answer_says_where_to_look() {
    for (slip, number, rule, args) in SLIPS {
        let answer = answer(number, "test", "2026-03-10");
        let (told, given) = finding(&answer);
        assert_eq!((told, given.to_string().as_str()), (rule, args), "{slip}");
    }
}

#[test]
fn an_answer_says_nothing_where_no_slip_explains_the_number() {
    for number in ["04841012345", "35931099880"] {
        let answer = answer(number, "test", "2026-03-10");
        assert_eq!(finding(&answer).1, &serde_json::json!({}), "{answer}");
    }
}

#[test]
fn what_production_would_refuse_repairs_nothing() {
    let answer = answer("04841099822", "production", "2026-03-10");
    assert_eq!(finding(&answer), ("elev-i1d", &serde_json::json!({})));
}

#[test]
fn words_point_at_the_place_in_three_languages() {
    let digit = answer("04841099822", "test", "2026-03-10");
    let swap = answer("04481099821", "test", "2026-03-10");
    let neither = answer("04841012345", "test", "2026-03-10");
    for (lang, at_digit, at_swap) in [
        ("nb", "Se særlig på siffer nummer 11.", "nummer 3-4."),
        ("nn", "Sjå særleg på siffer nummer 11.", "nummer 3-4."),
        ("en", "Look closely at digit number 11.", "number 3-4."),
    ] {
        let plain = what(&neither, lang);
        assert!(!plain.contains(|character: char| character.is_ascii_digit()), "{plain}");
        assert_eq!(what(&digit, lang), format!("{plain} {at_digit}"));
        let pointing = what(&swap, lang);
        assert!(pointing.starts_with(&plain) && pointing.ends_with(at_swap), "{pointing}");
    }
}

#[test]
fn looking_for_the_slip_is_counted_as_work() {
    let work = |number: &str| answer(number, "test", "2026-03-10")["work"].as_u64().expect("work");
    // The one is looked into, the other, an NPID, is not; both are one finding.
    assert_eq!(work("04841099822") - work("04241099821"), 256);
}

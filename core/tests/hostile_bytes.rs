//! Whatever comes in, the core answers or refuses; it never panics, and what it says is canonical.

#[path = "support/calls.rs"]
mod calls;
#[path = "support/json_values.rs"]
mod json_values;
#[path = "support/samples.rs"]
mod samples;

use calls::{Outcome, head, outcome};
use json_values::{json_text, mishandled, mishaps};
use proptest::prelude::*;
use sluse_core::call::family::Module;
use sluse_core::families::All;
use sluse_core::formats::{encoding, recognise};
use sluse_core::wire::{Finding, Verdict};
use sluse_core::{OP_CHECK, OP_RENDER};

/// Calls in every exchange and format, and in none.
fn judge_everywhere(payload: &[u8]) {
    for exchange in ["", "elev.klasseliste", "elev.vigo1", "elev.vigoskole"] {
        for format in ["", "json", "ndjson", "csv", "vigo"] {
            outcome(&head(exchange, format), payload);
        }
    }
    if let Ok(opened) = encoding::open(payload, false) {
        let _ = recognise::recognise(sluse_core::families::exchanges(), All::SIGNS, &opened.text);
    }
}

fn shape() -> impl Strategy<Value = String> {
    let part = prop_oneof![
        Just("TOF;"),
        Just("$AV;"),
        Just("EOF;"),
        Just(";"),
        Just("\n"),
        Just("\r\n"),
        Just("\r"),
        Just("\""),
        Just(" "),
        Just("{"),
        Just("}"),
        Just("["),
        Just("]"),
        Just("\"klasse\":"),
        Just("\"students\":"),
        Just("\"school\":"),
        Just(","),
        Just("skolenummer;klasse;"),
        Just("10A"),
        Just("02013299997"),
        Just("Åse"),
        Just("\u{feff}"),
    ];
    prop::collection::vec(part, 0..40).prop_map(|parts| parts.concat())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn arbitrary_bytes(payload in prop::collection::vec(any::<u8>(), 0..200)) {
        judge_everywhere(&payload);
    }

    #[test]
    fn arbitrary_text(payload in any::<String>()) {
        judge_everywhere(payload.as_bytes());
    }

    #[test]
    fn parts_of_payloads_in_any_order(payload in shape()) {
        judge_everywhere(payload.as_bytes());
    }

    #[test]
    fn damaged_samples(sample in 0..samples::ALL.len(), mishaps in mishaps()) {
        judge_everywhere(&mishandled(samples::ALL[sample].2.as_bytes().to_vec(), &mishaps));
    }

    #[test]
    fn arbitrary_heads(head in prop::collection::vec(any::<u8>(), 0..100)) {
        outcome_of_any_operation(&head, samples::VIGO.as_bytes());
    }

    #[test]
    fn heads_of_any_json(head in json_text(), mishaps in mishaps()) {
        outcome_of_any_operation(&mishandled(head.into_bytes(), &mishaps), samples::VIGO.as_bytes());
    }

    #[test]
    fn damaged_heads(mishaps in mishaps()) {
        let head = r#"{"as_of":"2026-03-10","budget":900,"exchange":"elev.vigo1","file_name":"x.txt","format":"vigo","known":{"elev.innsendt":["02013299997"]},"mode":"test"}"#;
        outcome_of_any_operation(&mishandled(head.as_bytes().to_vec(), &mishaps), samples::VIGO.as_bytes());
    }
}

/// Every operation that reads what it is given, and some that there are not, with bytes of any kind as head and as body.
fn outcome_of_any_operation(head: &[u8], body: &[u8]) {
    for op in [OP_CHECK, OP_RENDER, 0, 4, u32::MAX] {
        for (head, body) in [(head, body), (&br#"{"lang":"nb"}"#[..], head)] {
            let mut out = Vec::new();
            sluse_core::call(op, head, body, &mut out);
            serde_json::from_slice::<serde_json::Value>(&out).expect("what the core writes is JSON");
        }
    }
}

#[test]
fn nothing_and_blanks_are_empty() {
    for payload in ["", " ", "\n", "\r\n\r\n", "\t \n"] {
        for (exchange, format, _) in samples::ALL {
            assert_eq!(outcome(&head(exchange, format), payload.as_bytes()).refusal().code, "empty", "{payload:?}");
        }
    }
    for (exchange, format) in [("elev.vigo1", "vigo"), ("elev.klasseliste", "csv")] {
        assert_eq!(outcome(&head(exchange, format), b"\xef\xbb\xbf\n").refusal().code, "empty");
    }
}

#[test]
fn one_byte_never_panics() {
    for byte in 0..=u8::MAX {
        judge_everywhere(&[byte]);
        judge_everywhere(&[byte, b'\n']);
    }
}

#[test]
fn samples_are_answered_and_recognised() {
    for (exchange, format, payload) in samples::ALL {
        let named = outcome(&head(exchange, format), payload.as_bytes()).answer();
        let recognised = outcome(&head("", ""), payload.as_bytes()).answer();
        assert_eq!(named, recognised);
        assert_eq!((named.exchange.as_str(), named.read_as.format.as_str()), (exchange, format));
    }
}

#[test]
fn samples_may_break_off_anywhere() {
    for (exchange, format, payload) in samples::ALL {
        for end in 0..payload.len() {
            let cut = &payload.as_bytes()[..end];
            judge_everywhere(cut);
            let outcome = outcome(&head(exchange, format), cut);
            match (format, outcome) {
                // A document ends where it closes, and nowhere else.
                ("json", Outcome::Answer(_)) => panic!("accepted {end} bytes of {exchange}"),
                // All that can be lost unseen is the end of the last line.
                ("vigo", Outcome::Answer(answer)) if end < payload.len() - "EOF;2;\n".len() => {
                    let says_so = |finding: &Finding| matches!(&*finding.rule, "elev-v1b" | "elev-v1f");
                    assert!(answer.findings.iter().any(says_so), "{end} bytes");
                    // In the middle of a value it is an error, but for the first line, which is one of its own.
                    let mid_value = !matches!(cut.last(), Some(b';' | b'\n') | None) && cut.contains(&b'\n');
                    assert!(!mid_value || answer.verdict == Verdict::Invalid, "{end} bytes");
                }
                _ => {}
            }
        }
    }
}

#[test]
fn what_is_not_understood_of_the_register_is_refused() {
    for known in [
        "5",
        "[]",
        "null",
        r#"{"elev.innsendt":"x"}"#,
        r#"{"elev.innsendt":[5]}"#,
        r#"{"elev.innsendt":["0201"]}"#,
        r#"{"elev.innsent":[]}"#,
        r#"{"elev.innsendt":[],"elev.innsendt":[]}"#,
    ] {
        let head = format!(r#"{{"as_of":"2026-03-10","known":{known},"mode":"test"}}"#);
        let mut out = Vec::new();
        let status =
            sluse_core::call(sluse_core::OP_CHECK, head.as_bytes(), b"TOF;1.3.8.0;;;46;;;\nEOF;1;\n", &mut out);
        assert_eq!(status, sluse_core::Status::Refusal, "{known}");
        assert!(String::from_utf8_lossy(&out).contains(r#""key":["known"]"#), "{known}");
    }
}

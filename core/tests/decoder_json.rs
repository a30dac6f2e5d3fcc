//! The decoder is as right about JSON as `serde_json`, on a corpus sorted by hand.

#[path = "support/agreement.rs"]
mod agreement;
#[path = "corpus/json_texts.rs"]
mod json_texts;

use agreement::{agree_with_serde_json, scanner_accepts, serde_json_accepts};
use json_texts::{ACCEPTED, OUT_OF_RANGE, REFUSED};
use sluse_core::limits;
use sluse_core::{OP_CHECK, Status, call};

#[test]
fn json_is_accepted() {
    for text in ACCEPTED {
        assert!(scanner_accepts(text), "{}", text.escape_ascii());
        assert_eq!(serde_json_accepts(text), Some(true), "{}", text.escape_ascii());
        agree_with_serde_json(text);
    }
}

#[test]
fn what_only_looks_like_json_is_refused() {
    for text in REFUSED {
        assert!(!scanner_accepts(text), "{}", text.escape_ascii());
        assert_eq!(serde_json_accepts(text), Some(false), "{}", text.escape_ascii());
        agree_with_serde_json(text);
    }
}

#[test]
fn the_range_of_a_number_is_not_ours_to_judge() {
    for text in OUT_OF_RANGE {
        assert!(scanner_accepts(text), "{}", text.escape_ascii());
        assert_eq!(serde_json_accepts(text), None, "{}", text.escape_ascii());
        agree_with_serde_json(text);
        let payload = [b"{\"ukjent\":", *text, b"}"].concat();
        let head = br#"{"as_of":"2026-03-10","exchange":"elev.klasseliste","format":"json","mode":"test"}"#;
        assert_eq!(call(OP_CHECK, head, &payload, &mut Vec::new()), Status::Answer, "{}", payload.escape_ascii());
    }
}

#[test]
fn every_text_is_refused_when_it_breaks_off() {
    for text in ACCEPTED {
        for end in 0..text.len() {
            agree_with_serde_json(&text[..end]);
        }
    }
}

#[test]
fn the_limit_of_depth_is_that_of_serde_json() {
    let limit = limits::DEPTH as usize;
    for depth in [1, limit - 1, limit, limit + 1, limit + 2, 1000] {
        for (open, close) in [("[", "]"), ("{\"a\":", "}"), ("[{\"a\":", "}]")] {
            let levels = depth / (open.matches(['[', '{']).count());
            let text = format!("{}0{}", open.repeat(levels), close.repeat(levels));
            agree_with_serde_json(text.as_bytes());
            agree_with_serde_json(open.repeat(levels).as_bytes());
        }
        let nested = [b"[".repeat(depth), b"]".repeat(depth)].concat();
        assert_eq!(scanner_accepts(&nested), depth <= limit, "{depth}");
        assert_eq!(serde_json_accepts(&nested), Some(depth <= limit), "{depth}");
    }
}

#[test]
fn siblings_do_not_add_to_the_depth() {
    agree_with_serde_json([&b"["[..], &b"[[]],".repeat(1000), b"{}]"].concat().as_slice());
}

#[test]
fn a_key_of_ours_twice_is_refused_however_it_is_spelled() {
    for (payload, offset) in [
        (r#"{"klasse":"10A","klasse":"10A"}"#, 16),
        (r#"{"klasse":"10A", "\u006blasse":null}"#, 17),
        (r#"[{"klasse":"10A"},{"klasse":"10A","klasse":"10B"}]"#, 34),
    ] {
        let (code, at) = refusal("elev.klasseliste", payload);
        assert_eq!((code.as_str(), at), ("duplicate_key", Some(offset)), "{payload}");
    }
    for payload in [
        r#"{"students":[],"students":[]}"#,
        r#"{"school":{"orgNumber":"1","orgNumber":"1"}}"#,
        r#"{"school":{},"school":{}}"#,
        r#"{"students":[{"name":{},"name":{}}]}"#,
        r#"{"students":[{"name":{"firstName":"A","firstName":"B"}}]}"#,
        r#"{"@type":1,"@type":1}"#,
    ] {
        assert_eq!(refusal("elev.vigoskole", payload).0, "duplicate_key", "{payload}");
    }
}

/// The code and the offset of the refusal.
fn refusal(exchange: &str, payload: &str) -> (String, Option<u64>) {
    let head = format!(r#"{{"as_of":"2026-03-10","exchange":"{exchange}","format":"json","mode":"test"}}"#);
    let mut out = Vec::new();
    assert_eq!(call(OP_CHECK, head.as_bytes(), payload.as_bytes(), &mut out), Status::Refusal, "{payload}");
    let out: serde_json::Value = serde_json::from_slice(&out).expect("a refusal is JSON");
    let code = out["refusal"]["code"].as_str().expect("a refusal has a code").to_owned();
    (code, out["refusal"]["at"]["offset"].as_u64())
}

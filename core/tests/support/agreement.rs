//! The decoder beside `serde_json`: the same bytes are accepted and refused, and the same texts are read from them.
//!
//! Decided deviations: a byte order mark is passed over and UTF-16 is read, `serde_json` refuses numbers that no `f64` holds, and we refuse a key of ours twice.

use serde::de::IgnoredAny;
use sluse_core::formats::encoding;
use sluse_core::json::scanner::Scanner;
use sluse_core::json::value::Value;
use sluse_core::{OP_CHECK, Status, call};

/// Payloads that hold the bytes somewhere: in front of them, behind them, the exchange, the format.
const WRAPPINGS: [(&[u8], &[u8], &str, &str); 13] = [
    (b"", b"", "elev.klasseliste", "json"),
    (b"", b"", "elev.vigoskole", "json"),
    (b"[", b"]", "elev.klasseliste", "json"),
    (b"{\"ukjent\":", b"}", "elev.klasseliste", "json"),
    (b"{\"ukjent\":", b"}", "elev.klasseliste", "ndjson"),
    (b"{\"klasse\":", b"}", "elev.klasseliste", "json"),
    (b"{\"klasse\":", b"}", "elev.klasseliste", "ndjson"),
    (b"[{\"elev_namn\":\"A B\"},{\"f\\u00f8dselsnummer\":", b",\"x\":[]}]", "elev.klasseliste", "json"),
    (b"{\"@type\":", b"}", "elev.vigoskole", "json"),
    (b"{\"school\":", b",\"students\":[]}", "elev.vigoskole", "json"),
    (b"{\"students\":", b"}", "elev.vigoskole", "json"),
    (b"{\"students\":[{\"name\":", b"}]}", "elev.vigoskole", "json"),
    (b"{\"students\":[{\"name\":{\"firstName\":", b"}}]}", "elev.vigoskole", "json"),
];

/// Panics unless the bytes, by themselves and within a payload, are judged as `serde_json` judges them.
pub(crate) fn agree_with_serde_json(bytes: &[u8]) {
    agree_on_the_tree(bytes);
    for (before, behind, exchange, format) in WRAPPINGS {
        // NDJSON is one document a line; only what stays on its line can be compared.
        if format != "ndjson" || !bytes.contains(&b'\n') {
            agree_on_the_call(&[before, bytes, behind].concat(), exchange, format);
        }
    }
}

/// Whether `serde_json` accepts the bytes; `None` if it minds the range of a number and cannot tell what it would have
/// said of the rest.
pub(crate) fn serde_json_accepts(bytes: &[u8]) -> Option<bool> {
    match serde_json::from_slice::<serde_json::Value>(bytes) {
        Ok(_) => Some(true),
        Err(error) if error.to_string().starts_with("number out of range") => {
            // Behind the number anything may follow; `IgnoredAny` reads on, without minding ranges or lone surrogates.
            if serde_json::from_slice::<IgnoredAny>(bytes).is_ok() { None } else { Some(false) }
        }
        Err(_) => Some(false),
    }
}

/// Whether the scanner accepts the bytes.
pub(crate) fn scanner_accepts(bytes: &[u8]) -> bool {
    core::str::from_utf8(bytes).is_ok_and(|text| {
        let mut scanner = Scanner::new(text);
        scanner.skip_value(&mut String::new()).and_then(|()| scanner.finish()).is_ok()
    })
}

fn agree_on_the_tree(bytes: &[u8]) {
    let ours = scanner_accepts(bytes);
    let tree = core::str::from_utf8(bytes).ok().and_then(|text| Value::parse(text).ok());
    assert_eq!(tree.is_some(), ours, "skipped and read: {}", bytes.escape_ascii());
    if let Some(theirs) = serde_json_accepts(bytes) {
        assert_eq!(ours, theirs, "{}", bytes.escape_ascii());
    }
    if let (Some(tree), Ok(theirs)) = (tree, serde_json::from_slice(bytes)) {
        assert!(same(&tree, &theirs), "{tree:?} is not {theirs:?}");
    }
}

fn same(ours: &Value, theirs: &serde_json::Value) -> bool {
    match (ours, theirs) {
        (Value::Null, serde_json::Value::Null) => true,
        (Value::Int(int), serde_json::Value::Number(number)) => number.as_u64() == Some(*int),
        (Value::Other, serde_json::Value::Number(number)) => number.as_u64().is_none(),
        (Value::Other, serde_json::Value::Bool(_)) => true,
        (Value::Text(text), serde_json::Value::String(string)) => text == string,
        (Value::Array(ours), serde_json::Value::Array(theirs)) => {
            ours.len() == theirs.len() && ours.iter().zip(theirs).all(|(ours, theirs)| same(ours, theirs))
        }
        // Theirs keeps the last of equal keys, ours keeps them all.
        (Value::Object(ours), serde_json::Value::Object(theirs)) => {
            let last = |key: &str| ours.iter().rev().find(|(name, _)| name == key).map(|(_, value)| value);
            ours.iter().all(|(key, _)| theirs.contains_key(key))
                && theirs.iter().all(|(key, value)| last(key).is_some_and(|ours| same(ours, value)))
        }
        _ => false,
    }
}

fn agree_on_the_call(payload: &[u8], exchange: &str, format: &str) {
    let head = format!(r#"{{"as_of":"2026-03-10","exchange":"{exchange}","format":"{format}","mode":"test"}}"#);
    let mut out = Vec::new();
    let status = call(OP_CHECK, head.as_bytes(), payload, &mut out);
    let out: serde_json::Value = serde_json::from_slice(&out).expect("what the core writes is JSON");
    let code = out.pointer("/refusal/code").and_then(serde_json::Value::as_str).unwrap_or_default();
    let shown = payload.escape_ascii();
    // A byte order mark is passed over and UTF-16 read, which `serde_json` does not: it is asked about the text.
    let theirs = match encoding::open(payload, true) {
        Ok(opened) => serde_json_accepts(opened.text.as_bytes()),
        Err(_) => Some(false),
    };
    match status {
        Status::Answer => assert_ne!(theirs, Some(false), "accepted {exchange}: {shown}"),
        Status::Refusal if code == "duplicate_key" => {}
        Status::Refusal => {
            assert_ne!(theirs, Some(true), "refused as {code} in {exchange}: {shown}");
            assert!(
                ["binary", "empty", "file_kind", "not_json", "not_utf8", "too_deep", "utf16"].contains(&code),
                "{code}: {shown}"
            );
        }
        Status::Budget => panic!("a small payload spends no budget: {shown}"),
    }
}

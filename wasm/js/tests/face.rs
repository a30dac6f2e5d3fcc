//! The face as JavaScript meets it: run in Node and in a browser.
#![cfg(target_arch = "wasm32")]

use std::collections::BTreeMap;

use js_sys::{JSON, Object, Reflect};
use sluse_core::wire::{Answer, Verdict};
use sluse_js::{check, rules};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_test::wasm_bindgen_test;

const CALL: &str = r#"{"exchange":"elev.klasseliste","as_of":"2026-11-22","mode":"test","format":"json"}"#;

/// A Tenor number: month + 80.
const ROW: &str = r#"{"kommunenummer":"0301","skolenummer":"974590000","fylkesnummer":"03","klasse":"10A","fødselsnummer":"05820998865","elev_namn":"Å \"B\" \\ C"}"#;

fn object(json: &str) -> JsValue {
    JSON::parse(json).expect("JSON")
}

fn json(bytes: &[u8]) -> Object {
    let text = std::str::from_utf8(bytes).expect("UTF-8");
    object(text).unchecked_into()
}

fn field(object: &Object, name: &str) -> JsValue {
    Reflect::get(object, &name.into()).expect("an object")
}

#[wasm_bindgen_test]
fn the_last_byte_is_the_status() {
    let answer = check(ROW.as_bytes(), CALL);
    let (status, bytes) = answer.split_last().expect("a status");
    assert_eq!(*status, 0);
    assert_eq!(field(&json(bytes), "exchange"), "elev.klasseliste");

    let refused = check(b"", CALL);
    let (status, bytes) = refused.split_last().expect("a status");
    assert_eq!(*status, 1);
    assert!(field(&json(bytes), "refusal").is_object());
}

#[wasm_bindgen_test]
fn rules_are_named_as_in_every_answer() {
    let answer = check(ROW.as_bytes(), CALL);
    let (_, bytes) = answer.split_last().expect("a status");
    let named: Object = field(&json(bytes), "ruleset").unchecked_into();
    let own = json(rules().as_bytes());
    assert_eq!(field(&own, "id"), field(&named, "id"));
    assert_eq!(field(&own, "sha256"), field(&named, "sha256"));
}

/// What a form hands over is an object; what it is judged by is that object's JSON.
#[wasm_bindgen_test]
fn a_typed_record_is_judged_as_its_json_is() {
    let record: BTreeMap<String, String> = serde_wasm_bindgen::from_value(object(ROW)).expect("a record of texts");
    let serializer = serde_wasm_bindgen::Serializer::json_compatible();
    let handed_over = serde::Serialize::serialize(&record, &serializer).expect("an object");
    let stringified = String::from(JSON::stringify(&handed_over).expect("JSON"));
    assert_eq!(check(stringified.as_bytes(), CALL), check(ROW.as_bytes(), CALL));
}

/// The answer as a JavaScript object is the wire's type, member for member.
#[wasm_bindgen_test]
fn an_answer_has_the_shape_of_the_wire() {
    let bytes = check(ROW.as_bytes(), CALL);
    let (_, bytes) = bytes.split_last().expect("a status");
    let answer: Answer = serde_wasm_bindgen::from_value(json(bytes).into()).expect("the wire's shape");
    assert_eq!(answer.verdict, Verdict::Invalid);
    assert_eq!(
        answer.counts.error as usize,
        answer.findings.iter().filter(|f| f.severity == sluse_core::wire::Severity::Error).count()
    );
    // 974590000 is no skolenummer.
    assert!(
        answer
            .findings
            .iter()
            .any(|finding| finding.rule == "elev-v6" && finding.at.pointer.as_deref() == Some("/skolenummer"))
    );
}

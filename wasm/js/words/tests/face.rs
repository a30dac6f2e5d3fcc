//! The face as JavaScript meets it: run in Node and in a browser.
#![cfg(target_arch = "wasm32")]

use js_sys::{JSON, Object, Reflect};
use sluse_js_words::render_answer;
use wasm_bindgen::JsCast;
use wasm_bindgen_test::wasm_bindgen_test;

const REFUSAL: &[u8] = br#"{"refusal":{"args":{},"at":{},"code":"empty"},"ruleset":{"id":"","sha256":""}}"#;

#[wasm_bindgen_test]
fn words_come_from_outside() {
    let words = "refusal.empty.advice\0A\0refusal.empty.what\0W\0refusal.empty.why\0Y";
    let rendered = render_answer(words, "nb", "list", REFUSAL);
    let (status, bytes) = rendered.split_last().expect("a status");
    assert_eq!(*status, 0);
    let said: Object = JSON::parse(std::str::from_utf8(bytes).expect("UTF-8")).expect("JSON").unchecked_into();
    let refusal = Reflect::get(&said, &"refusal".into()).expect("an object");
    for (name, text) in [("what", "W"), ("why", "Y"), ("advice", "A")] {
        assert_eq!(Reflect::get(&refusal, &name.into()).expect("a member"), text);
    }
}

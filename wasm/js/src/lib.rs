//! The rules for web forms: what wasm-bindgen turns into the npm package `sluse`.
//!
//! This face only carries bytes. The hand-written JavaScript around it (`wasm/js/package`) builds the Call, reads the
//! JSON and loads the words; the rules are the core's. Words and catalogue stay out of the module, which a form loads
//! before its first keystroke.
//!
//! So does serde-wasm-bindgen (0.6.5), measured beside this module when it had 29.7 KB after brotli: its Deserializer for a
//! record adds 16.4 KB even to a visitor that writes every number as `0`, because its errors format floats; its
//! Serializer for `ruleset` alone adds 2.4 KB (3.0 KB as a map), a cache of keys and the formatting of errors.
//! The JavaScript side hands over what `JSON.stringify` makes of a record, and reads results with `JSON.parse`.
//!
//! Every function that gives a [`Status`] appends it to its output as one last byte, so that one call carries both.

mod ids;
mod words;

use sluse_core::{Status, render, ruleset};
use wasm_bindgen::prelude::*;

pub use ids::{id_day, parse_id, parse_short_id};

/// Frees in constant time as the standard library's allocator does, in a sixth of its size.
#[cfg(target_family = "wasm")]
#[global_allocator]
static ALLOCATOR: talc::wasm::WasmDynamicTalc = talc::wasm::new_wasm_dynamic_allocator();

/// Judges a payload; `head` is the Call as JSON.
#[wasm_bindgen]
#[must_use]
pub fn check(body: &[u8], head: &str) -> Vec<u8> {
    with_status(|out| sluse_core::check(head.as_bytes(), body, out))
}

/// The answer to a check, and with it the timelines of the participants; `head` is the Call as JSON, with `person` if only
/// one is asked for.
#[wasm_bindgen]
#[must_use]
pub fn timeline(body: &[u8], head: &str) -> Vec<u8> {
    with_status(|out| sluse_core::timeline(head.as_bytes(), body, out))
}

/// Puts an Answer or a refusal into words; `words` is a language's words file.
#[wasm_bindgen(js_name = render)]
#[must_use]
pub fn render_answer(words: &str, lang: &str, answer: &[u8]) -> Vec<u8> {
    let words = words::Words::read(words);
    with_status(|out| render::render_with(&|key| words.get(key), lang, answer, out))
}

/// The rule set's id and digest.
#[wasm_bindgen(js_name = ruleset)]
#[must_use]
pub fn rules() -> String {
    // Neither holds anything that JSON would escape.
    let mut json = String::new();
    for part in [r#"{"id":""#, ruleset::ID, r#"","sha256":""#, ruleset::SHA256, r#""}"#] {
        json.push_str(part);
    }
    json
}

fn with_status(write: impl FnOnce(&mut Vec<u8>) -> Status) -> Vec<u8> {
    let mut out = Vec::new();
    let status = write(&mut out);
    out.push(status as u8);
    out
}

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
//! A form reports pupils or participants, never both, and its record is a document that it has just written. So what a
//! page loads is cut by need: this module judges one record of a class list, `nir` the records of a case of NIR; `lists` and
//! `nir/lists` judge files in any format and encoding, and are loaded when the first one is checked; `ids` judges
//! identifiers; `words` puts what was judged into words.
//!
//! Every function that gives a [`Status`] appends it to its output as one last byte, so that one call carries both.

mod face;

use sluse_core::call::check::check_alone;
use sluse_core::families::ElevAlone;
use wasm_bindgen::prelude::*;

/// Frees in constant time as the standard library's allocator does, in a sixth of its size.
#[cfg(target_family = "wasm")]
#[global_allocator]
static ALLOCATOR: talc::wasm::WasmDynamicTalc = talc::wasm::new_wasm_dynamic_allocator();

/// Judges a record of a class list, as JSON; `head` is the Call as JSON.
#[wasm_bindgen]
#[must_use]
pub fn check(body: &[u8], head: &str) -> Vec<u8> {
    face::with_status(|out| check_alone::<ElevAlone>(head.as_bytes(), body, out))
}

/// The rule set's id and digest.
#[wasm_bindgen(js_name = ruleset)]
#[must_use]
pub fn rules() -> String {
    face::ruleset()
}

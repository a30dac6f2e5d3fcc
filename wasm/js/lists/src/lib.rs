//! The rules for lists of pupils as files: the module that the npm package loads when the first list is checked.
//!
//! Beside the module for forms, because a form needs none of it: encodings, spreadsheets' habits, VIGO's lines, what a
//! payload is when nobody says it.

#[path = "../../src/with_status.rs"]
mod with_status;

use sluse_core::call::{check, labels};
use sluse_core::families::Elev;
use wasm_bindgen::prelude::*;
use with_status::with_status;

/// Frees in constant time as the standard library's allocator does, in a sixth of its size.
#[cfg(target_family = "wasm")]
#[global_allocator]
static ALLOCATOR: talc::wasm::WasmDynamicTalc = talc::wasm::new_wasm_dynamic_allocator();

/// Judges a list of pupils; `head` is the Call as JSON.
#[wasm_bindgen]
#[must_use]
pub fn check(body: &[u8], head: &str) -> Vec<u8> {
    with_status(|out| check::check::<Elev>(head.as_bytes(), body, out))
}

/// Class and name of the pupils in some rows; `head` is the Call as JSON, with `rows`. Personal data, for the page only.
#[wasm_bindgen]
#[must_use]
pub fn labels(body: &[u8], head: &str) -> Vec<u8> {
    with_status(|out| labels::labels::<Elev>(head.as_bytes(), body, out))
}

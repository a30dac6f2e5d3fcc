//! The rules of NIR for files in any format: the module that `sluse/nir` loads when the first file is checked.

#[path = "../../../src/with_status.rs"]
mod with_status;

use sluse_core::call::{check, timeline as told};
use sluse_core::families::Nir;
use wasm_bindgen::prelude::*;
use with_status::with_status;

/// Frees in constant time as the standard library's allocator does, in a sixth of its size.
#[cfg(target_family = "wasm")]
#[global_allocator]
static ALLOCATOR: talc::wasm::WasmDynamicTalc = talc::wasm::new_wasm_dynamic_allocator();

/// Judges records about participants; `head` is the Call as JSON.
#[wasm_bindgen]
#[must_use]
pub fn check(body: &[u8], head: &str) -> Vec<u8> {
    with_status(|out| check::check::<Nir>(head.as_bytes(), body, out))
}

/// The answer to a check, and with it the timelines of the participants; `head` is the Call as JSON, with `person` if only
/// one is asked for.
#[wasm_bindgen]
#[must_use]
pub fn timeline(body: &[u8], head: &str) -> Vec<u8> {
    with_status(|out| told::timeline::<Nir>(head.as_bytes(), body, out))
}

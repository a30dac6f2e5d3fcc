//! The rules of NIR for web forms: what wasm-bindgen turns into the entry `sluse/nir` of the npm package.
//!
//! The same face as `wasm/js`, with the other family of exchanges and with timelines.

#[path = "../../src/face.rs"]
mod face;

use sluse_core::answer::catalogue::write_fields;
use sluse_core::call::check::check_document;
use sluse_core::call::timeline::timeline_of_document;
use sluse_core::families::Nir;
use sluse_core::families::nir::exchanges::EXCHANGES;
use wasm_bindgen::prelude::*;

/// Frees in constant time as the standard library's allocator does, in a sixth of its size.
#[cfg(target_family = "wasm")]
#[global_allocator]
static ALLOCATOR: talc::wasm::WasmDynamicTalc = talc::wasm::new_wasm_dynamic_allocator();

/// Judges records about participants, as JSON; `head` is the Call as JSON.
#[wasm_bindgen]
#[must_use]
pub fn check(body: &[u8], head: &str) -> Vec<u8> {
    face::with_status(|out| check_document::<Nir>(head.as_bytes(), body, out))
}

/// The answer to a check, and with it the timelines of the participants; `head` is the Call as JSON, with `person` if only
/// one is asked for.
#[wasm_bindgen]
#[must_use]
pub fn timeline(body: &[u8], head: &str) -> Vec<u8> {
    face::with_status(|out| timeline_of_document::<Nir>(head.as_bytes(), body, out))
}

/// Every field of every record, each with the codes that it takes, as JSON.
#[wasm_bindgen]
#[must_use]
pub fn fields() -> Vec<u8> {
    let mut out = Vec::new();
    write_fields(EXCHANGES, &mut out);
    out
}

/// The rule set's id and digest.
#[wasm_bindgen(js_name = ruleset)]
#[must_use]
pub fn rules() -> String {
    face::ruleset()
}

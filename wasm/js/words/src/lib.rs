//! Answers in words, of every family: the module that the npm package loads together with a language's words.
//!
//! Beside the modules that judge, because a form judges from its first keystroke, and says something of it only when there
//! is something to say.

#[path = "../../src/with_status.rs"]
mod with_status;
mod words;

use sluse_core::answer::render::render_with;
use wasm_bindgen::prelude::*;
use with_status::with_status;
use words::Words;

/// Frees in constant time as the standard library's allocator does, in a sixth of its size.
#[cfg(target_family = "wasm")]
#[global_allocator]
static ALLOCATOR: talc::wasm::WasmDynamicTalc = talc::wasm::new_wasm_dynamic_allocator();

/// Puts an Answer or a refusal into words; `words` is a language's words file, `at` where they are read: `list`, `form` or
/// `system`.
#[wasm_bindgen(js_name = render)]
#[must_use]
pub fn render_answer(words: &str, lang: &str, at: &str, answer: &[u8]) -> Vec<u8> {
    let words = Words::read(words);
    with_status(|out| render_with(&|key| words.get(key), lang, at, answer, out))
}

//! What the modules for forms have in common: bytes and texts in, bytes and texts out.

#[path = "words.rs"]
mod words;

use sluse_core::{Status, render as core_render, ruleset as core_ruleset};
use words::Words;

/// What `write` puts out, with its status as one last byte.
pub(crate) fn with_status(write: impl FnOnce(&mut Vec<u8>) -> Status) -> Vec<u8> {
    let mut out = Vec::new();
    let status = write(&mut out);
    out.push(status as u8);
    out
}

/// An Answer or a refusal in words; `words` is a language's words file.
pub(crate) fn render(words: &str, lang: &str, answer: &[u8]) -> Vec<u8> {
    let words = Words::read(words);
    with_status(|out| core_render::render_with(&|key| words.get(key), lang, answer, out))
}

/// The rule set's id and digest, as JSON.
pub(crate) fn ruleset() -> String {
    // Neither holds anything that JSON would escape.
    let mut json = String::new();
    for part in [r#"{"id":""#, core_ruleset::ID, r#"","sha256":""#, core_ruleset::SHA256, r#""}"#] {
        json.push_str(part);
    }
    json
}

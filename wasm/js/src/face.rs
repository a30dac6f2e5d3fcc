//! What the modules for forms have in common: bytes and texts in, bytes and texts out.

#[path = "with_status.rs"]
mod with_status;
#[path = "words.rs"]
mod words;

use sluse_core::answer::render as core_render;
use sluse_core::ruleset as core_ruleset;
use words::Words;

pub(crate) use with_status::with_status;

/// An Answer or a refusal in words; `words` is a language's words file, `at` where they are read.
pub(crate) fn render(words: &str, lang: &str, at: &str, answer: &[u8]) -> Vec<u8> {
    let words = Words::read(words);
    with_status(|out| core_render::render_with(&|key| words.get(key), lang, at, answer, out))
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

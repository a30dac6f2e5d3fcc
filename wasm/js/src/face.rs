//! What the modules for forms have in common: bytes in and out, and which rules they are.

#[path = "with_status.rs"]
mod with_status;

use sluse_core::ruleset as core_ruleset;

pub(crate) use with_status::with_status;

/// The rule set's id and digest, as JSON.
pub(crate) fn ruleset() -> String {
    // Neither holds anything that JSON would escape.
    let mut json = String::new();
    for part in [r#"{"id":""#, core_ruleset::ID, r#"","sha256":""#, core_ruleset::SHA256, r#""}"#] {
        json.push_str(part);
    }
    json
}

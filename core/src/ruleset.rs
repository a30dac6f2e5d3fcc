//! Which rule set this is.

/// The rule set's name: year and number of its release.
pub const ID: &str = "2026.1";

/// SHA-256 over the core's sources and the locked versions of what it builds on, in lower-case hex.
pub const SHA256: &str = env!("SLUSE_RULESET_SHA256");

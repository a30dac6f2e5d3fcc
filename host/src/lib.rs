//! The gate and the command line of Sluse: they carry, remember and prove; they never judge.
//!
//! The verdict comes only from the rule module, through [`engine`]. `sluse-core` is used here for types and text, never
//! to check anything; `clippy.toml` holds that.

pub mod cli;
pub mod engine;
pub mod clock;
pub mod refusal;

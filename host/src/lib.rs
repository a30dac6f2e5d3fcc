//! The gate and the command line of Sluse: they carry, remember and prove; they never judge.
//!
//! The verdict comes only from the rule module, through [`engine`]: this package is not linked with `sluse-core`, and knows
//! of an exchange what the module's catalogue says ([`exchanges`]).

pub mod access;
pub mod canonical;
pub mod cli;
pub mod clock;
pub mod codes;
pub mod config;
pub mod delivery;
pub mod engine;
pub mod exchanges;
pub mod gate;
pub mod gate_error;
pub mod http;
pub mod intake;
mod key_file;
pub mod log;
pub mod media;
pub mod named_points;
pub mod outbox;
mod private_file;
pub mod readback;
pub mod receipts;
pub mod receivers;
pub mod refusal;
pub mod register;
pub mod storage;
pub mod submit;

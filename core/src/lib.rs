//! The rules of Sluse: bytes and a date in, a verdict out.
//!
//! `bytes → formats → Draft → family: record → record rules → linkage rules → Report → Answer`
//!
//! | room | idea |
//! | --- | --- |
//! | [`families`] | a folder each: exchanges, records, rules, words |
//! | [`call`](mod@call) | head, payload, the pipeline |
//! | [`answer`] | canonical answers, the catalogue, sentences |
//! | [`formats`] | bytes to drafts |
//! | [`finding`] | places, findings, the report |
//! | [`record`] | how a record is declared |
//! | [`rule`] | what a rule is, without its check |
//! | [`ids`] | one file per national identifier |
//! | [`periods`] | periods of days: what they share, leave open, cover, and how leave moves a deadline |
//! | [`json`], [`text`], [`date`], [`names`] | ground |
//! | [`wire`] | a crate of its own: what calls and answers look like, for every host |
//!
//! # What this crate does not do
//! It reads no clock, no file, no environment; it has no randomness, no floating point, no `unsafe`, no thread and no
//! feature flag. It does not transfer, store or log anything. It does not know who asks.

#![forbid(unsafe_code)]

pub mod answer;
pub mod call;
pub mod date;
pub mod families;
pub mod finding;
pub mod format;
pub mod formats;
pub mod ids;
pub mod json;
mod judgement;
pub mod names;
pub mod periods;
pub mod record;
pub mod refusal;
pub mod rule;
pub mod ruleset;
pub mod sort;
pub mod text;

use families::{All, BOOKS};

pub use sluse_wire as wire;
pub use sluse_wire::{OP_CATALOGUE, OP_CHECK, OP_IDS, OP_KEYS, OP_LABELS, OP_RENDER, OP_TIMELINE, Status, limits};

/// Checks a payload by every rule and writes the answer, or the refusal, into `out`.
pub fn check(head: &[u8], body: &[u8], out: &mut Vec<u8>) -> Status {
    call::check::check::<All>(head, body, out)
}

/// The one door of the plain module: an operation, the head of the call, the payload beside it.
///
/// ```
/// use sluse_core::{call, Status, OP_CHECK};
/// let mut out = Vec::new();
/// let head = br#"{"as_of":"2026-11-22","exchange":"elev.vigo1","mode":"test"}"#;
/// assert_eq!(call(OP_CHECK, head, b"TOF;1.3.8.0;;;46;;;\nEOF;1;\n", &mut out), Status::Answer);
/// out.clear();
/// assert_eq!(call(OP_CHECK, head, b"", &mut out), Status::Refusal);
/// ```
pub fn call(op: u32, head: &[u8], body: &[u8], out: &mut Vec<u8>) -> Status {
    match op {
        OP_CHECK => check(head, body, out),
        OP_CATALOGUE => answer::catalogue::write(BOOKS, out),
        OP_RENDER => answer::render::render(BOOKS, head, body, out),
        OP_KEYS => call::keys::keys::<All>(head, body, out),
        OP_IDS => call::identify::identify(head, body, out),
        OP_TIMELINE => call::timeline::timeline::<All>(head, body, out),
        OP_LABELS => call::labels::labels::<All>(head, body, out),
        _ => answer::write_refusal(&refusal::Refusal::names(refusal::Code::BadCall, "key", vec!["op"]), &[], out),
    }
}

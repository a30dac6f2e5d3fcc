//! The rules of Sluse: bytes and a date in, a verdict out.
//!
//! `bytes → decode → Draft → schema → Record → record rules → linkage rules → Report → Answer`
//!
//! | module | idea |
//! | --- | --- |
//! | [`ids`] | one file per national identifier |
//! | [`schema`] | how a record is declared, and read |
//! | [`rules`] | one file per rule: identity, check, words, examples |
//! | [`exchanges`] | which records, which formats, what the wire calls the fields |
//! | [`decode`] | bytes to drafts |
//! | [`check`](mod@check) | the pipeline |
//! | `keys` | what the caller's register is asked for, and what it will hold |
//! | `labels` | class and name of the pupils in some rows, for the machine that holds the payload |
//! | [`link`] | who stands in the list twice |
//! | [`nir`] | the introduction register: which law, its numbers by date, its code lists |
//! | [`periods`] | periods of days: what they share, leave open, cover, and how leave moves a deadline |
//! | [`timeline`] | the answer once more, with what happened to each participant, by day |
//! | [`text`] | texts, byte by byte |
//! | [`wire`] | a crate of its own: what calls and answers look like, for every host |
//! | [`words`], [`render`] | findings to sentences, at the last edge |
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

//! Bytes to drafts. Decoding is ours: a pull scanner over static tables, borrowed texts, no allocation per record.
//!
//! Decided here, and held by tests:
//! - JSON is RFC 8259 as `serde_json` accepts it: UTF-8 without byte order mark, no lone surrogates, no trailing bytes,
//!   at most [`crate::limits::DEPTH`] levels. A key of ours twice in one object is a refusal. Numbers are checked for
//!   their form only: no field of ours is a number, so their range cannot matter.
//! - Row formats are UTF-8 with or without byte order mark, or Windows-1252, which is read and reported.

pub mod csv;
mod draft_builder;
pub mod encoding;
pub mod json;
pub mod json_records;
pub mod json_value;
pub mod recognise;
pub mod vigo;

pub use draft_builder::DraftBuilder;

use crate::schema::Draft;

/// What a decoder hands on.
pub enum Event<'a> {
    /// The head of a list.
    Liste(Draft<'a>),
    /// One pupil.
    Elev(Draft<'a>),
    /// The closing line.
    Slutt(Draft<'a>),
}

//! Bytes to drafts. Decoding is ours: a pull scanner over static tables, borrowed texts, no allocation per record.
//!
//! Decided here, and held by tests (`tests/decoder_*`, `tests/hostile_*`):
//! - **JSON** is RFC 8259 as `serde_json` accepts it: UTF-8 without byte order mark, no lone surrogates, no trailing
//!   bytes, at most [`crate::limits::DEPTH`] levels. Two deviations: a key of ours twice in one object is a refusal, and
//!   numbers are checked for their form only, since no field of ours is a number and their range cannot matter.
//!   What is read over is judged as strictly as what is wanted.
//! - **A value of the wrong type** is one finding at its place, and silences what would follow from it. A document that
//!   is something else altogether is one finding about the whole. `null` is the same as no member.
//! - **Bytes that are no text**, NUL and UTF-16, are refused in every format before anything is recognised in them.
//! - **Row formats** are UTF-8 with or without byte order mark, or Windows-1252, which is read and reported. What has
//!   the mark and is no UTF-8 is refused: it is not read as something that it does not claim to be.
//! - **CSV**: semicolons, quotes as in RFC 4180; a row ends at LF, CRLF or CR; a row of blanks and separators only is
//!   passed over. A column of ours twice is refused as a key twice is. Of a row of any width
//!   no more than a few hundred cells are kept.
//! - **Keys**: a spelling that columns of a list take is taken in JSON too. One that misses a key of ours by case, accents
//!   or separators, or by one letter a key that must be there, is not read: it is told with our key's name, and nothing
//!   that would follow from it is. Where our own key stands beside it, it is somebody else's. An object with none of our
//!   keys and another object or list in it is an envelope: told once, and not looked into.
//! - **VIGO**: a line ends at LF or CRLF, or at CR where there is no LF; the format has no quotes. Fields in quotes, record
//!   ids in small letters or behind blanks, and empty fields behind the last are read, and each is told once.
//! - **A value that cannot be read** says what stands in it, in the rule set's own word (`seen`): a blank, a dash, what
//!   nobody sees, decimals, a lost zero. What stands in the same way in three of four records or more, and in three at
//!   least, is said once for the payload.
//! - **Names** are compared composed, with single blanks and without what nobody sees; they are judged as they stand.
//! - **Places**: a row is a record, from 1, blank lines not counted; a line is physical, from 1, and for a record the
//!   one it begins on. Offsets of refusals are bytes of the payload as it came in, whatever it was read as.
//! - **Memory** is linear in the payload: a text of Windows-1252 at most three times as long, one scratch of at most the
//!   longest record, and nothing kept of a record but what linkage needs.

pub mod csv;
mod draft_builder;
pub mod encoding;
pub mod json;
mod json_keys;
pub mod json_records;
pub mod json_value;
pub mod recognise;
pub mod vigo;

pub use draft_builder::DraftBuilder;

use crate::finding::Report;
use crate::limits;
use crate::refusal::{Code, Refusal};
use crate::schema::Draft;

/// Counts the work of a record, and ends the reading where the budget is spent: more than that is not looked at.
fn spend_record(report: &mut Report) -> Result<(), Box<Refusal>> {
    report.spend(limits::WORK_PER_RECORD);
    if report.exhausted() { Err(Refusal::limit(Code::BudgetReached, report.budget())) } else { Ok(()) }
}

/// What a decoder hands on.
pub enum Event<'a> {
    /// The head of a list.
    Liste(Draft<'a>),
    /// One pupil.
    Elev(Draft<'a>),
    /// The closing line.
    Slutt(Draft<'a>),
}

//! Bytes to drafts. Decoding is ours: a pull scanner over static tables, borrowed texts, no allocation per record.
//!
//! Decided here, and held by tests (`tests/decoder_*`, `tests/hostile_*`):
//! - **JSON** is RFC 8259 as `serde_json` accepts it: no lone surrogates, no trailing bytes, at most
//!   [`crate::limits::DEPTH`] levels. Four deviations: a byte order mark before it is passed over, UTF-16 is read, a key of
//!   ours twice in one object is a refusal, and numbers are checked for their form only, since no field of ours is a number
//!   and their range cannot matter. What is read over is judged as strictly as what is wanted.
//! - **A value of the wrong type** is one finding at its place, and silences what would follow from it. A document that
//!   is something else altogether is one finding about the whole. `null` is the same as no member.
//! - **Files that are no text** are refused by their name, and NUL at its place, before anything is recognised.
//! - **UTF-16** is told by its mark, or by a NUL beside each of the first two letters, in every format. Half a character is
//!   a refusal at its place.
//! - **Row formats** are UTF-8 or UTF-16, or the one of Windows-1252, CP850, CP865 and Mac Roman in which every byte above
//!   127 is a letter or sign that names have, where such a letter can stand, with the most of æ, ø and å; what it was read
//!   as is told, and another one that fits as well. Where none fits, what is UTF-8 up to a byte is refused there, and the
//!   rest is Windows-1252, unless another one explains seven eighths of such bytes. Behind a mark nothing but UTF-8 is read.
//! - **Line ends** are LF, CRLF and, in CSV, CR. Lines that end with NEL, U+2028 or U+2029 are refused by name.
//! - **CSV**: semicolons, or commas or tabs where the header shows them, which is told; quotes as in RFC 4180, blanks before
//!   them left out. No field of ours holds a line break: a cell that goes on over lines, read or not, is an error with the
//!   line where its quote opens, and so is text behind a closing quote. A cell like that is not read, and nothing of its
//!   row where both are: two stray quotes make one row of the halves of two.
//! - **The header** stands in one of the first ten lines that say something; recognition and decoding look for it alike. A
//!   line `sep=;` is followed. A name whose one letter beyond ASCII is damaged is read and told. A column of ours twice is
//!   refused as a key twice is.
//! - **Rows**: empty cells missing or too many at the end are nothing, in the header too; a value behind the last column is
//!   an error, and so is a row that breaks off before two columns that it must have (before one, that one is missing). Rows
//!   of blanks, quotes and what nobody sees are passed over; a header that comes again, a line of totals and Ctrl-Z at the
//!   end are told once and are no records. Of a row of any width no more than a few hundred cells are kept.
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
//! - **Memory** is linear in the payload: a text of a code page at most three times as long, one scratch of at most the
//!   longest record, and nothing kept of a record but what linkage needs.

pub mod csv;
mod draft_builder;
pub mod encoding;
mod examples;
pub mod file_kind;
mod json_keys;
pub mod json_records;
mod json_tallies;
mod prelude;
pub mod recognise;
pub mod rules;
mod runs;
mod shape;
mod sources;

pub use draft_builder::DraftBuilder;

use crate::finding::Report;
use crate::limits;
use crate::record::Draft;
use crate::refusal::{Code, Refusal};

/// Counts the work of a record, and ends the reading where the budget is spent: more than that is not looked at.
pub(crate) fn spend_record(report: &mut Report) -> Result<(), Box<Refusal>> {
    report.spend(limits::WORK_PER_RECORD);
    if report.exhausted() { Err(Refusal::limit(Code::BudgetReached, report.budget())) } else { Ok(()) }
}

/// Who takes what a decoder hands on, whoever that is: the decoder is in a module once for all of them.
pub(crate) type Emit<'e> = &'e mut dyn FnMut(Event<'_>, &mut Report);

/// What a decoder hands on: the parts of a payload, in their order.
pub enum Event<'a> {
    /// What stands before the records.
    Header(Draft<'a>),
    /// One record.
    Record(Draft<'a>),
    /// What stands behind them.
    Trailer(Draft<'a>),
}

//! A row as most are: as many cells as the header, none of them in quotes or in a guard, none of which begins a header.
//!
//! Such a row is read straight into its record, and what rows share is compared in [`Runs`]. Whatever is otherwise is left to
//! the reader that knows all of it, from the row's first byte on.

use crate::formats::DraftBuilder;
use crate::formats::csv::cells::Rows;
use crate::formats::csv::header;
use crate::formats::csv::header::Columns;
use crate::formats::csv::no_record;
use crate::formats::runs::Runs;
use crate::record::{Field, FieldSet};
use crate::text;

/// How such rows look in one list.
pub(super) struct UsualRow {
    known: FieldSet,
    /// Whether a list with these columns can have such rows.
    is_possible: bool,
    runs: Runs,
}

impl UsualRow {
    /// Rows with these columns.
    pub(super) fn of(columns: &Columns) -> Self {
        let mut known = FieldSet::default();
        for field in columns.fields.iter().flatten() {
            known.insert(*field);
        }
        let is_possible = columns.fields.len() == columns.width && columns.width > no_record::MOST_OF_A_TOTAL;
        Self { known, is_possible, runs: Runs::default() }
    }

    /// Reads a row, if the next one is such a row, and gives its line; otherwise what the builder holds is no record.
    pub(super) fn read(&mut self, rows: &mut Rows<'_>, columns: &Columns, record: &mut DraftBuilder) -> Option<u32> {
        if !self.is_possible {
            return None;
        }
        let payload = rows.payload.as_bytes();
        let (separator, first) = (rows.separator, columns.first_known());
        let cell_end = |field: Option<Field>, at| {
            let letter = first.filter(|(_, first, _)| field == Some(*first)).map(|(.., letter)| letter);
            plain_end(payload, at, separator, letter)
        };
        let end = match self.runs.read(payload, rows.at, record, cell_end) {
            // The rows before may have ended with CR alone.
            Some(end) => behind_line_feed(payload, end),
            None => self.read_cells(rows, columns, record)?,
        };
        let line = rows.line;
        (rows.at, rows.line) = (end, line + 1);
        Some(line)
    }

    /// Reads it cell by cell, and learns what changes.
    fn read_cells(&mut self, rows: &Rows<'_>, columns: &Columns, record: &mut DraftBuilder) -> Option<usize> {
        let payload = rows.payload.as_bytes();
        record.begin_by_shape(self.known, true);
        self.runs.begin(rows.at);
        let (mut at, mut said, mut shared, last) = (rows.at, 0, 0, columns.fields.len() - 1);
        let first = columns.first_known();
        for (column, field) in columns.fields.iter().enumerate() {
            let letter = first.filter(|(first, ..)| column == *first).map(|(.., letter)| letter);
            let end = plain_end(payload, at, rows.separator, letter)?;
            let is_other = field.is_none_or(|field| record.set_by_shape(field, payload, at..end));
            self.runs.text(*field, at..end, is_other);
            if payload.get(at).is_some_and(u8::is_ascii_alphanumeric) {
                said += 1;
                shared += usize::from(!is_other);
            }
            let found = *payload.get(end)?;
            if (found == rows.separator) != (column < last) {
                return None;
            }
            at = end + 1;
        }
        at = behind_line_feed(payload, at);
        if said <= no_record::MOST_OF_A_TOTAL {
            return None;
        }
        // What the cells say that all rows share must be enough: the others may say nothing in the next row.
        if shared > no_record::MOST_OF_A_TOTAL {
            self.runs.end(at);
        }
        Some(at)
    }
}

/// The place behind a line's end, given that of its first byte.
#[inline]
fn behind_line_feed(payload: &[u8], at: usize) -> usize {
    at + usize::from(payload.get(at) == Some(&b'\n') && payload.get(at.wrapping_sub(1)) == Some(&b'\r'))
}

/// Where a cell ends that begins there, if it is plain: what begins otherwise may be quoted, guarded, a blank, or the name
/// of the first column, which begins with this letter.
#[inline]
fn plain_end(payload: &[u8], at: usize, separator: u8, letter: Option<u8>) -> Option<usize> {
    let first = *payload.get(at)?;
    let is_end = first == separator || matches!(first, b'\n' | b'\r');
    let is_plain = first.is_ascii_alphanumeric() || is_end || !first.is_ascii();
    if !is_plain || letter.is_some_and(|letter| header::may_begin(letter, first)) {
        return None;
    }
    Some(at + text::find_any(payload.get(at..)?, [separator, b'\n', b'\r'])?)
}

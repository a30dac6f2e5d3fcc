//! A row as most are: as many cells as the header, none of them in quotes or in a guard, none of which begins a header.
//!
//! Such a row is read straight into its record, and a cell that says the same as in the row before is compared with it, not
//! looked through. Whatever is otherwise is left to the reader that knows all of it, from the row's first byte on.

use super::cells::Rows;
use super::header::Columns;
use super::no_record;
use crate::decode::DraftBuilder;
use crate::schema::Felter;
use crate::text;

/// How such rows look in one list.
pub(super) struct UsualRow {
    known: Felter,
    /// What ended the row before.
    end: u8,
    /// Whether a list with these columns can have such rows.
    is_possible: bool,
}

impl UsualRow {
    /// Rows with these columns.
    pub(super) fn of(columns: &Columns) -> Self {
        let mut known = Felter::default();
        for felt in columns.felter.iter().flatten() {
            known.insert(*felt);
        }
        Self {
            known,
            end: b'\n',
            is_possible: columns.felter.len() == columns.width && columns.width > no_record::MOST_OF_A_TOTAL,
        }
    }

    /// Reads a row, if the next one is such a row, and gives its line; otherwise what the builder holds is no record.
    pub(super) fn read(&mut self, rows: &mut Rows<'_>, columns: &Columns, record: &mut DraftBuilder) -> Option<u32> {
        let payload = rows.payload.as_bytes();
        if !self.is_possible {
            return None;
        }
        record.begin_by_shape(self.known);
        let (mut at, mut said, last) = (rows.at, 0, columns.felter.len() - 1);
        for (column, felt) in columns.felter.iter().enumerate() {
            let end = if column < last { rows.separator } else { self.end };
            let first = *payload.get(at)?;
            // What begins otherwise may be quoted, guarded or a blank.
            let is_plain = first.is_ascii_alphanumeric() || first == end || !first.is_ascii();
            said += usize::from(first.is_ascii_alphanumeric());
            if !is_plain || columns.may_come_again(column, first) {
                return None;
            }
            let find_end = || {
                let rest = payload.get(at..)?;
                Some(at + text::find_any(rest, [rows.separator, b'\n', b'\r'])?)
            };
            at = match felt {
                Some(felt) => record.set_by_shape(*felt, (payload, at, end), find_end)?,
                None => find_end()?,
            };
            let found = *payload.get(at)?;
            if (found == rows.separator) != (column < last) {
                return None;
            }
            at += 1;
            if column == last {
                self.end = found;
                at += usize::from(found == b'\r' && payload.get(at) == Some(&b'\n'));
            }
        }
        if said <= no_record::MOST_OF_A_TOTAL {
            return None;
        }
        let line = rows.line;
        (rows.at, rows.line) = (at, line + 1);
        Some(line)
    }
}

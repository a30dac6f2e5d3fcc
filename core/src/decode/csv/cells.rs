//! Cells of semicolon-separated rows; a cell may be quoted (RFC 4180 with another separator).

use crate::decode::DraftBuilder;
use crate::refusal::{Code, Refusal};
use crate::schema::RawSlot;
use crate::text;

/// The most cells of a row that are kept; any more are only counted. A row of 64 MiB of separators stays a few kB.
const CELLS_KEPT: usize = 256;

/// A cell: its text, and where it begins.
pub(super) struct Cell {
    pub(super) slot: RawSlot,
    pub(super) offset: usize,
    pub(super) line: u32,
}

/// The cells of one row, reused for the next.
#[derive(Default)]
pub(super) struct Row {
    /// The first cells, at most [`CELLS_KEPT`]. None at the end of the payload.
    pub(super) cells: Vec<Cell>,
    /// How many cells the row has.
    pub(super) width: usize,
}

impl Row {
    /// The line on which the row begins; 0 at the end of the payload.
    pub(super) fn line(&self) -> u32 {
        self.cells.first().map_or(0, |cell| cell.line)
    }

    /// Whether the last cell is empty: some systems put a semicolon behind every cell, as the VIGO formats do.
    pub(super) fn ends_empty(&self) -> bool {
        self.cells.len() == self.width && self.cells.last().is_some_and(|cell| cell.slot.is_empty())
    }
}

/// Walks over the payload.
pub(super) struct Rows<'a> {
    payload: &'a str,
    at: usize,
    line: u32,
}

impl<'a> Rows<'a> {
    pub(super) const fn new(payload: &'a str) -> Self {
        Self { payload, at: 0, line: 1 }
    }

    /// Reads the next row that holds more than blanks and separators; no cells at the end.
    ///
    /// # Errors
    /// [`Code::UnterminatedQuote`] at the quote that is never closed.
    pub(super) fn next_filled(&mut self, row: &mut Row, record: &mut DraftBuilder) -> Result<(), Box<Refusal>> {
        loop {
            row.cells.clear();
            row.width = 0;
            record.clear();
            if self.at >= self.payload.len() {
                return Ok(());
            }
            let start = self.at;
            self.read(row, record)?;
            let text = self.payload.as_bytes().get(start..self.at).unwrap_or_default();
            if text.iter().any(|byte| !byte.is_ascii_whitespace() && *byte != b';') {
                return Ok(());
            }
        }
    }

    fn read(&mut self, row: &mut Row, record: &mut DraftBuilder) -> Result<(), Box<Refusal>> {
        loop {
            let (offset, line) = (self.at, self.line);
            let slot = if self.peek() == Some(b'"') { self.quoted(record)? } else { self.plain() };
            row.width += 1;
            if row.cells.len() < CELLS_KEPT {
                row.cells.push(Cell { slot, offset, line });
            }
            match self.peek() {
                Some(b';') => self.at += 1,
                Some(end) => {
                    self.at += 1;
                    if end == b'\r' && self.peek() == Some(b'\n') {
                        self.at += 1;
                    }
                    self.line += 1;
                    return Ok(());
                }
                None => return Ok(()),
            }
        }
    }

    fn peek(&self) -> Option<u8> {
        self.payload.as_bytes().get(self.at).copied()
    }

    /// Reads up to the separator, the end of the line (LF, CRLF, or the CR of old spreadsheets) or of the payload.
    fn plain(&mut self) -> RawSlot {
        let start = self.at;
        let rest = self.payload.as_bytes().get(start..).unwrap_or_default();
        let length = rest.iter().position(|byte| matches!(byte, b';' | b'\n' | b'\r')).unwrap_or(rest.len());
        self.at = start + length;
        RawSlot::payload(start, self.at)
    }

    /// A quoted cell; a doubled quote stands for one. What follows the closing quote is read as part of the cell.
    fn quoted(&mut self, record: &mut DraftBuilder) -> Result<RawSlot, Box<Refusal>> {
        let opened = self.at;
        let scratch_start = record.scratch.len();
        self.at += 1;
        loop {
            let run = self.at;
            let rest = self.payload.as_bytes().get(run..).unwrap_or_default();
            let Some(length) = text::find(rest, b'"') else {
                return Err(Refusal::at(Code::UnterminatedQuote, opened));
            };
            self.line += line_ends(rest.get(..length).unwrap_or_default());
            record.scratch.push_str(self.payload.get(run..run + length).unwrap_or_default());
            self.at = run + length + 1;
            if self.peek() != Some(b'"') {
                break;
            }
            record.scratch.push('"');
            self.at += 1;
        }
        record.scratch.push_str(self.plain().text(self.payload, "").unwrap_or_default());
        Ok(RawSlot::scratch(scratch_start, record.scratch.len()))
    }
}

/// The line ends within a quoted cell.
#[expect(clippy::cast_possible_truncation, reason = "a payload has fewer lines than bytes, and those fit")]
fn line_ends(bytes: &[u8]) -> u32 {
    let is_end = |at: usize, byte: u8| byte == b'\n' || (byte == b'\r' && bytes.get(at + 1) != Some(&b'\n'));
    bytes.iter().enumerate().filter(|&(at, &byte)| is_end(at, byte)).count() as u32
}

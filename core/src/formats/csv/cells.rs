//! Cells of separated rows; a cell may be quoted (RFC 4180 with another separator).

use crate::formats::DraftBuilder;
use crate::refusal::{Code, Refusal};
use crate::text;
use crate::text::RawSlot;

/// The most cells of a row that are kept; any more are only counted. A row of 64 MiB of separators stays a few kB.
const CELLS_KEPT: usize = 256;

/// A cell: its text, and where it begins.
pub(super) struct Cell {
    pub(super) slot: RawSlot,
    pub(super) offset: usize,
}

/// A cell whose quotes do not hold what one cell of ours can be.
pub(super) struct Misquoted {
    /// Which cell of the row, from 0.
    pub(super) cell: usize,
    /// The line where the quote opens.
    pub(super) line: u32,
    /// How many lines it goes on.
    pub(super) lines: u32,
    /// Whether text stands behind the quote that closes.
    pub(super) text_behind: bool,
}

/// The cells of one row, reused for the next.
#[derive(Default)]
pub(super) struct Row {
    /// The line on which it begins; 0 at the end of the payload.
    pub(super) line: u32,
    /// The first cells, at most [`CELLS_KEPT`]. None at the end of the payload.
    pub(super) cells: Vec<Cell>,
    /// How many cells the row has.
    pub(super) width: usize,
    /// Up to which cell, from 1, it says something; 0 at the end of the payload.
    pub(super) filled: usize,
    /// How many cells say something.
    pub(super) said: usize,
    /// How many stand in a guard of spreadsheets, and are read without it.
    pub(super) guarded: usize,
    /// As a rule none.
    pub(super) misquoted: Vec<Misquoted>,
}

impl Row {
    fn clear(&mut self) {
        self.cells.clear();
        self.misquoted.clear();
        (self.line, self.width, self.filled, self.said, self.guarded) = (0, 0, 0, 0, 0);
    }
}

/// Walks over the payload.
pub(super) struct Rows<'a> {
    pub(super) payload: &'a str,
    pub(super) separator: u8,
    /// The byte at which the next row begins.
    pub(super) at: usize,
    /// The line of it.
    pub(super) line: u32,
}

impl<'a> Rows<'a> {
    /// Rows from a byte of the payload on, which begins a line.
    pub(super) const fn new(payload: &'a str, separator: u8, at: usize, line: u32) -> Self {
        Self { payload, separator, at, line }
    }

    /// Reads the next row that says something; no cells at the end.
    ///
    /// # Errors
    /// [`Code::UnterminatedQuote`] at the quote that is never closed.
    pub(super) fn next_filled(&mut self, row: &mut Row, record: &mut DraftBuilder) -> Result<(), Box<Refusal>> {
        loop {
            row.clear();
            record.clear();
            if self.at >= self.payload.len() {
                return Ok(());
            }
            row.line = self.line;
            self.read(row, record)?;
            if row.filled > 0 {
                return Ok(());
            }
        }
    }

    fn read(&mut self, row: &mut Row, record: &mut DraftBuilder) -> Result<(), Box<Refusal>> {
        loop {
            let offset = self.at;
            let (slot, says_something) = if self.is_at_quote() {
                let slot = unguarded(self.quoted(row, record)?, self.payload, &record.scratch, row);
                (slot, slot.text(self.payload, &record.scratch).is_some_and(says_something))
            } else {
                let slot = self.plain();
                match self.payload.as_bytes().get(offset) {
                    Some(b'=' | b'\'' | b' ') => {
                        let slot = unguarded(slot, self.payload, "", row);
                        (slot, slot.text(self.payload, "").is_some_and(says_something))
                    }
                    _ => (slot, self.says_something(slot, offset)),
                }
            };
            row.width += 1;
            if says_something {
                row.filled = row.width;
                row.said += 1;
            }
            if row.cells.len() < CELLS_KEPT {
                row.cells.push(Cell { slot, offset });
            }
            match self.peek() {
                Some(byte) if byte == self.separator => self.at += 1,
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

    /// Whether the cell begins with a quote; blanks before it are gone over.
    fn is_at_quote(&mut self) -> bool {
        match self.peek() {
            Some(b'"') => return true,
            Some(b' ') => {}
            _ => return false,
        }
        let rest = self.payload.as_bytes().get(self.at..).unwrap_or_default();
        let blanks = rest.iter().take_while(|byte| **byte == b' ').count();
        let quoted = rest.get(blanks) == Some(&b'"');
        if quoted {
            self.at += blanks;
        }
        quoted
    }

    /// Reads up to the separator, the end of the line (LF, CRLF, or the CR of old spreadsheets) or of the payload.
    fn plain(&mut self) -> RawSlot {
        let start = self.at;
        let rest = self.payload.as_bytes().get(start..).unwrap_or_default();
        let length = text::find_any(rest, [self.separator, b'\n', b'\r']).unwrap_or(rest.len());
        self.at = start + length;
        RawSlot::payload(start, self.at)
    }

    /// Whether a plain cell has more than blanks. As a rule its first byte tells, and it is not looked up as a text.
    fn says_something(&self, slot: RawSlot, start: usize) -> bool {
        let first = self.payload.as_bytes().get(start);
        !slot.is_empty()
            && (first.is_some_and(u8::is_ascii_graphic) || slot.text(self.payload, "").is_some_and(says_something))
    }

    /// A quoted cell; a doubled quote stands for one. Line ends in it and text behind its closing quote are noted.
    fn quoted(&mut self, row: &mut Row, record: &mut DraftBuilder) -> Result<RawSlot, Box<Refusal>> {
        let (opened, line) = (self.at, self.line);
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
        let behind = self.plain().text(self.payload, "").unwrap_or_default();
        let (lines, text_behind) = (self.line - line, says_something(behind));
        if (lines > 0 || text_behind) && row.misquoted.len() < CELLS_KEPT {
            row.misquoted.push(Misquoted { cell: row.width, line, lines, text_behind });
        }
        if text_behind {
            record.scratch.push_str(behind);
        }
        Ok(RawSlot::scratch(scratch_start, record.scratch.len()))
    }
}

/// The cell without the guard of spreadsheets around it, if one is there; it is counted.
fn unguarded(slot: RawSlot, payload: &str, scratch: &str, row: &mut Row) -> RawSlot {
    let Some((before, behind)) = slot.text(payload, scratch).and_then(text::guard) else { return slot };
    row.guarded += 1;
    slot.without(before, behind)
}

/// Whether there is more than blanks and what nobody sees.
fn says_something(text: &str) -> bool {
    text.chars().any(|each| !text::is_unseen(each))
}

/// The line ends within a quoted cell.
#[expect(clippy::cast_possible_truncation, reason = "a payload has fewer lines than bytes, and those fit")]
fn line_ends(bytes: &[u8]) -> u32 {
    let is_end = |at: usize, byte: u8| byte == b'\n' || (byte == b'\r' && bytes.get(at + 1) != Some(&b'\n'));
    bytes.iter().enumerate().filter(|&(at, &byte)| is_end(at, byte)).count() as u32
}

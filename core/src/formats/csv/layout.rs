//! Where the rows of a list begin and what separates their cells: one idea of it for recognition and for decoding.

use crate::formats::DraftBuilder;
use crate::formats::csv::cells::{Row, Rows};
use crate::formats::csv::header::Columns;
use crate::record::Exchange;
use crate::text;

/// What separates cells, the usual one first. The last is known so that it can be named.
const SEPARATORS: [u8; 4] = *b";,\t|";

/// How many lines that say something are looked at for a header.
const LINES: usize = 10;

/// How far they are looked for. No header is as long.
const HEAD_BYTES: usize = 64 * 1024;

/// How a list is laid out.
#[derive(Clone, Copy)]
pub(super) struct Layout {
    /// What separates the cells.
    pub(super) separator: u8,
    /// The byte at which the first row, or the header, begins.
    pub(super) start: usize,
    /// The line of it.
    pub(super) line: u32,
    /// How many lines above the header say something.
    pub(super) titles: u32,
    /// The line `sep=;` that spreadsheets read, if there is one; otherwise 0.
    pub(super) hint_line: u32,
    /// How many columns of the header are known; 0 without a header.
    pub(super) known: usize,
}

impl Layout {
    /// The layout of a list of the exchange. A line is its header if it has every column that it must have, or else most
    /// columns that are known: two in the first line, three further down.
    pub(super) fn of(payload: &str, exchange: &Exchange) -> Self {
        let mut best = Self { separator: SEPARATORS[0], start: 0, line: 1, titles: 0, hint_line: 0, known: 0 };
        let mut titles = 0;
        for (start, line, text) in first_lines(payload) {
            if titles == 0 {
                if best.hint_line == 0
                    && let Some(separator) = hinted(text)
                {
                    (best.separator, best.hint_line) = (separator, line);
                    continue;
                }
                (best.start, best.line) = (start, line);
            }
            for separator in SEPARATORS {
                let Some(columns) = names(head(payload), separator, start, line, exchange) else { continue };
                let (known, is_complete) = (columns.known(), columns.is_complete(exchange));
                let is_header = known >= if titles == 0 { 2 } else { 3 };
                if is_complete || (is_header && known > best.known) {
                    best = Self { separator, start, line, titles, known, ..best };
                }
                if is_complete {
                    return best;
                }
            }
            titles += 1;
        }
        best
    }

    /// The separator as words name it, unless it is the usual one.
    pub(super) const fn unusual_separator(&self) -> Option<&'static str> {
        named(self.separator)
    }

    /// The separator with which a list without a header would have the usual columns.
    pub(super) fn separator_of_usual(&self, payload: &str, exchange: &Exchange) -> Option<&'static str> {
        let fits = |separator: &u8| {
            let mut row = Row::default();
            let mut rows = Rows::new(payload, *separator, self.start, self.line);
            rows.next_filled(&mut row, &mut DraftBuilder::default()).is_ok() && Columns::usual(&row, exchange).is_some()
        };
        SEPARATORS.iter().copied().find(fits).and_then(named)
    }
}

/// The columns that the line would name.
fn names(head: &str, separator: u8, at: usize, line: u32, exchange: &Exchange) -> Option<Columns> {
    let (mut row, mut record) = (Row::default(), DraftBuilder::default());
    Rows::new(head, separator, at, line).next_filled(&mut row, &mut record).ok()?;
    Some(Columns::named(head, &row, &record, exchange))
}

const fn named(separator: u8) -> Option<&'static str> {
    match separator {
        b',' => Some(","),
        b'\t' => Some("TAB"),
        b'|' => Some("|"),
        _ => None,
    }
}

/// The lines in which a header is looked for: the first that say something, with the byte and the line where each begins.
pub(crate) fn first_lines(payload: &str) -> impl Iterator<Item = (usize, u32, &str)> {
    let (mut rest, mut at, mut line) = (head(payload), 0, 0);
    let lines = core::iter::from_fn(move || {
        if rest.is_empty() {
            return None;
        }
        let length = rest.bytes().position(|byte| matches!(byte, b'\n' | b'\r')).unwrap_or(rest.len());
        let (text, after) = rest.split_at_checked(length)?;
        let end = if after.starts_with("\r\n") { 2 } else { 1 };
        let start = at;
        line += 1;
        at += length + end;
        rest = after.get(end..).unwrap_or_default();
        Some((start, line, text))
    });
    lines.filter(|(_, _, text)| !is_blank(text)).take(LINES)
}

fn head(payload: &str) -> &str {
    payload.get(..payload.floor_char_boundary(HEAD_BYTES)).unwrap_or(payload)
}

fn is_blank(line: &str) -> bool {
    line.chars().all(|each| text::is_unseen(each) || each == '"' || u8::try_from(each).is_ok_and(is_separator))
}

/// Whether the byte separates cells in some lists.
pub(crate) const fn is_separator(byte: u8) -> bool {
    matches!(byte, b';' | b',' | b'\t' | b'|')
}

/// The separator that a line `sep=;` names; spreadsheets that save the list again put separators or quotes around it.
fn hinted(line: &str) -> Option<u8> {
    let line = text::trim(line, |each| each == '"' || text::is_unseen(each) && each != '\t').as_bytes();
    let (sep, rest) = line.split_at_checked(4)?;
    let (separator, more) = rest.split_first()?;
    let is_all = more.iter().all(|byte| is_separator(*byte) || *byte == b'"');
    (sep.eq_ignore_ascii_case(b"sep=") && is_separator(*separator) && is_all).then_some(*separator)
}

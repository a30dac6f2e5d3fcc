//! Rows that are no records: a header that comes again, and lines that count the others.

use crate::finding::{Report, Value, one};
use crate::formats::DraftBuilder;
use crate::formats::csv::cells::Row;
use crate::formats::csv::header::Columns;
use crate::formats::rules;
use crate::record::Exchange;
use crate::record::Place;
use crate::rule::RuleInfo;
use crate::text;

/// What has been met of them: each kind is told once, at its first.
#[derive(Default)]
pub(super) struct NoRecords {
    headers: Met,
    totals: Met,
}

/// Something that is told once for all rows: where it was first met, and how many times.
#[derive(Default)]
pub(super) struct Met {
    first_line: u32,
    count: u64,
}

impl Met {
    pub(super) fn note(&mut self, row: &Row, times: usize) {
        if self.count == 0 {
            self.first_line = row.line;
        }
        self.count += times as u64;
    }

    pub(super) fn tell(&self, rule: &'static RuleInfo, report: &mut Report) {
        if self.count > 0 {
            let at = Place { line: self.first_line, ..Place::PAYLOAD };
            report.push_with(rule, at, None, one("count", Value::Int(self.count)));
        }
    }
}

impl NoRecords {
    /// Whether the row is no record; it is noted.
    pub(super) fn has(
        &mut self,
        payload: &str,
        row: &Row,
        record: &DraftBuilder,
        columns: &Columns,
        exchange: &Exchange,
    ) -> bool {
        if row.said <= MOST_OF_A_TOTAL && row.misquoted.is_empty() && is_total(payload, row, record) {
            self.totals.note(row, 1);
            return true;
        }
        let again = columns.come_again(payload, row, record, exchange);
        if again {
            self.headers.note(row, 1);
        }
        again
    }

    pub(super) fn tell(&self, report: &mut Report) {
        self.headers.tell(&rules::header_again::RULE, report);
        self.totals.tell(&rules::totals_line::RULE, report);
    }
}

/// A word, a number and perhaps another: a row of records says more.
pub(super) const MOST_OF_A_TOTAL: usize = 3;

/// What a line of totals begins with, in small letters.
const WORDS: [&str; 8] = ["antall", "antal", "sum", "total", "totalt", "totalsum", "samlet", "samla"];

/// No number in a line of totals has as many digits: what has is a person's.
const TOO_MANY_DIGITS: usize = 8;

/// Whether the row begins with a word of totals and has a number, and none that may be a person's.
fn is_total(payload: &str, row: &Row, record: &DraftBuilder) -> bool {
    let mut cells = row.cells.iter().map(|cell| cell.slot.text(payload, &record.scratch).unwrap_or_default());
    let Some(first) = cells.clone().find(|cell| !cell.is_empty()) else { return false };
    let first = text::trim(first, text::is_unseen);
    let word = first.bytes().position(|byte| !byte.is_ascii_alphabetic()).unwrap_or(first.len());
    let word = first.get(..word).unwrap_or_default();
    if !WORDS.iter().any(|known| word.eq_ignore_ascii_case(known)) {
        return false;
    }
    let digits = |cell: &str| cell.bytes().filter(u8::is_ascii_digit).count();
    cells.clone().any(|cell| digits(cell) > 0) && cells.all(|cell| digits(cell) < TOO_MANY_DIGITS)
}

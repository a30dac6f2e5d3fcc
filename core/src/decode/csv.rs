//! Semicolon-separated rows into drafts. A row that does not have the header's number of cells is reported, not read;
//! a semicolon behind the last cell is read as no cell.

mod cells;
mod header;

use self::cells::{Row, Rows};
use self::header::Columns;
use super::draft_builder::DraftBuilder;
use super::{Event, spend_record};
use crate::exchanges::Exchange;
use crate::finding::{NONE, Place, Report, Value, one, two};
use crate::limits;
use crate::refusal::{Code, Refusal};
use crate::rules::format as rules;

/// Reads rows; returns their number. A header is told by its names; without one the columns have the usual order, if the
/// exchange has records of one type only. Where it has several, a column is that of any of them, and an empty cell is
/// nothing: a file may hold one type or all.
///
/// # Errors
/// [`Refusal`]: wrong separator, missing columns or header, a column twice, a quote never closed, too many records.
pub fn rows<F: FnMut(Event<'_>, &mut Report)>(
    payload: &str,
    exchange: &Exchange,
    report: &mut Report,
    emit: &mut F,
) -> Result<u32, Box<Refusal>> {
    let mut rows = Rows::new(payload);
    let mut record = DraftBuilder::default();
    let mut row = Row::default();
    rows.next_filled(&mut row, &mut record)?;
    let first_line = Place { line: row.line(), ..Place::PAYLOAD };
    let columns = match Columns::of_header(payload, &row, &record, exchange)? {
        Some(columns) => {
            rows.next_filled(&mut row, &mut record)?;
            columns
        }
        None => {
            report.push_with(&rules::no_header::RULE, first_line, None, NONE);
            Columns::usual(exchange)
        }
    };
    if columns.unknown() > 0 {
        let count = Value::Int(columns.unknown() as u64);
        report.push_with(&rules::unknown_column::RULE, first_line, None, one("count", count));
    }

    let mut number = 0;
    while row.width > 0 {
        number += 1;
        if number > limits::RECORDS {
            return Err(Refusal::limit(Code::TooManyRecords, u64::from(limits::RECORDS)));
        }
        let at = Place { line: row.line(), row: number, felt: None };
        spend_record(report)?;
        if row.width == columns.width || (row.width == columns.width + 1 && row.ends_empty()) {
            for (column, cell) in columns.felter.iter().zip(&row.cells) {
                if let Some(felt) = column {
                    record.set(*felt, cell.slot);
                }
            }
            emit(Event::Elev(record.draft(payload, at)), report);
        } else {
            let args = two(("expected", Value::Int(columns.width as u64)), ("found", Value::Int(row.width as u64)));
            report.push_with(&rules::cell_count::RULE, at, None, args);
        }
        rows.next_filled(&mut row, &mut record)?;
    }
    Ok(number)
}

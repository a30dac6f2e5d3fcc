//! Separated rows into drafts. Empty cells that are missing or too many at the end of a row are nothing; a row that has
//! values behind the last column, or breaks off before two that it must have, is reported, not read.

mod cells;
mod header;
mod layout;
mod no_record;
mod usual_row;

pub(crate) use self::header::name;
pub(crate) use self::layout::{first_lines, is_separator};

use self::cells::{Row, Rows};
use self::header::Columns;
use self::layout::Layout;
use self::no_record::{Met, NoRecords};
use self::usual_row::UsualRow;
use crate::finding::{NONE, Report, Value, one, two};
use crate::formats::draft_builder::DraftBuilder;
use crate::formats::rules;
use crate::formats::{Event, spend_record};
use crate::limits;
use crate::record::Exchange;
use crate::record::Place;
use crate::refusal::{Code, Refusal};

/// Reads rows; returns their number. A header is told by its names; without one the columns have the usual order, if the
/// exchange has records of one type only. Where it has several, a column is that of any of them, and an empty cell is
/// nothing: a file may hold one type or all.
///
/// # Errors
/// [`Refusal`]: a separator that is not read, missing columns or header, a column twice, a quote never closed, too many
/// records.
pub fn rows<F: FnMut(Event<'_>, &mut Report)>(
    payload: &str,
    exchange: &Exchange,
    report: &mut Report,
    emit: &mut F,
) -> Result<u32, Box<Refusal>> {
    let layout = Layout::of(payload, exchange);
    let mut rows = Rows::new(payload, layout.separator, layout.start, layout.line);
    let mut record = DraftBuilder::default();
    let (mut row, mut guards) = (Row::default(), Met::default());
    let unusual = layout.unusual_separator();
    if let Some(separator @ "|") = unusual {
        return Err(Refusal::names(Code::WrongDelimiter, "found", vec![separator]));
    }
    rows.next_filled(&mut row, &mut record)?;
    let first_line = Place { line: row.line, ..Place::PAYLOAD };
    let columns = if layout.known > 0 {
        let columns = Columns::of_header(payload, &row, &record, exchange)?;
        tell_header(&layout, &columns, &row, first_line, report);
        guards.note(&row, row.guarded);
        columns
    } else if let Some(columns) = Columns::usual(&row, exchange) {
        report.push_with(&rules::no_header::RULE, first_line, None, NONE);
        columns
    } else if let Some(separator) = layout.separator_of_usual(payload, exchange) {
        return Err(Refusal::names(Code::WrongDelimiter, "found", vec![separator]));
    } else {
        return Err(Columns::named(payload, &row, &record, exchange).missing(exchange));
    };
    if let Some(separator) = unusual {
        report.push_with(&rules::separator::RULE, first_line, None, one("separator", Value::Text(separator)));
    }

    let (mut number, mut no_records, mut usual) = (0, NoRecords::default(), UsualRow::of(&columns));
    // Without a header, the first row has been read already.
    let mut is_read = layout.known == 0;
    loop {
        if !core::mem::take(&mut is_read) {
            if let Some(line) = usual.read(&mut rows, &columns, &mut record) {
                spend_record(report)?;
                count(&mut number)?;
                emit(Event::Record(record.draft(payload, Place { line, row: number, field: None })), report);
                continue;
            }
            rows.next_filled(&mut row, &mut record)?;
            if row.filled == 0 {
                break;
            }
        }
        spend_record(report)?;
        if no_records.has(payload, &row, &record, &columns, exchange) {
            continue;
        }
        guards.note(&row, row.guarded);
        count(&mut number)?;
        let at = Place { line: row.line, row: number, field: None };
        let is_whole = row.misquoted.is_empty() || tell_quotes(&row, &columns, at, report);
        let breaks_off = row.width < columns.width && columns.needed_behind(row.width, exchange) > 1;
        if row.filled > columns.width || breaks_off {
            if row.misquoted.is_empty() {
                let found = Value::Int(row.filled as u64);
                let args = two(("expected", Value::Int(columns.width as u64)), ("found", found));
                report.push_with(&rules::cell_count::RULE, at, None, args);
            }
        } else if is_whole {
            for (column, cell) in columns.fields.iter().zip(&row.cells) {
                if let Some(field) = column {
                    record.set(*field, cell.slot);
                }
            }
            for misquoted in &row.misquoted {
                if let Some(Some(field)) = columns.fields.get(misquoted.cell) {
                    record.set_broken(*field);
                }
            }
            emit(Event::Record(record.draft(payload, at)), report);
        }
    }
    no_records.tell(report);
    guards.tell(&rules::guard::RULE, report);
    Ok(number)
}

/// Counts one more record.
fn count(number: &mut u32) -> Result<(), Box<Refusal>> {
    *number += 1;
    if *number > limits::RECORDS {
        return Err(Refusal::limit(Code::TooManyRecords, u64::from(limits::RECORDS)));
    }
    Ok(())
}

/// Reports what is unusual about a header that can be read.
fn tell_header(layout: &Layout, columns: &Columns, row: &Row, at: Place, report: &mut Report) {
    if layout.hint_line > 0 {
        report.push(&rules::sep_line::RULE, Place { line: layout.hint_line, ..Place::PAYLOAD });
    }
    if layout.titles > 0 {
        let count = Value::Int(u64::from(layout.titles));
        report.push_with(&rules::title_lines::RULE, at, None, one("count", count));
    }
    for name in &columns.damaged {
        report.push_with(&rules::damaged_header::RULE, at, None, one("column", Value::Text(name)));
    }
    if columns.unknown() > 0 {
        let count = Value::Int(columns.unknown() as u64);
        report.push_with(&rules::unknown_column::RULE, at, None, one("count", count));
    }
    tell_quotes(row, columns, Place::PAYLOAD, report);
}

/// Reports cells whose quotes hold more than one line, or that go on behind their quotes. Whether the row can be read for
/// the rest: one stray quote and another, lines below, make one row of the halves of two.
fn tell_quotes(row: &Row, columns: &Columns, at: Place, report: &mut Report) -> bool {
    let mut is_whole = true;
    for misquoted in &row.misquoted {
        let field = if at.row > 0 { columns.fields.get(misquoted.cell).copied().flatten() } else { None };
        let at = Place { line: misquoted.line, field, ..at };
        if misquoted.lines > 0 {
            let lines = Value::Int(u64::from(misquoted.lines));
            report.push_with(&rules::line_break::RULE, at, None, one("lines", lines));
        } else {
            report.push(&rules::text_behind_quote::RULE, at);
        }
        is_whole &= misquoted.lines == 0 || !misquoted.text_behind;
    }
    is_whole
}

//! Semicolon-separated rows into drafts; cells may be quoted (RFC 4180 with another separator).

use super::Event;
use super::draft_builder::DraftBuilder;
use crate::finding::{NONE, Place, Report, Value, one, two};
use crate::limits;
use crate::refusal::{Code, Refusal};
use crate::rules::format as rules;
use crate::schema::{Field, Felt, RawSlot, RecordSchema};

/// Reads rows; returns their number. A header is told by its names; without one the columns have the usual order.
///
/// # Errors
/// [`Refusal`]: wrong separator, missing columns, a quote never closed, too many records.
pub fn rows<F: FnMut(Event<'_>, &mut Report)>(
    payload: &str,
    schema: &RecordSchema,
    report: &mut Report,
    emit: &mut F,
) -> Result<u32, Refusal> {
    let mut rows = Rows { payload, at: 0, line: 1 };
    let mut record = DraftBuilder::default();
    let mut cells = Vec::new();
    rows.next_filled(&mut cells, &mut record)?;
    let columns = match header(payload, &cells, &record, schema)? {
        Some(columns) => {
            report_unknown_columns(&columns, report);
            rows.next_filled(&mut cells, &mut record)?;
            columns
        }
        None => {
            report.push_with(&rules::no_header::RULE, Place { line: 1, ..Place::PAYLOAD }, None, NONE);
            usual_order(schema)
        }
    };

    let mut row = 0;
    while !cells.is_empty() {
        row += 1;
        if row > limits::RECORDS {
            return Err(Refusal::limit(Code::TooManyRecords, u64::from(limits::RECORDS)));
        }
        let at = Place { line: cells.first().map_or(0, |cell| cell.line), row, felt: None };
        report.spend(limits::WORK_PER_RECORD);
        if cells.len() == columns.len() {
            for (column, cell) in columns.iter().zip(&cells) {
                if let Some(felt) = column {
                    record.set(*felt, cell.slot);
                }
            }
            emit(Event::Elev(record.draft(payload, at)), report);
        } else {
            let args = two(
                ("expected", Value::Int(columns.len() as u64)),
                ("found", Value::Int(cells.len() as u64)),
            );
            report.push_with(&rules::cell_count::RULE, at, None, args);
        }
        rows.next_filled(&mut cells, &mut record)?;
    }
    Ok(row)
}

/// A cell and the line on which it begins.
struct Cell {
    slot: RawSlot,
    line: u32,
}

struct Rows<'a> {
    payload: &'a str,
    at: usize,
    line: u32,
}

impl Rows<'_> {
    /// The next row that is not blank; no cells at the end.
    fn next_filled(&mut self, cells: &mut Vec<Cell>, record: &mut DraftBuilder) -> Result<(), Refusal> {
        loop {
            cells.clear();
            record.clear();
            if self.at >= self.payload.len() {
                return Ok(());
            }
            let start = self.at;
            self.row(cells, record)?;
            let text = self.payload.get(start..self.at).unwrap_or_default();
            if text.bytes().any(|byte| !byte.is_ascii_whitespace() && byte != b';') {
                return Ok(());
            }
        }
    }

    fn row(&mut self, cells: &mut Vec<Cell>, record: &mut DraftBuilder) -> Result<(), Refusal> {
        loop {
            let line = self.line;
            let slot = if self.peek() == Some(b'"') { self.quoted(record)? } else { self.plain() };
            cells.push(Cell { slot, line });
            match self.peek() {
                Some(b';') => self.at += 1,
                Some(b'\n') => {
                    self.at += 1;
                    self.line += 1;
                    return Ok(());
                }
                _ => return Ok(()),
            }
        }
    }

    fn peek(&self) -> Option<u8> {
        self.payload.as_bytes().get(self.at).copied()
    }

    fn plain(&mut self) -> RawSlot {
        let start = self.at;
        let rest = self.payload.as_bytes().get(start..).unwrap_or_default();
        let length = rest.iter().position(|&byte| byte == b';' || byte == b'\n').unwrap_or(rest.len());
        self.at = start + length;
        let end = if self.peek() != Some(b';') && rest.get(..length).is_some_and(|cell| cell.ends_with(b"\r")) {
            self.at - 1
        } else {
            self.at
        };
        RawSlot::Payload(offset(start), offset(end))
    }

    /// A quoted cell; a doubled quote stands for one. What follows the closing quote is read as part of the cell.
    fn quoted(&mut self, record: &mut DraftBuilder) -> Result<RawSlot, Refusal> {
        let opened = self.at;
        let scratch_start = record.scratch.len();
        self.at += 1;
        loop {
            let run = self.at;
            let rest = self.payload.as_bytes().get(run..).unwrap_or_default();
            let Some(length) = rest.iter().position(|&byte| byte == b'"') else {
                return Err(Refusal::at(Code::UnterminatedQuote, opened));
            };
            self.line += newlines(rest.get(..length).unwrap_or_default());
            record.scratch.push_str(self.payload.get(run..run + length).unwrap_or_default());
            self.at = run + length + 1;
            if self.peek() != Some(b'"') {
                break;
            }
            record.scratch.push('"');
            self.at += 1;
        }
        if let RawSlot::Payload(start, end) = self.plain() {
            record.scratch.push_str(self.payload.get(start as usize..end as usize).unwrap_or_default());
        }
        Ok(RawSlot::Scratch(offset(scratch_start), offset(record.scratch.len())))
    }
}

#[expect(clippy::naive_bytecount, reason = "only inside quoted cells, which are rare")]
#[expect(clippy::cast_possible_truncation, reason = "a payload has fewer lines than bytes, and those fit")]
fn newlines(bytes: &[u8]) -> u32 {
    bytes.iter().filter(|&&byte| byte == b'\n').count() as u32
}

#[expect(clippy::cast_possible_truncation, reason = "the payload's length is limited before it is read")]
const fn offset(at: usize) -> u32 {
    at as u32
}

/// The columns by the header's names, or `None` if the first row is no header.
fn header(
    payload: &str,
    cells: &[Cell],
    record: &DraftBuilder,
    schema: &RecordSchema,
) -> Result<Option<Vec<Option<Felt>>>, Refusal> {
    let columns: Vec<Option<Felt>> = cells
        .iter()
        .map(|cell| {
            let name = match cell.slot {
                RawSlot::Scratch(start, end) => record.scratch.get(start as usize..end as usize),
                RawSlot::Payload(start, end) => payload.get(start as usize..end as usize),
                RawSlot::Absent | RawSlot::Broken => None,
            }?;
            column(&name.trim().to_lowercase(), schema)
        })
        .collect();
    let known = columns.iter().flatten().count();
    if cells.len() == 1 {
        let first = payload.lines().next().unwrap_or_default();
        if first.contains([',', '\t']) {
            return Err(Refusal::new(Code::WrongDelimiter));
        }
    }
    if known < 2 {
        return if cells.len() == usual_order(schema).len() { Ok(None) } else { Err(missing(&columns, schema)) };
    }
    let complete = schema.fields.iter().all(|field| field.required.is_none() || columns.contains(&Some(field.felt)));
    let twice = columns.iter().flatten().any(|felt| columns.iter().flatten().filter(|&other| other == felt).count() > 1);
    match (complete, twice) {
        (_, true) => Err(Refusal::at(Code::DuplicateKey, 0)),
        (false, _) => Err(missing(&columns, schema)),
        _ => Ok(Some(columns)),
    }
}

fn column(name: &str, schema: &RecordSchema) -> Option<Felt> {
    let field: &Field = schema.fields.iter().find(|field| field.name == name || field.aliases.contains(&name))?;
    Some(field.felt)
}

fn missing(columns: &[Option<Felt>], schema: &RecordSchema) -> Refusal {
    let missing = schema
        .fields
        .iter()
        .filter(|field| field.required.is_some() && !columns.contains(&Some(field.felt)))
        .map(|field| field.name)
        .collect();
    Refusal::names(Code::WrongHeader, "missing", missing)
}

fn report_unknown_columns(columns: &[Option<Felt>], report: &mut Report) {
    let unknown = columns.iter().filter(|column| column.is_none()).count();
    if unknown > 0 {
        let at = Place { line: 1, ..Place::PAYLOAD };
        report.push_with(&rules::unknown_column::RULE, at, None, one("count", Value::Int(unknown as u64)));
    }
}

/// Columns without a header: those of the published list, in its order.
fn usual_order(schema: &RecordSchema) -> Vec<Option<Felt>> {
    schema
        .fields
        .iter()
        .map(|field| field.felt)
        .filter(|felt| !matches!(felt, Felt::Kjonn | Felt::Fodselsdato))
        .map(Some)
        .collect()
}

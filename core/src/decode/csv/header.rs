//! Which column holds which field: by the names of the header, or by the usual order where there is none.

use super::cells::Row;
use crate::decode::DraftBuilder;
use crate::exchanges::Exchange;
use crate::refusal::{Code, Refusal};
use crate::schema::{Felt, Field, RecordKind};
use crate::text;

/// The fields of the columns; `None` for a column of somebody else's.
pub(super) struct Columns {
    pub(super) felter: Vec<Option<Felt>>,
    /// How many columns there are, known or not.
    pub(super) width: usize,
}

impl Columns {
    /// The columns by the header's names, or `None` if the first row is no header and the columns may have the usual order.
    ///
    /// # Errors
    /// [`Code::WrongDelimiter`], [`Code::WrongHeader`] with the missing names, [`Code::DuplicateKey`] at the second of
    /// two columns for one field.
    pub(super) fn of_header(
        payload: &str,
        row: &Row,
        record: &DraftBuilder,
        exchange: &Exchange,
    ) -> Result<Option<Self>, Box<Refusal>> {
        let mut felter = Vec::new();
        for cell in &row.cells {
            let name = cell.slot.text(payload, &record.scratch).unwrap_or_default();
            if row.width == 1 && name.bytes().any(|byte| matches!(byte, b',' | b'\t')) {
                return Err(Refusal::new(Code::WrongDelimiter));
            }
            felter.push(column(name, exchange));
        }
        if known(&felter) < 2 {
            let headless = row.width > 0 && row.width == usual_order(exchange).count();
            return if headless { Ok(None) } else { Err(missing(&felter, exchange)) };
        }
        for (at, cell) in row.cells.iter().enumerate() {
            let (before, from_here) = felter.split_at(at);
            if let Some(Some(felt)) = from_here.first()
                && before.contains(&Some(*felt))
            {
                return Err(Refusal::at(Code::DuplicateKey, cell.offset));
            }
        }
        if needed(exchange).any(|field| !felter.contains(&Some(field.felt))) {
            return Err(missing(&felter, exchange));
        }
        Ok(Some(Self { felter, width: row.width }))
    }

    /// Columns without a header: those of the published list, in its order.
    pub(super) fn usual(exchange: &Exchange) -> Self {
        let mut felter = Vec::new();
        for felt in usual_order(exchange) {
            felter.push(Some(felt));
        }
        Self { width: felter.len(), felter }
    }

    /// How many columns are not ours.
    pub(super) fn unknown(&self) -> usize {
        self.width - known(&self.felter)
    }
}

fn known(felter: &[Option<Felt>]) -> usize {
    felter.iter().filter(|felt| felt.is_some()).count()
}

/// The fields of every record that is a row, type after type.
fn fields(exchange: &Exchange) -> impl Iterator<Item = &'static Field> {
    let rows = exchange.records.iter().filter(|record| matches!(record.kind, RecordKind::Elev | RecordKind::Post));
    rows.flat_map(|record| record.fields)
}

/// The fields that every row must have, whatever its type: a header without them is none.
fn needed(exchange: &Exchange) -> impl Iterator<Item = &'static Field> {
    let first = exchange.records.first();
    let (kind, fields) = first.map_or((RecordKind::Elev, &[][..]), |record| (record.kind, record.fields));
    fields.iter().filter(move |field| exchange.is_required(field.felt, kind))
}

fn column(name: &str, exchange: &Exchange) -> Option<Felt> {
    let name = text::trim(name, text::is_blank);
    let named = fields(exchange).find(|field| {
        is_in_any_case(name, field.name) || field.aliases.iter().any(|alias| is_in_any_case(name, alias))
    })?;
    Some(named.felt)
}

/// Whether a header's cell says `known`, which is in lower case.
///
/// Only for the letters that our names are made of: folding all of Unicode needs tables that are a fifth of the module
/// a form has to load.
fn is_in_any_case(cell: &str, known: &str) -> bool {
    let lower = |letter: char| match letter {
        'Æ' => 'æ',
        'Ø' => 'ø',
        'Å' => 'å',
        _ => letter.to_ascii_lowercase(),
    };
    cell.chars().map(lower).eq(known.chars())
}

fn missing(felter: &[Option<Felt>], exchange: &Exchange) -> Box<Refusal> {
    let mut missing = Vec::new();
    for field in needed(exchange) {
        if !felter.contains(&Some(field.felt)) {
            missing.push(field.name);
        }
    }
    Refusal::names(Code::WrongHeader, "missing", missing)
}

/// Nothing where there are records of several types: which one a row is, only a header tells.
fn usual_order(exchange: &Exchange) -> impl Iterator<Item = Felt> {
    let only: &[_] = match exchange.records {
        [only] => only.fields,
        _ => &[],
    };
    only.iter().map(|field| field.felt).filter(|felt| !matches!(felt, Felt::Kjonn | Felt::Fodselsdato))
}

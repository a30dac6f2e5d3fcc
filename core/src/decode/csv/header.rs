//! Which column holds which field: by the names of the header, or by the usual order where there is none.

use super::cells::Row;
use crate::decode::DraftBuilder;
use crate::refusal::{Code, Refusal};
use crate::schema::{Felt, RecordSchema};
use crate::text;

/// The fields of the columns; `None` for a column of somebody else's.
pub(super) struct Columns {
    pub(super) felter: Vec<Option<Felt>>,
    /// How many columns there are, known or not.
    pub(super) width: usize,
}

impl Columns {
    /// The columns by the header's names, or `None` if the first row is no header.
    ///
    /// # Errors
    /// [`Code::WrongDelimiter`], [`Code::WrongHeader`] with the missing names, [`Code::DuplicateKey`] at the second of
    /// two columns for one field.
    pub(super) fn of_header(
        payload: &str,
        row: &Row,
        record: &DraftBuilder,
        schema: &RecordSchema,
    ) -> Result<Option<Self>, Box<Refusal>> {
        let mut felter = Vec::new();
        for cell in &row.cells {
            let name = cell.slot.text(payload, &record.scratch).unwrap_or_default();
            if row.width == 1 && name.bytes().any(|byte| matches!(byte, b',' | b'\t')) {
                return Err(Refusal::new(Code::WrongDelimiter));
            }
            felter.push(column(name, schema));
        }
        if known(&felter) < 2 {
            let headless = row.width == usual_order(schema).count();
            return if headless { Ok(None) } else { Err(missing(&felter, schema)) };
        }
        for (at, cell) in row.cells.iter().enumerate() {
            let (before, from_here) = felter.split_at(at);
            if let Some(Some(felt)) = from_here.first()
                && before.contains(&Some(*felt))
            {
                return Err(Refusal::at(Code::DuplicateKey, cell.offset));
            }
        }
        if schema.fields.iter().any(|field| field.required.is_some() && !felter.contains(&Some(field.felt))) {
            return Err(missing(&felter, schema));
        }
        Ok(Some(Self { felter, width: row.width }))
    }

    /// Columns without a header: those of the published list, in its order.
    pub(super) fn usual(schema: &RecordSchema) -> Self {
        let mut felter = Vec::new();
        for felt in usual_order(schema) {
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

fn column(name: &str, schema: &RecordSchema) -> Option<Felt> {
    let name = text::trim(name, text::is_blank);
    let named = schema.fields.iter().find(|field| {
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

fn missing(felter: &[Option<Felt>], schema: &RecordSchema) -> Box<Refusal> {
    let mut missing = Vec::new();
    for field in schema.fields {
        if field.required.is_some() && !felter.contains(&Some(field.felt)) {
            missing.push(field.name);
        }
    }
    Refusal::names(Code::WrongHeader, "missing", missing)
}

fn usual_order(schema: &RecordSchema) -> impl Iterator<Item = Felt> {
    schema.fields.iter().map(|field| field.felt).filter(|felt| !matches!(felt, Felt::Kjonn | Felt::Fodselsdato))
}

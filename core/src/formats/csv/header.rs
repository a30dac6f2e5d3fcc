//! Which column holds which field: by the names of the header, or by the usual order where there is none.

use crate::formats::DraftBuilder;
use crate::formats::csv::cells::Row;
use crate::record::Exchange;
use crate::record::{Field, FieldSpec, Part};
use crate::refusal::{Code, Refusal};
use crate::text;

/// The fields of the columns; `None` for a column of somebody else's.
pub(super) struct Columns {
    pub(super) fields: Vec<Option<Field>>,
    /// How many columns there are, known or not. What stands empty to the right of the last name is none.
    pub(super) width: usize,
    /// The names that stand there with a letter damaged.
    pub(super) damaged: Vec<&'static str>,
    /// The first column that is known, and the small letter that its name begins with: what a header that comes again has.
    begins: Option<(usize, u8)>,
}

impl Columns {
    /// The columns that a row of names gives, whether it has all of them or not.
    pub(super) fn named(payload: &str, row: &Row, record: &DraftBuilder, exchange: &Exchange) -> Self {
        let mut columns = Self { fields: Vec::new(), width: row.filled, damaged: Vec::new(), begins: None };
        for (at, cell) in row.cells.iter().enumerate().take(row.filled) {
            let name = name(cell.slot.text(payload, &record.scratch).unwrap_or_default());
            let known = column(name, exchange).or_else(|| {
                let field = damaged_column(name, exchange)?;
                columns.damaged.push(field.name);
                Some(field)
            });
            if known.is_some() && columns.begins.is_none() {
                columns.begins = name.bytes().next().map(|first| (at, first.to_ascii_lowercase()));
            }
            columns.fields.push(known.map(|field| field.id));
        }
        columns
    }

    /// The columns of a header.
    ///
    /// # Errors
    /// [`Code::WrongHeader`] with the missing names, [`Code::DuplicateKey`] at the second of two columns for one field.
    pub(super) fn of_header(
        payload: &str,
        row: &Row,
        record: &DraftBuilder,
        exchange: &Exchange,
    ) -> Result<Self, Box<Refusal>> {
        let columns = Self::named(payload, row, record, exchange);
        for (at, cell) in row.cells.iter().enumerate() {
            let (before, from_here) = columns.fields.split_at_checked(at).unwrap_or_default();
            if let Some(Some(field)) = from_here.first()
                && before.contains(&Some(*field))
            {
                return Err(Refusal::at(Code::DuplicateKey, cell.offset));
            }
        }
        if columns.is_complete(exchange) { Ok(columns) } else { Err(columns.missing(exchange)) }
    }

    /// Columns without a header: those of the published list in its order, if the row has as many cells.
    pub(super) fn usual(row: &Row, exchange: &Exchange) -> Option<Self> {
        let mut fields = Vec::new();
        for field in usual_order(exchange) {
            fields.push(Some(field));
        }
        let is_as_wide = row.filled > 0 && row.width == fields.len();
        is_as_wide.then_some(Self { width: fields.len(), fields, damaged: Vec::new(), begins: None })
    }

    /// How many columns are known.
    pub(super) fn known(&self) -> usize {
        self.fields.iter().filter(|field| field.is_some()).count()
    }

    /// How many columns are not ours.
    pub(super) fn unknown(&self) -> usize {
        self.width - self.known()
    }

    /// Whether every column is there that each row must have.
    pub(super) fn is_complete(&self, exchange: &Exchange) -> bool {
        needed(exchange).all(|field| self.fields.contains(&Some(field.id)))
    }

    /// How many columns that each row must have lie behind the last cell of a row.
    pub(super) fn needed_behind(&self, width: usize, exchange: &Exchange) -> usize {
        let behind = self.fields.get(width..).unwrap_or_default();
        needed(exchange).filter(|field| behind.contains(&Some(field.id))).count()
    }

    /// The first column that is known, its field, and the small letter that its name begins with.
    #[inline]
    pub(super) fn first_known(&self) -> Option<(usize, Field, u8)> {
        let (first, letter) = self.begins?;
        Some((first, self.fields.get(first).copied().flatten()?, letter))
    }

    /// Whether the row is the header once more.
    pub(super) fn come_again(&self, payload: &str, row: &Row, record: &DraftBuilder, exchange: &Exchange) -> bool {
        let Some((first, letter)) = self.begins else { return false };
        // The name may be quoted or guarded.
        let may_be = |byte: u8| may_begin(letter, byte);
        let may_begin = |byte: &u8| may_be(*byte) || matches!(byte, b'"' | b' ' | b'=');
        let begins = row.cells.get(first).and_then(|cell| payload.as_bytes().get(cell.offset));
        if !begins.is_some_and(may_begin) {
            return false;
        }
        let cell = |at: usize| row.cells.get(at)?.slot.text(payload, &record.scratch);
        if !cell(first).is_some_and(|cell| cell.bytes().next().is_some_and(may_be)) {
            return false;
        }
        let is_name = |at: usize, field: Option<Field>| {
            let name = name(cell(at).unwrap_or_default());
            let named = column(name, exchange).or_else(|| damaged_column(name, exchange));
            field.is_some() && named.map(|spec| spec.id) == field
        };
        let again = self.fields.iter().enumerate().filter(|(at, field)| is_name(*at, **field)).count();
        again >= 2 && again * 2 >= self.known()
    }

    /// The refusal that names what is missing.
    pub(super) fn missing(&self, exchange: &Exchange) -> Box<Refusal> {
        let mut missing = Vec::new();
        for field in needed(exchange) {
            if !self.fields.contains(&Some(field.id)) {
                missing.push(field.name);
            }
        }
        Refusal::names(Code::WrongHeader, "missing", missing)
    }
}

/// Whether a name that begins with the small letter may stand where the byte does: a list put behind another may bring its
/// byte order mark along.
pub(super) const fn may_begin(letter: u8, byte: u8) -> bool {
    byte.to_ascii_lowercase() == letter || byte > 127
}

/// The fields of every record that is a row, type after type.
fn fields(exchange: &Exchange) -> impl Iterator<Item = &'static FieldSpec> {
    let rows = exchange.records.iter().filter(|record| record.part == Part::Record);
    rows.flat_map(|record| record.fields)
}

/// The fields that every row must have, whatever its type: a header without them is none.
fn needed(exchange: &Exchange) -> impl Iterator<Item = &'static FieldSpec> {
    let first = exchange.records.first();
    let (part, fields) = first.map_or((Part::Record, &[][..]), |record| (record.part, record.fields));
    fields.iter().filter(move |field| exchange.is_required(field.id, part))
}

/// A header's cell without what stands around its name.
pub(crate) fn name(cell: &str) -> &str {
    text::trim(cell, |each| matches!(each, '"' | '=') || text::is_unseen(each))
}

fn column(name: &str, exchange: &Exchange) -> Option<&'static FieldSpec> {
    fields(exchange)
        .find(|field| is_in_any_case(name, field.name) || field.aliases.iter().any(|alias| is_in_any_case(name, alias)))
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

/// The field whose name stands there but for its one letter that is not ASCII: `f?dselsnummer`, `fÃ¸dselsnummer`.
fn damaged_column(name: &str, exchange: &Exchange) -> Option<&'static FieldSpec> {
    fields(exchange).find(|field| {
        let Some((at, letter)) = field.name.char_indices().find(|(_, letter)| !letter.is_ascii()) else { return false };
        let (head, tail) = (field.name.get(..at), field.name.get(at + letter.len_utf8()..));
        let (head, tail) = (head.unwrap_or_default(), tail.unwrap_or_default());
        let Some(end) = name.len().checked_sub(tail.len()) else { return false };
        let part = |part: Option<&str>, known: &str| part.is_some_and(|part| part.eq_ignore_ascii_case(known));
        part(name.get(..at), head) && part(name.get(end..), tail) && name.get(at..end).is_some_and(is_damage)
    })
}

/// What encodings leave of one letter: nothing, question marks, signs, letters that are not ASCII's.
fn is_damage(letter: &str) -> bool {
    text::length(letter) <= 8 && !letter.bytes().any(|byte| byte.is_ascii_alphanumeric())
}

/// Nothing where there are records of several types: which one a row is, only a header tells.
fn usual_order(exchange: &Exchange) -> impl Iterator<Item = Field> + '_ {
    let only: &[_] = match exchange.records {
        [only] => only.fields,
        _ => &[],
    };
    only.iter().map(|field| field.id).filter(|field| !exchange.seldom.contains(field))
}

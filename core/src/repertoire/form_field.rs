//! The fields of records, for a form that is built from them.

use super::Repertoire;
use crate::schema::{Field, Kind, RecordSchema};

/// A field of a record, as the catalogue tells of it, and the codes that it takes.
pub struct FormField(&'static RecordSchema, &'static Field);

impl FormField {
    /// The record that has it.
    #[must_use]
    pub const fn record(&self) -> &'static str {
        self.0.name
    }

    /// What the wire calls it.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        self.1.name
    }

    /// What it holds, by the catalogue's name.
    #[must_use]
    pub const fn kind(&self) -> &'static str {
        self.1.kind.name()
    }

    /// Whether every record must have it.
    #[must_use]
    pub const fn is_required(&self) -> bool {
        self.1.required.is_some()
    }

    /// The most characters it may have.
    #[must_use]
    pub fn max(&self) -> Option<u16> {
        self.1.max.map(|(max, _)| max)
    }

    /// The keys of the list that its codes are of.
    #[must_use]
    pub fn codes(&self) -> Option<Vec<&'static str>> {
        let Kind::Kode(list) = self.1.kind else { return None };
        let mut keys = Vec::new();
        for code in list.koder() {
            keys.push(code.key());
        }
        Some(keys)
    }
}

impl Repertoire {
    /// The fields of the records of its exchanges, in the catalogue's order.
    pub fn fields(&self) -> impl Iterator<Item = FormField> {
        let records = self.judges.exchanges.iter().flat_map(|exchange| exchange.records);
        records.flat_map(|record| record.fields.iter().map(move |field| FormField(record, field)))
    }
}

//! Where in a payload something stands.

use super::Field;

/// A place in the payload. The exchange turns it into line, row, field name and JSON Pointer.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// The physical line, from 1; 0 where the format has none or the whole payload is meant.
    pub line: u32,
    /// The record, from 1; 0 for the list itself.
    pub row: u32,
    /// The field, if one is meant.
    pub field: Option<Field>,
}

impl Place {
    /// The whole payload.
    pub const PAYLOAD: Self = Self { line: 0, row: 0, field: None };

    /// A field of the same record.
    #[must_use]
    pub const fn field(self, field: Field) -> Self {
        Self { field: Some(field), ..self }
    }
}

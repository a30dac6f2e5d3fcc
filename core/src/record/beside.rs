//! A field that has a meaning only beside some codes of another field of its record.

use super::{CodeList, Field};

/// Codes of another field beside which a field has a meaning: a reason beside a refusal, a count beside what is counted.
pub struct Beside {
    /// The other field.
    pub field: Field,
    /// The keys of its codes.
    pub keys: &'static [&'static str],
    /// The list that the field takes its code from then, where the codes decide it.
    pub list: Option<&'static CodeList>,
}

impl Beside {
    /// Beside these codes.
    #[must_use]
    pub const fn new(field: Field, keys: &'static [&'static str]) -> Self {
        Self { field, keys, list: None }
    }

    /// From that list.
    #[must_use]
    pub const fn from(self, list: &'static CodeList) -> Self {
        Self { list: Some(list), ..self }
    }
}

//! A draft: the texts of one record as they stood, by field, borrowed from the payload.

use crate::record::Place;
use crate::record::field_set::FieldSet;
use crate::record::{Field, MOST_FIELDS};
use crate::text::RawSlot;
use crate::text::trim;

/// One record before it is read.
pub struct Draft<'a> {
    /// Line and row.
    pub at: Place,
    /// The payload that the slots point into.
    pub payload: &'a str,
    /// The decoder's scratch that the slots point into.
    pub scratch: &'a str,
    /// A slot for each [`Field`].
    pub slots: &'a [RawSlot; MOST_FIELDS],
    /// Which of them have a text.
    pub filled: FieldSet,
    /// Of which of them something has been reported by the decoder.
    pub broken: FieldSet,
    /// Which of them may say something else than in the record before that was handed on.
    pub changed: FieldSet,
}

impl<'a> Draft<'a> {
    /// The field's text without the blanks around it: `None` if absent, broken or blank.
    #[must_use]
    #[inline]
    pub fn text(&self, field: Field) -> Option<&'a str> {
        self.untrimmed(field).and_then(Self::trimmed)
    }

    /// What a text says without spaces, tabs and no-break spaces around it; `None` if that is nothing. Most texts have none,
    /// which their outer bytes tell.
    #[must_use]
    #[inline]
    pub fn trimmed(text: &'a str) -> Option<&'a str> {
        let outer = |byte: Option<&u8>| byte.is_some_and(|byte| byte.is_ascii_graphic());
        if outer(text.as_bytes().first()) && outer(text.as_bytes().last()) {
            return Some(text);
        }
        without_blanks(text)
    }

    /// The field's text as it stands, unless it is empty.
    #[must_use]
    #[inline]
    pub fn untrimmed(&self, field: Field) -> Option<&'a str> {
        if !self.filled.has(field) {
            return None;
        }
        self.slots[field.number()].text(self.payload, self.scratch)
    }

    /// Whether something about the field has been reported by the decoder.
    #[must_use]
    #[inline]
    pub fn is_broken(&self, field: Field) -> bool {
        self.broken.has(field)
    }
}

#[cold]
fn without_blanks(text: &str) -> Option<&str> {
    Some(trim(text, |character| matches!(character, ' ' | '\t' | '\u{a0}'))).filter(|text| !text.is_empty())
}

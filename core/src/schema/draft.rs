//! A draft: the texts of one record as they stood, by field, borrowed from the payload.

use super::field::{FELT_COUNT, Felt};
use crate::finding::Place;

/// Where the text of a field lies.
#[derive(Clone, Copy, Default)]
pub enum RawSlot {
    /// The field is not there, or null.
    #[default]
    Absent,
    /// It is there, but something that has been reported already: rules that need it stay silent.
    Broken,
    /// In the payload.
    Payload(u32, u32),
    /// In the decoder's scratch: the text had escapes.
    Scratch(u32, u32),
}

/// One record before it is read.
pub struct Draft<'a> {
    /// Line and row.
    pub at: Place,
    /// The payload that the slots point into.
    pub payload: &'a str,
    /// The decoder's scratch that the slots point into.
    pub scratch: &'a str,
    /// A slot for each [`Felt`].
    pub slots: [RawSlot; FELT_COUNT],
}

impl<'a> Draft<'a> {
    /// The field's text without the blanks around it: `None` if absent, broken or blank.
    #[must_use]
    pub fn text(&self, felt: Felt) -> Option<&'a str> {
        self.untrimmed(felt).map(|text| text.trim_matches(is_blank)).filter(|text| !text.is_empty())
    }

    /// The field's text as it stands.
    #[must_use]
    pub fn untrimmed(&self, felt: Felt) -> Option<&'a str> {
        match self.slots[felt as usize] {
            RawSlot::Absent | RawSlot::Broken => None,
            RawSlot::Payload(start, end) => self.payload.get(start as usize..end as usize),
            RawSlot::Scratch(start, end) => self.scratch.get(start as usize..end as usize),
        }
    }

    /// Whether something about the field has been reported by the decoder.
    #[must_use]
    pub const fn is_broken(&self, felt: Felt) -> bool {
        matches!(self.slots[felt as usize], RawSlot::Broken)
    }
}

const fn is_blank(character: char) -> bool {
    matches!(character, ' ' | '\t' | '\u{a0}')
}

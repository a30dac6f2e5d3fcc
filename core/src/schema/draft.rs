//! A draft: the texts of one record as they stood, by field, borrowed from the payload.

use super::field::{FELT_COUNT, Felt};
use crate::finding::Place;
use crate::text::trim;

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

impl RawSlot {
    /// Whether there is no text.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        match self {
            Self::Absent | Self::Broken => true,
            Self::Payload(start, end) | Self::Scratch(start, end) => start == end,
        }
    }
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
        self.untrimmed(felt).map(trimmed).filter(|text| !text.is_empty())
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

/// Without spaces, tabs and no-break spaces around it. Most texts have none, which their outer bytes tell.
fn trimmed(text: &str) -> &str {
    let outer = |byte: Option<&u8>| byte.is_some_and(|byte| byte.is_ascii_graphic());
    if outer(text.as_bytes().first()) && outer(text.as_bytes().last()) {
        return text;
    }
    trim(text, |character| matches!(character, ' ' | '\t' | '\u{a0}'))
}

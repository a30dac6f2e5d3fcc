//! Where a text lies: in the payload, or in the scratch of who reads it.

/// Where the text of a field lies. What a field without a text has, nobody reads.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub struct RawSlot {
    start: u32,
    end: u32,
}

/// Marks the start of a text that had escapes: it lies in the decoder's scratch. Payloads and scratches are far shorter.
const IN_SCRATCH: u32 = 1 << 31;

impl RawSlot {
    /// The field is not there, or null.
    pub const ABSENT: Self = Self { start: 0, end: 0 };

    /// In the payload.
    #[must_use]
    #[expect(clippy::cast_possible_truncation, reason = "the payload's length is limited before it is read")]
    pub const fn payload(start: usize, end: usize) -> Self {
        Self { start: start as u32, end: end as u32 }
    }

    /// In the decoder's scratch.
    #[must_use]
    pub const fn scratch(start: usize, end: usize) -> Self {
        let Self { start, end } = Self::payload(start, end);
        Self { start: start | IN_SCRATCH, end: end | IN_SCRATCH }
    }

    /// What is left without so many bytes of the text at its beginning and at its end.
    #[must_use]
    #[expect(clippy::cast_possible_truncation, reason = "they are bytes of the text")]
    pub const fn without(self, before: usize, behind: usize) -> Self {
        Self { start: self.start + before as u32, end: self.end - behind as u32 }
    }

    /// How many bytes the text has.
    #[must_use]
    pub const fn length(self) -> usize {
        (self.end - self.start) as usize
    }

    /// Where in the payload it lies, unless it had escapes.
    #[must_use]
    pub const fn range(self) -> Option<core::ops::Range<usize>> {
        if self.start < IN_SCRATCH { Some(self.start as usize..self.end as usize) } else { None }
    }

    /// The text's bytes, if it lies in the payload.
    #[must_use]
    pub fn bytes(self, payload: &[u8]) -> Option<&[u8]> {
        payload.get(self.start as usize..self.end as usize)
    }

    /// Whether there is no text.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.start == self.end
    }

    /// The text, if there is any.
    #[must_use]
    #[inline]
    pub fn text<'t>(self, payload: &'t str, scratch: &'t str) -> Option<&'t str> {
        if self.is_empty() {
            return None;
        }
        let of = if self.start < IN_SCRATCH { payload } else { scratch };
        of.get((self.start & !IN_SCRATCH) as usize..(self.end & !IN_SCRATCH) as usize)
    }
}

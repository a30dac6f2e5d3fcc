//! The shape of a record of JSON, learned from the one before: which texts it has, and the bytes between them.
//!
//! Programs write every record alike. Where the bytes between two texts are those of the record before (the quote that
//! ends one, a comma, the next key, the colon, the quote that begins the other, and all blanks about them), they mean the
//! same, and no key is read, looked up or compared with another. The first byte that is otherwise, also an escape within a
//! text, leaves the record to the reader that knows JSON, and its shape is learned anew. Nothing is assumed of how a
//! program writes, so that blanks, other orders of keys, `null` and keys within keys are as fast. Of records that are alike
//! in more than their shape, [`Runs`] are compared.

use crate::formats::DraftBuilder;
use crate::formats::runs::{Runs, behind};
use crate::json::scanner as json;
use crate::record::{Field, FieldSet};
use crate::text::RawSlot;
use core::ops::Range;

/// The shape of the record that was read last, if it is one that may be read by it.
#[derive(Default)]
pub(super) struct Shape {
    texts: Vec<Text>,
    /// The fields of those texts.
    filled: FieldSet,
    /// What stands behind the last text.
    tail: Range<usize>,
    /// Where the text before ends, while the shape is learned.
    end: usize,
    /// It says everything that there is to know of the record.
    is_whole: bool,
    runs: Runs,
}

struct Text {
    field: Field,
    /// What stands before it, from the end of the text before.
    before: Range<usize>,
}

impl Shape {
    /// Begins to learn, from a record that begins at this byte of the payload.
    pub(super) fn begin(&mut self, start: usize) {
        self.texts.clear();
        self.filled = FieldSet::default();
        self.runs.forget();
        (self.end, self.is_whole) = (start, true);
    }

    /// Learns of a text and of what stands before it; one in the scratch had escapes, and is no text of any shape.
    pub(super) fn text(&mut self, field: Field, slot: RawSlot) {
        let Some(Range { start, end }) = slot.range() else { return self.spoil() };
        self.texts.push(Text { field, before: self.end..start });
        self.filled.insert(field);
        self.end = end;
    }

    /// Learns that there is something in the record that bytes alone do not tell.
    pub(super) const fn spoil(&mut self) {
        self.is_whole = false;
    }

    /// Ends with what stands before this byte.
    pub(super) fn end(&mut self, end: usize) {
        self.tail = self.end..end;
    }

    /// Reads a record of this shape at a byte of the payload; what stands behind it begins there. `None` for any other:
    /// then what the builder holds is no record.
    pub(super) fn read(&mut self, payload: &[u8], start: usize, record: &mut DraftBuilder) -> Option<usize> {
        if !self.is_whole || self.texts.is_empty() {
            return None;
        }
        let text_end = |_, at| json::text_end(payload, at);
        self.runs.read(payload, start, record, text_end).or_else(|| self.read_texts(payload, start, record))
    }

    /// Reads it text by text, and learns what changes.
    fn read_texts(&mut self, payload: &[u8], start: usize, record: &mut DraftBuilder) -> Option<usize> {
        record.begin_by_shape(self.filled);
        self.runs.begin(start);
        let mut at = start;
        for Text { field, before } in &self.texts {
            at = behind(payload, at, before)?;
            let end = json::text_end(payload, at)?;
            let is_other = record.set_by_shape(*field, payload, at..end);
            self.runs.text(Some(*field), at..end, is_other);
            at = end;
        }
        let end = behind(payload, at, &self.tail)?;
        self.runs.end(end);
        Some(end)
    }
}

//! What a record shares with the ones before, in runs of bytes as long as may be.
//!
//! In most rows of a list little changes: a number, a name. From the end of a text that changes to the beginning of the next
//! one that does, keys, separators and all that rows share are one run of bytes, compared at once and not looked into. Where
//! a run is otherwise, the record is read text by text, and the runs are learned anew from what changed in it.

use crate::formats::DraftBuilder;
use crate::record::{Field, FieldSet};
use crate::text;
use core::ops::Range;

/// The runs of a record, and the texts between them.
#[derive(Default)]
pub(super) struct Runs {
    runs: Vec<Run>,
    /// What stands behind the last text that changes.
    tail: Range<usize>,
    filled: FieldSet,
    /// Where the last of those texts ends, while the runs are learned.
    end: usize,
    is_known: bool,
}

struct Run {
    /// Where it stands in the record that it was learned from.
    bytes: Range<usize>,
    /// The field of the text behind it, if it is one of ours.
    field: Option<Field>,
    /// Where that text stands in the record that is being read.
    text: Range<usize>,
}

impl Runs {
    /// Begins to learn, from a record that begins at this byte of the payload.
    pub(super) fn begin(&mut self, start: usize) {
        self.runs.clear();
        (self.filled, self.end, self.is_known) = (FieldSet::default(), start, false);
    }

    /// Learns of the next text, and whether it is another than in the record before.
    pub(super) fn text(&mut self, field: Option<Field>, text: Range<usize>, is_other: bool) {
        if let Some(field) = field.filter(|_| is_other || !text.is_empty()) {
            self.filled.insert(field);
        }
        if is_other {
            let bytes = self.end..text.start;
            self.end = text.end;
            self.runs.push(Run { bytes, field, text });
        }
    }

    /// Ends with what stands before this byte: the record is one that others may be read by.
    pub(super) fn end(&mut self, end: usize) {
        (self.tail, self.is_known) = (self.end..end, true);
    }

    /// Forgets all runs.
    pub(super) const fn forget(&mut self) {
        self.is_known = false;
    }

    /// Reads a record that shares all runs at a byte of the payload; what stands behind it begins there. `text_end` tells
    /// where a text ends, if it is one that may stand there. `None` for any other record: the builder is untouched then.
    #[inline]
    pub(super) fn read(
        &mut self,
        payload: &[u8],
        at: usize,
        record: &mut DraftBuilder,
        text_end: impl Fn(Option<Field>, usize) -> Option<usize>,
    ) -> Option<usize> {
        if !self.is_known {
            return None;
        }
        let mut at = at;
        for Run { bytes, field, text } in &mut self.runs {
            at = behind(payload, at, bytes)?;
            let end = text_end(*field, at)?;
            *text = at..end;
            at = end;
        }
        let end = behind(payload, at, &self.tail)?;
        record.begin_by_shape(self.filled, true);
        for Run { field, text, .. } in &self.runs {
            if let Some(field) = field {
                record.set_by_shape(*field, payload, text.clone());
            }
        }
        Some(end)
    }
}

/// The place behind those bytes, if they stand here once more.
#[inline]
pub(super) fn behind(payload: &[u8], at: usize, bytes: &Range<usize>) -> Option<usize> {
    let bytes = payload.get(bytes.clone())?;
    text::stands_at(payload, at, bytes).then_some(at + bytes.len())
}

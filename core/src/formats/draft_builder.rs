//! Collects the texts of one record while it is being decoded, without allocating for each.

use crate::record::Place;
use crate::record::{Draft, Field, FieldSet, MOST_FIELDS};
use crate::text::RawSlot;
use crate::text::stands_at;
use core::ops::Range;

/// Slots and scratch of the record that is being read; reused for the next. Slots are never cleared: three sets of fields
/// tell which of them count.
pub struct DraftBuilder {
    /// Texts that had escapes, unescaped.
    pub scratch: String,
    slots: [RawSlot; MOST_FIELDS],
    /// Those that have a text.
    filled: FieldSet,
    /// Those that have been reported.
    broken: FieldSet,
    /// Those whose key has been met.
    met: FieldSet,
    /// Those that may say something else than in the record before.
    changed: FieldSet,
    /// The record was read by the shape of the one before, so that its slots are all that there is to it.
    by_shape: bool,
}

impl Default for DraftBuilder {
    fn default() -> Self {
        Self {
            scratch: String::new(),
            slots: [RawSlot::ABSENT; MOST_FIELDS],
            filled: FieldSet::default(),
            broken: FieldSet::default(),
            met: FieldSet::default(),
            changed: FieldSet::ALL,
            by_shape: false,
        }
    }
}

impl DraftBuilder {
    /// Forgets the last record.
    pub fn clear(&mut self) {
        self.scratch.clear();
        (self.filled, self.broken, self.met) = (FieldSet::default(), FieldSet::default(), FieldSet::default());
        (self.changed, self.by_shape) = (FieldSet::ALL, false);
    }

    /// Begins a record that has these texts and no others, as the one before had if they are alike and that was read by
    /// its shape too.
    #[inline]
    pub(super) fn begin_by_shape(&mut self, filled: FieldSet, is_alike: bool) {
        (self.filled, self.broken) = (filled, FieldSet::default());
        self.changed = if self.by_shape && is_alike { FieldSet::default() } else { FieldSet::ALL };
        self.by_shape = true;
    }

    /// Notes a text of the payload, in a record that was begun by its shape; whether it is another than in the record before.
    #[inline]
    pub(super) fn set_by_shape(&mut self, field: Field, payload: &[u8], text: Range<usize>) -> bool {
        if text.is_empty() {
            self.filled.remove(field);
        }
        let slot = &mut self.slots[field.number()];
        let is_other = slot.length() != text.len()
            || slot.bytes(payload).is_none_or(|before| !stands_at(payload, text.start, before));
        *slot = RawSlot::payload(text.start, text.end);
        if is_other {
            self.changed.insert(field);
        }
        is_other
    }

    /// Notes a text.
    pub fn set(&mut self, field: Field, slot: RawSlot) {
        self.slots[field.number()] = slot;
        self.broken.remove(field);
        if slot.is_empty() {
            self.filled.remove(field);
        } else {
            self.filled.insert(field);
        }
    }

    /// Notes that something about a field has been reported: rules that need it stay silent.
    pub fn set_broken(&mut self, field: Field) {
        self.filled.remove(field);
        self.broken.insert(field);
    }

    /// Notes that nothing of the record could be read, which has been reported.
    pub fn break_all(&mut self) {
        (self.filled, self.broken) = (FieldSet::default(), FieldSet::ALL);
    }

    /// Notes that a key has been met; `false` if it was met before.
    pub fn first_time(&mut self, field: Field) -> bool {
        self.met.insert(field)
    }

    /// The record as it stands now.
    #[must_use]
    pub fn draft<'a>(&'a self, payload: &'a str, at: Place) -> Draft<'a> {
        let Self { scratch, slots, filled, broken, changed, .. } = self;
        Draft { at, payload, scratch, slots, filled: *filled, broken: *broken, changed: *changed }
    }
}

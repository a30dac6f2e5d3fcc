//! Collects the texts of one record while it is being decoded, without allocating for each.

use crate::finding::Place;
use crate::schema::{Draft, FELT_COUNT, Felt, RawSlot};

/// Slots and scratch of the record that is being read; reused for the next.
pub struct DraftBuilder {
    /// Texts that had escapes, unescaped.
    pub scratch: String,
    slots: [RawSlot; FELT_COUNT],
    /// A bit for each field.
    seen: u128,
}

impl Default for DraftBuilder {
    fn default() -> Self {
        Self { scratch: String::new(), slots: [RawSlot::ABSENT; FELT_COUNT], seen: 0 }
    }
}

impl DraftBuilder {
    /// Forgets the last record.
    pub fn clear(&mut self) {
        self.scratch.clear();
        self.slots = [RawSlot::ABSENT; FELT_COUNT];
        self.seen = 0;
    }

    /// Notes a text.
    pub fn set(&mut self, felt: Felt, slot: RawSlot) {
        self.slots[felt as usize] = slot;
    }

    /// Notes that nothing of the record could be read, which has been reported.
    pub fn break_all(&mut self) {
        self.slots = [RawSlot::BROKEN; FELT_COUNT];
    }

    /// Notes that a key has been met; `false` if it was met before.
    pub fn first_time(&mut self, felt: Felt) -> bool {
        let before = self.seen;
        self.seen |= 1 << felt as u32;
        before != self.seen
    }

    /// The record as it stands now.
    #[must_use]
    pub fn draft<'a>(&'a self, payload: &'a str, at: Place) -> Draft<'a> {
        Draft { at, payload, scratch: &self.scratch, slots: &self.slots }
    }
}

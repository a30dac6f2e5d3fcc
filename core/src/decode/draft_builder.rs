//! Collects the texts of one record while it is being decoded, without allocating for each.

use crate::finding::Place;
use crate::schema::{Draft, FELT_COUNT, Felt, Felter, RawSlot};

/// Slots and scratch of the record that is being read; reused for the next.
pub struct DraftBuilder {
    /// Texts that had escapes, unescaped.
    pub scratch: String,
    slots: [RawSlot; FELT_COUNT],
    /// Those that have a text.
    filled: Felter,
    /// Those whose key has been met.
    met: Felter,
}

impl Default for DraftBuilder {
    fn default() -> Self {
        Self {
            scratch: String::new(),
            slots: [RawSlot::ABSENT; FELT_COUNT],
            filled: Felter::default(),
            met: Felter::default(),
        }
    }
}

impl DraftBuilder {
    /// Forgets the last record.
    pub fn clear(&mut self) {
        self.scratch.clear();
        self.slots = [RawSlot::ABSENT; FELT_COUNT];
        (self.filled, self.met) = (Felter::default(), Felter::default());
    }

    /// Notes a text.
    pub fn set(&mut self, felt: Felt, slot: RawSlot) {
        self.slots[felt as usize] = slot;
        if slot.is_empty() {
            self.filled.remove(felt);
        } else {
            self.filled.insert(felt);
        }
    }

    /// Notes that nothing of the record could be read, which has been reported.
    pub fn break_all(&mut self) {
        self.slots = [RawSlot::BROKEN; FELT_COUNT];
        self.filled = Felter::default();
    }

    /// Notes that a key has been met; `false` if it was met before.
    pub fn first_time(&mut self, felt: Felt) -> bool {
        self.met.insert(felt)
    }

    /// The record as it stands now.
    #[must_use]
    pub fn draft<'a>(&'a self, payload: &'a str, at: Place) -> Draft<'a> {
        Draft { at, payload, scratch: &self.scratch, slots: &self.slots, filled: self.filled }
    }
}

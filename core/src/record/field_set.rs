//! A set of fields.

use crate::record::field::{FIELD_COUNT, Felt};

/// Some of the [`Felt`].
#[derive(Clone, Copy, Debug, Default)]
pub struct FieldSet([u64; FIELD_COUNT.div_ceil(64)]);

impl FieldSet {
    /// Every field.
    pub const ALL: Self = Self([u64::MAX; FIELD_COUNT.div_ceil(64)]);

    /// Puts a field among them; whether it was not there yet.
    #[inline]
    pub fn insert(&mut self, felt: Felt) -> bool {
        let (word, bit) = Self::place(felt);
        let before = self.0[word];
        self.0[word] |= bit;
        before != self.0[word]
    }

    /// Accepts a field out.
    #[inline]
    pub fn remove(&mut self, felt: Felt) {
        let (word, bit) = Self::place(felt);
        self.0[word] &= !bit;
    }

    /// Whether a field is among them.
    #[must_use]
    #[inline]
    pub fn has(&self, felt: Felt) -> bool {
        let (word, bit) = Self::place(felt);
        self.0[word] & bit != 0
    }

    /// Whether any of these is among them.
    #[must_use]
    #[inline]
    pub fn has_any(&self, felter: &[Felt]) -> bool {
        felter.iter().any(|&felt| self.has(felt))
    }

    /// Whether there is none.
    #[must_use]
    #[inline]
    pub fn is_empty(&self) -> bool {
        self.0.iter().all(|word| *word == 0)
    }

    /// How many they are.
    #[must_use]
    pub fn count(&self) -> usize {
        self.0.iter().map(|word| word.count_ones() as usize).sum()
    }

    const fn place(felt: Felt) -> (usize, u64) {
        (felt as usize / 64, 1 << (felt as usize % 64))
    }
}

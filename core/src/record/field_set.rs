//! A set of fields.

use crate::record::{Field, MOST_FIELDS};

/// Some of the [`Field`].
#[derive(Clone, Copy, Debug, Default)]
pub struct FieldSet([u64; MOST_FIELDS.div_ceil(64)]);

impl FieldSet {
    /// Every field.
    pub const ALL: Self = Self([u64::MAX; MOST_FIELDS.div_ceil(64)]);

    /// Puts a field among them; whether it was not there yet.
    #[inline]
    pub fn insert(&mut self, field: Field) -> bool {
        let (word, bit) = Self::place(field);
        let before = self.0[word];
        self.0[word] |= bit;
        before != self.0[word]
    }

    /// Takes a field out.
    #[inline]
    pub fn remove(&mut self, field: Field) {
        let (word, bit) = Self::place(field);
        self.0[word] &= !bit;
    }

    /// Whether a field is among them.
    #[must_use]
    #[inline]
    pub fn has(&self, field: Field) -> bool {
        let (word, bit) = Self::place(field);
        self.0[word] & bit != 0
    }

    /// Whether all of these are among them.
    #[must_use]
    #[inline]
    pub const fn has_all(&self, fields: Self) -> bool {
        fields.0[0] & !self.0[0] == 0 && fields.0[1] & !self.0[1] == 0
    }

    /// Whether any of these is among them.
    #[must_use]
    #[inline]
    pub fn has_any(&self, fields: &[Field]) -> bool {
        fields.iter().any(|&field| self.has(field))
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

    const fn place(field: Field) -> (usize, u64) {
        (field.number() / 64, 1 << (field.number() % 64))
    }
}

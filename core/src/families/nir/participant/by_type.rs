//! The records of one person, type by type.

use crate::families::nir::{Record, RecordType, View};

/// Records sorted by their type, those of one in the order in which they were.
pub(super) struct ByType<'a> {
    sorted: Vec<&'a Record>,
    /// Where each type begins among them, and where the last one ends.
    begins: [usize; RecordType::ALL.len() + 1],
}

impl<'a> ByType<'a> {
    pub(super) fn of(records: &[&'a Record]) -> Self {
        let mut begins = [0; RecordType::ALL.len() + 1];
        for record in records {
            begins[record.record_type as usize + 1] += 1;
        }
        for at in 1..begins.len() {
            begins[at] += begins[at - 1];
        }
        let (mut sorted, mut next) = (records.to_vec(), begins);
        for record in records {
            let place = &mut next[record.record_type as usize];
            if let Some(slot) = sorted.get_mut(*place) {
                *slot = record;
            }
            *place += 1;
        }
        Self { sorted, begins }
    }

    /// Those of a type.
    pub(super) fn of_type(&self, record_type: RecordType) -> &[&'a Record] {
        let at = record_type as usize;
        self.sorted.get(self.begins[at]..self.begins[at + 1]).unwrap_or_default()
    }

    /// Those of a type, as such.
    pub(super) fn all<V: View<'a>>(&self) -> impl Iterator<Item = V> + use<'a, '_, V> {
        self.of_type(V::TYPE).iter().map(|record| V::new(record))
    }
}

//! Sorted keys that are looked up in a few steps, however many they are.

use crate::sort;
use crate::sort::Keyed;

/// Keys with what they belong to, sorted; and a directory by their uppermost bits, so that a search begins among the few
/// that share them. A search of all of them would wait for memory at every step, the more often the more records there are.
#[derive(Default)]
pub(super) struct Lookup {
    sorted: Vec<Keyed>,
    /// Where the keys of each group of uppermost bits begin, and where the last ones end.
    first: Vec<u32>,
    /// How many bits below those.
    shift: u32,
}

impl Lookup {
    /// Sorts by key; equal keys keep their order.
    pub(super) fn sort(mut items: Vec<Keyed>) -> Self {
        sort::by_key(&mut items);
        Self::of(items)
    }

    /// Of keys that are sorted.
    pub(super) fn of(sorted: Vec<Keyed>) -> Self {
        let greatest = sorted.last().map_or(0, |(key, _)| *key);
        let bits = |number: u64| u64::BITS - number.leading_zeros();
        // As many groups as there are keys, or up to twice as many.
        let shift = bits(greatest).saturating_sub(bits(sorted.len() as u64));
        let mut first = vec![0; group(greatest, shift) + 2];
        for (key, _) in &sorted {
            if let Some(count) = first.get_mut(group(*key, shift) + 1) {
                *count += 1;
            }
        }
        let mut before = 0;
        for count in &mut first {
            before += *count;
            *count = before;
        }
        Self { sorted, first, shift }
    }

    /// Orders what shares a key.
    pub(super) fn order_equals(&mut self, order: impl Fn(&mut [Keyed])) {
        self.sorted.chunk_by_mut(|one, other| one.0 == other.0).filter(|same| same.len() > 1).for_each(order);
    }

    /// What has the key, in the order in which it came.
    pub(super) fn of_key(&self, key: u64) -> &[Keyed] {
        let group = group(key, self.shift);
        let bounds = self.first.get(group).zip(self.first.get(group.saturating_add(1)));
        let (first, end) = bounds.map_or((0, 0), |(first, end)| (*first as usize, *end as usize));
        let near = self.sorted.get(first..end).unwrap_or_default();
        let near = near.get(near.partition_point(|(other, _)| *other < key)..).unwrap_or_default();
        near.get(..near.partition_point(|(other, _)| *other == key)).unwrap_or_default()
    }

    /// All of them, sorted.
    pub(super) fn sorted(&self) -> &[Keyed] {
        &self.sorted
    }
}

/// A key whose group no machine word counts has none of ours.
fn group(key: u64, shift: u32) -> usize {
    usize::try_from(key >> shift).unwrap_or(usize::MAX - 2)
}

#[cfg(test)]
mod tests {
    use super::Lookup;

    #[test]
    fn finds_what_a_search_of_all_finds() {
        for keys in [
            vec![],
            vec![0],
            vec![u64::MAX],
            vec![3, 1, 3, 2, 3, 0],
            vec![u64::MAX, 1 << 40, 7, 1 << 40, 7, 1 << 63, (1 << 63) + 1, 0],
            (0..1000).map(|at: u64| at.wrapping_mul(0x9e37_79b9_7f4a_7c15)).collect(),
            (0..1000).map(|at: u64| at / 3).collect(),
        ] {
            let items: Vec<_> = keys.iter().copied().zip(0..).collect();
            let lookup = Lookup::sort(items.clone());
            for asked in
                keys.iter().flat_map(|key| [*key, key.wrapping_add(1), key.wrapping_sub(1)]).chain([5, 1 << 50])
            {
                let expected: Vec<_> = items.iter().filter(|(key, _)| *key == asked).copied().collect();
                assert_eq!(lookup.of_key(asked), expected, "{asked} among {}", keys.len());
            }
        }
    }
}

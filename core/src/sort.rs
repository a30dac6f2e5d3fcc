//! The only sort of the core: a byte at a time from the lowest, which keeps the order of equal keys.
//!
//! The standard library's sorts are instantiated for each type: three of them were 11 KB of the module of a form. For a
//! million pupils this one takes half their time.

/// A key, and the number of what it belongs to.
pub(crate) type Keyed = (u64, u32);

/// The numbers from 0, each without a key yet.
pub(crate) fn numbered(count: usize) -> Vec<Keyed> {
    let mut items = vec![(0, 0); count];
    for (item, number) in items.iter_mut().zip(0..) {
        item.1 = number;
    }
    items
}

/// Up to how many items each is put in its place among those before it: counting bytes costs more.
const FEW: usize = 24;

/// Sorts by key; equal keys keep their order. Bytes that all keys share cost no pass.
pub(crate) fn by_key(items: &mut Vec<Keyed>) {
    by_bytes(items, |(key, _)| *key);
}

/// Sorts by digests of eight bytes, as [`by_key`] does: their upper halves tell nearly all apart, so that the lower ones
/// are looked at where they do not.
pub(crate) fn by_digest(items: &mut Vec<Keyed>) {
    by_bytes(items, |(digest, _)| digest >> 32);
    let of_one_half = items.chunk_by_mut(|(one, _), (other, _)| one >> 32 == other >> 32);
    for same in of_one_half.filter(|same| same.len() > 1) {
        let mut sorted = same.to_vec();
        by_key(&mut sorted);
        same.copy_from_slice(&sorted);
    }
}

/// Keys of at most 37 bits, each with its number in the 27 bits below it: of a million, half the memory to go through.
pub(crate) type Packed = u64;

/// How many bits of a [`Packed`] are its number's: more than any payload has records.
const NUMBER_BITS: u32 = 27;

/// A key with its number.
pub(crate) const fn packed(key: u64, number: u32) -> Packed {
    key << NUMBER_BITS | number as u64
}

/// The key, and the number of what it belongs to.
pub(crate) const fn unpacked(packed: Packed) -> (u64, usize) {
    (packed >> NUMBER_BITS, (packed & ((1 << NUMBER_BITS) - 1)) as usize)
}

/// Sorts by key; equal keys keep their order.
pub(crate) fn by_packed_key(items: &mut Vec<Packed>) {
    by_bytes(items, |packed| packed >> NUMBER_BITS);
}

#[inline(always)]
fn by_bytes<T: Copy>(items: &mut Vec<T>, key: impl Fn(&T) -> u64) {
    if items.len() <= FEW {
        return insert_each(items, key);
    }
    let (mut any, mut all) = (0, u64::MAX);
    for item in items.iter() {
        any |= key(item);
        all &= key(item);
    }
    let differing = any ^ all;
    let mut sorted = items.clone();
    for shift in [0, 8, 16, 24, 32, 40, 48, 56] {
        if differing >> shift & 0xff == 0 {
            continue;
        }
        let digit = |item: &T| usize::from((key(item) >> shift).to_le_bytes()[0]);
        let mut places = [0_u32; 256];
        for item in items.iter() {
            places[digit(item)] += 1;
        }
        let mut next = 0;
        for place in &mut places {
            next += core::mem::replace(place, next);
        }
        for item in items.iter() {
            let place = &mut places[digit(item)];
            if let Some(slot) = sorted.get_mut(*place as usize) {
                *slot = *item;
            }
            *place += 1;
        }
        core::mem::swap(items, &mut sorted);
    }
}

fn insert_each<T: Copy>(items: &mut [T], key: impl Fn(&T) -> u64) {
    for end in 1..items.len() {
        let mut at = end;
        while let Some([before, item]) = items.get_mut(at.wrapping_sub(1)..=at)
            && key(before) > key(item)
        {
            core::mem::swap(before, item);
            at -= 1;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{FEW, by_digest, by_key, by_packed_key, packed, unpacked};

    #[test]
    fn sorts_by_every_byte_and_keeps_the_order_of_equal_keys() {
        let keys = [3, u64::MAX, 1 << 40, 3, 0, 1 << 40 | 7, 256, 255, 3];
        for count in [keys.len(), FEW, FEW + 1, 10 * FEW] {
            let mut items: Vec<_> = keys.into_iter().cycle().take(count).zip(0..).collect();
            let mut expected = items.clone();
            expected.sort();
            by_key(&mut items);
            assert_eq!(items, expected, "of {count}");
        }
    }

    #[test]
    fn digests_are_sorted_whatever_they_share() {
        for count in [0, 1, FEW, 10 * FEW] {
            for shift in [0, 20, 31, 32, 40] {
                let keys = (0..count as u64).map(|number| ((number * 77_777 % 1009) << shift) + number % 3);
                let mut items: Vec<_> = keys.zip(0..).collect();
                let mut expected = items.clone();
                expected.sort();
                by_digest(&mut items);
                assert_eq!(items, expected, "{count} of {shift}");
            }
        }
    }

    #[test]
    fn packed_keys_are_sorted_with_their_numbers() {
        for count in [3, FEW + 1, 1000] {
            let keys = (0..count as u64).map(|number| number * 77_777_777_777 % 100_000_000_000 / 3 * 3);
            let mut items: Vec<_> = keys.clone().zip(0..).map(|(key, number)| packed(key, number)).collect();
            let mut expected: Vec<_> = keys.zip(0..).collect();
            expected.sort_unstable();
            by_packed_key(&mut items);
            assert!(items.into_iter().map(unpacked).eq(expected), "of {count}");
        }
    }

    #[test]
    fn nothing_and_one_are_sorted() {
        let mut none = Vec::new();
        by_key(&mut none);
        assert!(none.is_empty());
        let mut one = vec![(9, 1)];
        by_key(&mut one);
        assert_eq!(one, [(9, 1)]);
    }
}

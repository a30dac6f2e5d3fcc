//! The participants in the order of the payload, each with everything about them, by day.

use crate::date::Date;
use crate::families::nir::participant::{Deltaker, RecordSet};
use crate::families::nir::timeline::item::Item;
use crate::families::nir::{Record, RecordType};
use crate::sort;
use crate::sort::Keyed;

/// Every participant that the payload tells of.
pub(super) struct Persons<'a, 'i> {
    /// By ordinal.
    pub(super) deltakere: Vec<Deltaker<'a, 'i>>,
    /// What happened, participant by participant, then by day.
    items: Vec<Item<'a>>,
    /// Where the items of each participant end.
    ends: Vec<usize>,
}

/// A record about nobody that the payload tells of.
const NOBODY: u32 = u32::MAX;

impl<'a, 'i> Persons<'a, 'i> {
    pub(super) fn of(set: &'i RecordSet<'a>, as_of: Date) -> Self {
        let (deltakere, about) = by_ordinal(set, set.deltakere().collect());
        let mut items = Vec::new();
        let mut ordinals = Vec::new();
        for (record, ordinal) in set.records.iter().zip(about) {
            if ordinal != NOBODY && record.record_type != RecordType::Person {
                let mut add = |item| {
                    items.push(item);
                    ordinals.push(ordinal);
                };
                add(Item::of(record, set, as_of));
                if let Some(reopened) = Item::reopening(record) {
                    add(reopened);
                }
            }
        }
        let order = in_order(&items, &ordinals);
        let mut ends = Vec::with_capacity(deltakere.len());
        for ordinal in 0..deltakere.len() as u64 {
            ends.push(order.partition_point(|(of, _)| *of <= ordinal));
        }
        let items = order.iter().filter_map(|(_, at)| items.get(*at as usize).copied()).collect();
        Self { deltakere, items, ends }
    }

    /// What happened to the participant of that number from 0, by day; what has no readable day stands last.
    pub(super) fn items(&self, number: usize) -> &[Item<'a>] {
        let end = |at: Option<usize>| at.and_then(|at| self.ends.get(at)).copied().unwrap_or_default();
        self.items.get(end(number.checked_sub(1))..end(Some(number))).unwrap_or_default()
    }
}

/// The participants in the order in which they first stand in the payload, and of each record the ordinal from 0. A person
/// whom only `known` tells of comes after those by the first record about them; without any, not at all.
fn by_ordinal<'a, 'i>(set: &'i RecordSet<'a>, deltakere: Vec<Deltaker<'a, 'i>>) -> (Vec<Deltaker<'a, 'i>>, Vec<u32>) {
    let mut about = about(set, &deltakere);
    let mut order = sort::numbered(deltakere.len());
    for keyed in &mut order {
        keyed.0 = u64::MAX;
    }
    for (record, of) in set.records.iter().zip(&about).filter(|(record, _)| !record.known) {
        let behind = if record.record_type == RecordType::Person { 0 } else { 1 << 32 };
        if let Some(keyed) = order.get_mut(*of as usize) {
            keyed.0 = keyed.0.min(u64::from(record.number) | behind);
        }
    }
    sort::by_key(&mut order);
    order.truncate(order.partition_point(|(key, _)| *key != u64::MAX));
    let mut ordinals = vec![NOBODY; deltakere.len()];
    for (ordinal, (_, at)) in (0..).zip(&order) {
        if let Some(slot) = ordinals.get_mut(*at as usize) {
            *slot = ordinal;
        }
    }
    for of in &mut about {
        *of = ordinals.get(*of as usize).copied().unwrap_or(NOBODY);
    }
    let mut deltakere: Vec<_> = deltakere.into_iter().map(Some).collect();
    let deltakere = order.iter().filter_map(|(_, at)| deltakere.get_mut(*at as usize)?.take()).collect();
    (deltakere, about)
}

/// Of each record: which of the participants it is about. Annulled records are about the one they were about,
/// and so is what annuls them.
fn about(set: &RecordSet<'_>, deltakere: &[Deltaker<'_, '_>]) -> Vec<u32> {
    let mut about = vec![NOBODY; set.records.len()];
    let place = |record: &Record| (record.number as usize).wrapping_sub(1);
    for (ordinal, deltaker) in (0..).zip(deltakere) {
        for record in &deltaker.records {
            if let Some(about) = about.get_mut(place(record)) {
                *about = ordinal;
            }
        }
    }
    let of = |about: &[u32], record: &Record| about.get(place(record)).copied().unwrap_or(NOBODY);
    for (at, record) in set.records.iter().enumerate() {
        let mut parent = Some(record).filter(|record| set.is_annulled(record));
        while let Some(of_parent) = parent {
            let ordinal = of(&about, of_parent);
            if let Some(about) = about.get_mut(at).filter(|_| ordinal != NOBODY) {
                *about = ordinal;
                break;
            }
            parent = set.parent(of_parent);
        }
    }
    for (at, record) in
        set.records.iter().enumerate().filter(|(_, record)| record.record_type == RecordType::Annullering)
    {
        let annulled = set.annulled_by(record).map_or(NOBODY, |annulled| of(&about, annulled));
        if let Some(about) = about.get_mut(at) {
            *about = annulled;
        }
    }
    about
}

/// By participant, then by day, type and content: the order of the payload does not show.
fn in_order(items: &[Item<'_>], ordinals: &[u32]) -> Vec<Keyed> {
    let mut order = sort::numbered(items.len());
    // From the least weight to the greatest: each pass keeps the order of the one before among its equals.
    for weight in 0..4 {
        for (key, at) in &mut order {
            let Some((item, ordinal)) = items.get(*at as usize).zip(ordinals.get(*at as usize)) else { continue };
            *key = match weight {
                0 => item.record.content,
                1 => item.record.record_type as u64,
                2 => item.from.map_or(u64::MAX, |day| u64::from(day.day_number().abs_diff(i32::MIN))),
                _ => u64::from(*ordinal),
            };
        }
        sort::by_key(&mut order);
    }
    order
}

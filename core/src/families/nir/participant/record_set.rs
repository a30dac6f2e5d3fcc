//! A submission's records and those that the caller holds already: found by the ids that the sender gave them, joined to
//! what they belong to, and gathered by person.

use crate::families::nir::codes::{ordning, timetype};
use crate::families::nir::field;
use crate::families::nir::kodeverk::{Code, CodesOf};
use crate::families::nir::participant::lookup::Lookup;
use crate::families::nir::participant::{FOR_ASYLSOKERE, PROGRAM};
use crate::families::nir::{Annullering, Norskdeltakelse, Person, Record, RecordType, View};
use crate::ids::Kommunenummer;
use crate::periods::Periods;
use crate::record::Field;
use crate::sort;
use crate::sort::Keyed;
use crate::text;

/// All records of a submission, with those of `known` behind them.
pub struct RecordSet<'a> {
    /// In the order of the payload, then those of `known`.
    pub records: &'a [Record],
    /// Digest of type and id, and the record's place in the list; by digest, then by place.
    by_id: Lookup,
    /// Type, and the record's place in the list; by type, then by place.
    by_type: Lookup,
    /// The day of each record, as a key; 0 where it has none. Read once, in the order in which the records lie.
    days: Vec<u32>,
    /// Where those of `known` begin.
    known_from: u32,
    /// Whether the record stands: not annulled, and not `known`'s copy of one that is sent again.
    stands: Vec<bool>,
    /// The place of the first record under the type and id of each.
    first_version: Vec<u32>,
    /// The place of what `known` has under the type and id of each record.
    known_version: Vec<u32>,
    /// The places of what each record refers to, by [`REFERENCES`]. Looked up once: joins and several rules follow them.
    refers_to: Vec<[u32; REFERENCES.len()]>,
    /// Whether each record is about the training of asylum seekers: the law of every other one is asked for by this.
    for_asylum_seekers: Vec<bool>,
    /// The places of what belongs to a record: the parent's place, and the child's; by parent, then by day.
    children: Lookup,
    /// Every record that stands, by the place of the person it is about; sorted by person, then by day.
    by_person: Vec<Keyed>,
}

/// No record.
const NONE: u32 = u32::MAX;

/// What a record may belong to, the nearest first. Each type stands above those that refer to it, so that nothing can
/// belong to itself.
const REFERENCES: [(Field, RecordType); 4] = [
    (field::PROGRAM, RecordType::Introduksjonsprogram),
    (field::NORSKDELTAKELSE, RecordType::Norskdeltakelse),
    (field::VEDTAK, RecordType::Vedtak),
    (field::PERSON, RecordType::Person),
];

/// What a record says that it belongs to, the nearest first, whether that is here or not.
pub fn references(record: &Record) -> impl Iterator<Item = (RecordType, &str)> {
    REFERENCES.into_iter().filter_map(|(field, record_type)| Some((record_type, record.id_in(field)?)))
}

/// What an annulment says that it takes back, whether that is here or not.
pub fn annuls(record: &Record) -> Option<(RecordType, &str)> {
    let annullering = Annullering::of(record)?;
    Some((RecordType::of(annullering.gjelder_type()?)?, annullering.gjelder()?))
}

impl<'a> RecordSet<'a> {
    /// Joins all records. Time is linear in their number.
    #[must_use]
    pub fn of(records: &'a [Record]) -> Self {
        let mut set = Self {
            records,
            by_id: by_id(records),
            by_type: by_type(records),
            days: records
                .iter()
                .map(|record| record.day().map_or(0, |day| day.day_number().abs_diff(i32::MIN)))
                .collect(),
            stands: Vec::new(),
            first_version: (0..).take(records.len()).collect(),
            known_version: Vec::new(),
            refers_to: vec![[NONE; REFERENCES.len()]; records.len()],
            known_from: (0..).zip(records).find(|(_, record)| record.known).map_or(NONE, |(at, _)| at),
            for_asylum_seekers: Vec::new(),
            children: Lookup::default(),
            by_person: Vec::new(),
        };
        set.leave_out_what_does_not_stand();
        set.join();
        set.for_asylum_seekers = records.iter().map(|record| set.tells_of_asylum_seekers(record)).collect();
        let by_day = set.by_day();
        set.children = Lookup::of(Self::in_order(by_day.clone(), |at| set.parent_at(at as usize)));
        set.gather(by_day);
        set
    }

    fn leave_out_what_does_not_stand(&mut self) {
        let mut first_versions = Vec::new();
        let mut known_version = vec![NONE; self.records.len()];
        let mut stands = vec![true; self.records.len()];
        for same in self.by_id.sorted().chunk_by(|one, other| one.0 == other.0).filter(|same| same.len() > 1) {
            for (_, at) in same {
                let Some(record) = self.records.get(*at as usize) else { continue };
                let Some(id) = record.id() else { continue };
                let same = self.having(same, record.record_type, id);
                let known = same.get(same.partition_point(|(_, at)| *at < self.known_from)..).unwrap_or_default();
                if let Some(place) = known_version.get_mut(*at as usize) {
                    *place = first(known);
                }
                first_versions.push((*at, first(same)));
                if let Some(stands) = stands.get_mut(*at as usize).filter(|_| record.known) {
                    *stands = first(same) == *at;
                }
            }
        }
        for annullering in self.all::<Annullering>() {
            if let Some((record_type, id)) = annuls(&annullering)
                && let Some(stands) = stands.get_mut(self.place(record_type, id) as usize)
            {
                *stands = false;
            }
        }
        for (at, first) in first_versions {
            if let Some(place) = self.first_version.get_mut(at as usize) {
                *place = first;
            }
        }
        (self.known_version, self.stands) = (known_version, stands);
    }

    fn join(&mut self) {
        for (at, record) in self.records.iter().enumerate() {
            let places = REFERENCES
                .map(|(field, record_type)| record.id_in(field).map_or(NONE, |id| self.place(record_type, id)));
            if let Some(refers_to) = self.refers_to.get_mut(at) {
                *refers_to = places;
            }
        }
    }

    /// Persons of one DUF-nummer are one person, whatever ids they were sent under.
    fn gather(&mut self, by_day: Vec<Keyed>) {
        let mut persons = Vec::new();
        for (_, at) in self.by_type.of_key(RecordType::Person as u64) {
            if let Some(duf) = self.records.get(*at as usize).and_then(Person::of).and_then(Person::duf) {
                persons.push((duf.key(), *at));
            }
        }
        sort::by_key(&mut persons);
        let mut same = (0..).take(self.records.len()).collect::<Vec<u32>>();
        let mut first = (0, NONE);
        for (duf, at) in persons {
            if first.1 != NONE && duf == first.0 {
                if let Some(same) = same.get_mut(at as usize) {
                    *same = first.1;
                }
            } else {
                first = (duf, at);
            }
        }
        self.by_person = Self::in_order(by_day, |at| {
            let mut root = at;
            loop {
                match self.parent_at(root as usize) {
                    NONE => break,
                    parent => root = parent,
                }
            }
            let is_person =
                self.records.get(root as usize).is_some_and(|record| record.record_type == RecordType::Person);
            if is_person { same.get(root as usize).copied().unwrap_or(NONE) } else { NONE }
        });
    }

    /// The records that stand, by day, then by type and id: the order of the payload does not show.
    fn by_day(&self) -> Vec<Keyed> {
        let mut order = self.by_id.sorted().to_vec();
        order.retain(|(_, at)| self.stands.get(*at as usize) == Some(&true));
        for keyed in &mut order {
            keyed.0 = self.days.get(keyed.1 as usize).copied().map_or(0, u64::from);
        }
        sort::by_key(&mut order);
        order
    }

    /// Records by a key, those of one key in the order in which they are; without those that have none.
    fn in_order(mut order: Vec<Keyed>, key: impl Fn(u32) -> u32) -> Vec<Keyed> {
        order.retain_mut(|(of, at)| {
            let key = key(*at);
            *of = u64::from(key);
            key != NONE
        });
        sort::by_key(&mut order);
        order
    }

    fn place(&self, record_type: RecordType, id: &str) -> u32 {
        first(self.having(self.by_id.of_key(digest(record_type, id)), record_type, id))
    }

    /// Those of that type and id, among all with their digest: one id a million times is no more work, and neither are a
    /// million ids that were made to have one digest.
    fn having<'k>(&self, same: &'k [Keyed], record_type: RecordType, id: &str) -> &'k [Keyed] {
        let of = |keyed: &Keyed| self.records.get(keyed.1 as usize).map(name);
        // As a rule there is one.
        if let [one] = same {
            return if of(one) == Some((record_type, id)) { same } else { &[] };
        }
        let same = same.get(same.partition_point(|keyed| of(keyed) < Some((record_type, id)))..).unwrap_or_default();
        same.get(..same.partition_point(|keyed| of(keyed) == Some((record_type, id)))).unwrap_or_default()
    }

    /// The first record of that type and id, also one that is annulled.
    #[must_use]
    pub fn find(&self, record_type: RecordType, id: &str) -> Option<&'a Record> {
        self.records.get(self.place(record_type, id) as usize)
    }

    /// The first record under the record's own type and id, which may be itself.
    #[must_use]
    pub fn first_version(&self, record: &Record) -> Option<&'a Record> {
        self.records.get(*self.first_version.get(self.place_of(record)?)? as usize)
    }

    /// What `known` has under the record's own type and id.
    #[must_use]
    pub fn known_version(&self, record: &Record) -> Option<&'a Record> {
        self.records.get(*self.known_version.get(self.place_of(record)?)? as usize)
    }

    /// Whether the record stands: not annulled, and not `known`'s copy of one that is sent again.
    #[must_use]
    pub fn stands(&self, record: &Record) -> bool {
        self.place_of(record).is_some_and(|at| self.stands.get(at) == Some(&true))
    }

    /// Whether the record is taken back. `known`'s copy of one that is sent again is not: the other one speaks for it.
    #[must_use]
    pub fn is_annulled(&self, record: &Record) -> bool {
        !self.stands(record)
            && record.id().and_then(|id| self.find(record.record_type, id)).is_some_and(|it| core::ptr::eq(it, record))
    }

    /// The records of a type, sent and known, annulled or not.
    pub fn of_type(&self, record_type: RecordType) -> impl Iterator<Item = &'a Record> + use<'a, '_> {
        self.by_type.of_key(record_type as u64).iter().filter_map(|(_, at)| self.records.get(*at as usize))
    }

    /// The records of a type as such, sent and known, annulled or not.
    pub fn all<V: View<'a>>(&self) -> impl Iterator<Item = V> + use<'a, '_, V> {
        self.of_type(V::TYPE).map(V::new)
    }

    /// What the record belongs to, if it is here: the programme, the participation, the vedtak or the person.
    #[must_use]
    pub fn parent(&self, record: &Record) -> Option<&'a Record> {
        self.records.get(self.parent_at(self.place_of(record)?) as usize)
    }

    /// The ordning that a record belongs to: its own, its vedtak's, or the programme.
    #[must_use]
    pub fn ordning(&self, record: &Record) -> Option<Code<ordning::List>> {
        if let Some(ordning) = record.own_ordning() {
            return Some(ordning);
        }
        match self.parent(record)? {
            parent if parent.record_type == RecordType::Introduksjonsprogram => Some(PROGRAM),
            parent => parent.own_ordning(),
        }
    }

    /// Whether the record is about the training of asylum seekers, held in reception centres before there is a permit.
    #[must_use]
    pub fn is_for_asylum_seekers(&self, record: &Record) -> bool {
        self.place_of(record).and_then(|at| self.for_asylum_seekers.get(at)) == Some(&true)
    }

    fn tells_of_asylum_seekers(&self, record: &Record) -> bool {
        self.ordning(record).is_some_and(|ordning| FOR_ASYLSOKERE.contains(&ordning))
            || Norskdeltakelse::of(record).and_then(Norskdeltakelse::timetype) == Some(timetype::ASYL_NORSK)
    }

    /// What the record refers to, the nearest first: in which field, and the record, if it is here.
    pub fn refers_to(&self, record: &Record) -> impl Iterator<Item = (Field, Option<&'a Record>)> {
        let places =
            self.place_of(record).and_then(|at| self.refers_to.get(at)).copied().unwrap_or([NONE; REFERENCES.len()]);
        let told = REFERENCES.into_iter().zip(places).filter(|((field, _), _)| record.id_in(*field).is_some());
        told.map(|((field, _), at)| (field, self.records.get(at as usize)))
    }

    /// What an annulment takes back, if it is here.
    #[must_use]
    pub fn annulled_by(&self, annullering: &Record) -> Option<&'a Record> {
        annuls(annullering).and_then(|(record_type, id)| self.find(record_type, id))
    }

    /// Each reference of what is sent to a record that is not here: in which field, and the id.
    pub fn dangling(&self) -> impl Iterator<Item = (&'a Record, Field, &'a str)> {
        self.records.iter().filter(|record| !record.known && self.may_lack(record)).flat_map(move |record| {
            let erstatter =
                record.id_in(field::ERSTATTER).map(|id| (field::ERSTATTER, self.find(record.record_type, id)));
            let stands = annuls(record).map(|_| (field::GJELDER, self.annulled_by(record)));
            let lacking = self.refers_to(record).chain(erstatter).chain(stands).filter(|(_, other)| other.is_none());
            lacking.filter_map(move |(field, _)| Some((record, field, record.id_in(field)?)))
        })
    }

    /// Whether the record may refer to one that is not here: of most, everything has been found.
    fn may_lack(&self, record: &Record) -> bool {
        let places = self.place_of(record).and_then(|at| self.refers_to.get(at)).into_iter().flatten();
        let mut found = REFERENCES.iter().zip(places);
        found.any(|((field, _), at)| *at == NONE && record.has(*field))
            || record.has(field::ERSTATTER)
            || record.has(field::GJELDER)
    }

    /// The place of the nearest of what the record refers to that is here.
    fn parent_at(&self, at: usize) -> u32 {
        let places = self.refers_to.get(at);
        places.and_then(|places| places.iter().copied().find(|place| *place != NONE)).unwrap_or(NONE)
    }

    /// The person whom the record is about, as the municipality that registered it has the person.
    #[must_use]
    pub fn person(&self, record: &Record) -> Option<Person<'a>> {
        let mut root = self.records.get(self.place_of(record)?)?;
        loop {
            match Person::of(root) {
                Some(person) => return Some(person),
                None => root = self.parent(root)?,
            }
        }
    }

    /// The kommune that registered the record.
    #[must_use]
    pub fn kommune(&self, record: &Record) -> Option<Kommunenummer> {
        self.person(record)?.kommunenummer()
    }

    /// What of a type belongs to the record and stands, by day.
    pub fn children<V: View<'a>>(&self, record: &Record) -> impl Iterator<Item = V> + use<'a, '_, V> {
        self.children_of(record, V::TYPE).map(V::new)
    }

    /// What of a type belongs to the record and stands, by day, as any records.
    pub fn children_of(
        &self,
        record: &Record,
        record_type: RecordType,
    ) -> impl Iterator<Item = &'a Record> + use<'a, '_> {
        let of = self.place_of(record).map_or(u64::from(NONE), |at| at as u64);
        let children = self.children.of_key(of).iter().filter_map(|(_, at)| self.records.get(*at as usize));
        children.filter(move |record| record.record_type == record_type)
    }

    /// The days of what of a type belongs to the record; what has no readable period is left out.
    #[must_use]
    pub fn periods<V: View<'a>>(&self, record: &Record) -> Periods {
        Periods::of(self.children_of(record, V::TYPE).filter_map(Record::period))
    }

    /// What of a type belongs to the record and stands, one list for each code, each by day; what has no code that can be
    /// judged is left out.
    #[must_use]
    pub fn of_one_code<V: View<'a>, L: CodesOf>(&self, record: &Record, code: fn(V) -> Option<Code<L>>) -> Vec<Vec<V>> {
        let children: Vec<V> = self.children::<V>(record).filter(|child| code(*child).is_some()).collect();
        let mut order = sort::numbered(children.len());
        for keyed in &mut order {
            let code = children.get(keyed.1 as usize).and_then(|child| code(*child));
            keyed.0 = code.map_or(0, |code| code.kode().number().into());
        }
        sort::by_key(&mut order);
        let of_code = |keys: &[Keyed]| keys.iter().filter_map(|(_, at)| children.get(*at as usize).copied()).collect();
        order.chunk_by(|one, other| one.0 == other.0).map(of_code).collect()
    }

    /// The places of the records about one person after the other, in no order that the payload shows.
    pub(super) fn persons(&self) -> impl Iterator<Item = &[Keyed]> {
        self.by_person.chunk_by(|one, other| one.0 == other.0)
    }

    /// Where the record lies in the list: a record is known by where it is, not by what it holds.
    fn place_of(&self, record: &Record) -> Option<usize> {
        let at = (record.number as usize).checked_sub(1)?;
        self.records.get(at).filter(|it| core::ptr::eq(*it, record)).map(|_| at)
    }
}

fn by_type(records: &[Record]) -> Lookup {
    let mut by_type = sort::numbered(records.len());
    for (keyed, record) in by_type.iter_mut().zip(records) {
        keyed.0 = record.record_type as u64;
    }
    Lookup::sort(by_type)
}

fn by_id(records: &[Record]) -> Lookup {
    let mut by_id = sort::numbered(records.len());
    for (keyed, record) in by_id.iter_mut().zip(records) {
        keyed.0 = record.id().map_or(0, |id| digest(record.record_type, id));
    }
    sort::by_digest(&mut by_id);
    let mut by_id = Lookup::of(by_id);
    by_id.order_equals(|same| order_by_name(records, same));
    by_id
}

/// Type and id; a record without an id has the empty one, which none can refer to.
fn name(record: &Record) -> (RecordType, &str) {
    (record.record_type, record.id().unwrap_or_default())
}

/// Orders records by type and id; those that share them keep their order. As a rule all do.
fn order_by_name(records: &[Record], same: &mut [Keyed]) {
    let of = |at: u32| records.get(at as usize).map(name);
    let first = same.first().and_then(|(_, at)| of(*at));
    if same.iter().all(|(_, at)| of(*at) == first) {
        return;
    }
    let length = |at: u32| of(at).map_or(0, |(_, id)| id.len());
    let words = same.iter().map(|(_, at)| length(*at).div_ceil(8)).max().unwrap_or_default();
    let mut order: Vec<Keyed> = same.iter().map(|(_, at)| (0, *at)).collect();
    // From the least weight to the greatest: each pass keeps the order of the one before among its equals.
    for weight in 0..words + 2 {
        for (key, at) in &mut order {
            let Some((record_type, id)) = of(*at) else { continue };
            *key = match weight {
                // Of two of which one begins the other.
                0 => id.len() as u64,
                _ if weight <= words => word(id, words - weight),
                _ => record_type as u64,
            };
        }
        sort::by_key(&mut order);
    }
    for (keyed, (_, at)) in same.iter_mut().zip(order) {
        keyed.1 = at;
    }
}

/// Eight bytes of a text, those that it has not as zeros.
fn word(text: &str, number: usize) -> u64 {
    let byte = |at| text.as_bytes().get(at).copied().unwrap_or_default();
    (number * 8..number * 8 + 8).fold(0, |word, at| word << 8 | u64::from(byte(at)))
}

/// The first of some places.
fn first(places: &[Keyed]) -> u32 {
    places.first().map_or(NONE, |(_, at)| *at)
}

/// Narrows the search; equality of the texts decides.
fn digest(record_type: RecordType, id: &str) -> u64 {
    text::digest(record_type as u64, id)
}

#[cfg(test)]
mod tests;

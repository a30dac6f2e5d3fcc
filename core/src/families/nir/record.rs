//! A record of a submission about persons, typed by its field table: what could not be read is absent, and reported.

use crate::date::Date;
use crate::families::nir::RecordType;
use crate::families::nir::codes::ordning;
use crate::families::nir::field;
use crate::families::nir::field_type::{Declared, FieldType, Held, OwnId};
use crate::families::nir::kodeverk::{Code, Kode, Kodeverk};
use crate::families::nir::needs::Koder;
use crate::families::nir::rules;
use crate::finding::reading::{present, report_form};
use crate::finding::seen;
use crate::finding::{Report, Value, one};
use crate::ids::duf_nummer::DufNummerError;
use crate::ids::{DufNummer, Fylkesnummer, Kommunenummer, Policy};
use crate::periods::Period;
use crate::record::Draft;
use crate::record::FieldSet;
use crate::record::Place;
use crate::record::{Field, FieldSpec, Kind, RecordSchema};
use crate::text::{digest, split_once, whole};
use core::fmt;
use core::ops::Deref;

/// What a field holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FieldValue {
    /// It is there, and that is all that rules ask.
    Filled,
    /// It is there and cannot be read, or its code cannot be judged.
    Unknown,
    /// The sender's own id, or a name: where it lies among the record's.
    Id(IdAt),
    /// A day.
    Date(Date),
    /// A code.
    Code(Kode),
    /// Hours, in hundredths.
    Hours(u32),
    /// `true` or `false`.
    Flag(bool),
    /// A number of things.
    Count(u64),
    /// A kommunenummer.
    Kommunenummer(Kommunenummer),
    /// A fylkesnummer.
    Fylkesnummer(Fylkesnummer),
    /// A DUF-nummer.
    Duf(DufNummer),
    /// A fødselsnummer or D-nummer.
    Person(PersonNumber),
}

/// A fødselsnummer or D-nummer, as far as records are compared by it.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct PersonNumber {
    /// The number, for joins.
    pub key: u64,
    /// The day of birth that it tells, where only one year is possible.
    pub born: Option<Date>,
}

impl PersonNumber {
    /// Whether it is a D-nummer: its first digit is 4 or more.
    #[must_use]
    pub const fn is_d_nummer(self) -> bool {
        self.key >= 40_000_000_000
    }
}

impl fmt::Debug for PersonNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PersonNumber")
    }
}

/// Where an id lies among those of its record.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct IdAt {
    start: u32,
    end: u32,
}

impl IdAt {
    /// The id.
    pub(super) fn of(self, ids: &str) -> Option<&str> {
        ids.get(self.start as usize..self.end as usize)
    }
}

/// One record.
#[derive(Debug)]
pub struct Record {
    /// Line and row.
    pub at: Place,
    /// The type.
    pub record_type: RecordType,
    /// Its number among all records of the call, from 1; 0 before it is one of them.
    pub number: u32,
    /// The caller holds it already (`known`): it is looked at and never reported on. Its place is that of no row.
    pub known: bool,
    /// A digest of the texts of its fields: two records of one id that differ in it are not the same record sent twice.
    pub content: u64,
    /// In the order of the table.
    fields: Vec<(Field, FieldValue)>,
    /// Which they are: most of what rules ask for is not there.
    filled: FieldSet,
    /// The sender's ids, one behind the other.
    ids: String,
    /// [`Self::day`] and [`Self::period`], for which nearly every rule asks.
    day: Option<Date>,
    period: Option<Period>,
}

impl Record {
    /// What the field holds; `None` if it is not there.
    #[must_use]
    pub fn value(&self, field: Field) -> Option<&FieldValue> {
        if !self.has(field) {
            return None;
        }
        self.fields.iter().find(|(other, _)| *other == field).map(|(_, value)| value)
    }

    /// Whether every one of these fields is there, readable or not.
    #[must_use]
    pub const fn has_all(&self, fields: FieldSet) -> bool {
        self.filled.has_all(fields)
    }

    /// Whether the field is there, readable or not.
    #[must_use]
    pub fn has(&self, field: Field) -> bool {
        self.filled.has(field)
    }

    /// What the declared field holds, if it could be read.
    pub(super) fn read<F: Declared>(&self) -> Option<Held<'_, F>> {
        self.held::<F::Type>(const { F::SPEC.id })
    }

    /// What the field holds, if it is of the type.
    fn held<T: FieldType>(&self, field: Field) -> Option<T::Value<'_>> {
        T::value(self.value(field)?, &self.ids)
    }

    /// The day in the field.
    #[must_use]
    pub fn date(&self, field: Field) -> Option<Date> {
        self.held::<Date>(field)
    }

    /// The sender's own id of the record.
    #[must_use]
    pub fn id(&self) -> Option<&str> {
        self.id_in(field::ID)
    }

    /// The id in the field: its own, or that of a record that it refers to.
    #[must_use]
    pub fn id_in(&self, field: Field) -> Option<&str> {
        self.held::<OwnId>(field)
    }

    /// The code in the field.
    #[must_use]
    pub fn code(&self, field: Field) -> Option<Kode> {
        match self.value(field)? {
            FieldValue::Code(code) => Some(*code),
            _ => None,
        }
    }

    /// Every code of the record, in the order of its table.
    pub fn codes(&self) -> impl Iterator<Item = (Field, Kode)> {
        self.fields.iter().filter_map(|(field, value)| match value {
            FieldValue::Code(code) => Some((*field, *code)),
            _ => None,
        })
    }

    /// The first day, of a type that has one.
    #[must_use]
    pub fn first_day(&self) -> Option<Date> {
        self.date(field::FRA)
    }

    /// The last day, of a type that has one.
    #[must_use]
    pub fn last_day(&self) -> Option<Date> {
        self.date(field::TIL)
    }

    /// The ordning that the record itself tells, of a type that has one.
    #[must_use]
    pub fn own_ordning(&self) -> Option<Code<ordning::List>> {
        self.held::<Code<ordning::List>>(field::ORDNING)
    }

    /// From `fra` to the day in the field, or open where the field is empty; none where a day cannot be read or the days
    /// are the wrong way round.
    #[must_use]
    pub fn period_until(&self, last: Field) -> Option<Period> {
        let last = match self.has(last) {
            true => Some(self.date(last)?),
            false => None,
        };
        Period::new(self.date(field::FRA)?, last)
    }

    /// From `fra` to `til`, or to the planned end of a programme. See [`Self::period_until`].
    #[must_use]
    pub const fn period(&self) -> Option<Period> {
        self.period
    }

    fn read_period(&self) -> Option<Period> {
        self.period_until(if self.record_type == RecordType::Introduksjonsprogram {
            field::PLANLAGT_SLUTT
        } else {
            field::TIL
        })
    }

    /// [`Self::period`], or the first day alone where no last day is told: what is certain of a record that is still open.
    #[must_use]
    pub fn period_or_first_day(&self) -> Option<Period> {
        if self.has(field::TIL) {
            self.period()
        } else {
            self.date(field::FRA).and_then(|day| Period::new(day, Some(day)))
        }
    }

    /// The fields in which the record says otherwise than an earlier one of the same type and id. A field that was empty and
    /// is filled in is none of them.
    #[must_use]
    pub fn changed_from(&self, earlier: &Self) -> Vec<Field> {
        if self.content == earlier.content {
            return Vec::new();
        }
        let says_the_same = |field: Field| match (self.value(field), earlier.value(field)) {
            (Some(FieldValue::Id(_)), Some(FieldValue::Id(_))) => self.id_in(field) == earlier.id_in(field),
            (now, before) => now == before,
        };
        let is_changed = |field: &Field| !says_the_same(*field);
        let mut changed: Vec<Field> = earlier.fields.iter().map(|(field, _)| *field).filter(is_changed).collect();
        // Two texts that cannot be read look alike: only the digest tells them apart, if nothing else has changed.
        if changed.is_empty() && self.fields.iter().all(|(field, _)| says_the_same(*field)) {
            changed
                .extend(self.fields.iter().find(|(_, value)| *value == FieldValue::Unknown).map(|(field, _)| *field));
        }
        changed
    }

    /// The day on which the record took place or began.
    #[must_use]
    pub const fn day(&self) -> Option<Date> {
        self.day
    }

    fn read_day(&self) -> Option<Date> {
        [field::VEDTAKSDATO, field::FRA, field::DATO, field::INNVILGET].into_iter().find_map(|field| self.date(field))
    }

    /// Where it comes among others that have the same fault: by day, on one day by its content.
    #[must_use]
    pub fn order(&self) -> (u64, u64) {
        let day = self.day().map_or(0, |day| u64::from(day.day_number().abs_diff(i32::MIN)));
        (day, self.content)
    }
}

/// A record as one of its type: what it has and nothing else can be read from it by name.
///
/// ```
/// use sluse_core::families::nir::{Introduksjonsprogram, codes::sluttmal};
/// fn leads_to_work(program: Introduksjonsprogram<'_>) -> bool {
///     program.planlagt_slutt().is_some() && program.sluttmal() == Some(sluttmal::ARBEID)
/// }
/// ```
///
/// A field that the type has not got does not compile:
///
/// ```compile_fail,E0599
/// use sluse_core::families::nir::Klage;
/// fn ends(klage: Klage<'_>) -> bool {
///     klage.planlagt_slutt().is_some()
/// }
/// ```
///
/// Nor does a code of another list:
///
/// ```compile_fail,E0308
/// use sluse_core::families::nir::{Introduksjonsprogram, codes::tiltak};
/// fn is_practice(program: Introduksjonsprogram<'_>) -> bool {
///     program.sluttmal() == Some(tiltak::PRAKSIS)
/// }
/// ```
pub trait View<'r>: Copy + Deref<Target = Record> {
    /// The type.
    const TYPE: RecordType;

    /// The record, which is of the type.
    fn new(record: &'r Record) -> Self;

    /// The record as any.
    fn record(self) -> &'r Record;

    /// The record, if it is of the type.
    fn of(record: &'r Record) -> Option<Self> {
        (record.record_type == Self::TYPE).then(|| Self::new(record))
    }
}

/// What fields of a call's records take.
#[derive(Clone, Copy)]
pub struct Accepts<'t> {
    /// The personal numbers.
    pub numbers: &'t Policy,
    /// The codes.
    pub codes: &'t Koder,
}

/// Reads a record and reports every field that is missing, too long or not of its kind.
pub fn read_record(
    draft: &Draft<'_>,
    schema: &RecordSchema,
    record_type: RecordType,
    accepts: Accepts<'_>,
    report: &mut Report,
) -> Record {
    let mut record = Record {
        at: draft.at,
        record_type,
        number: 0,
        known: false,
        content: 0,
        fields: Vec::with_capacity(draft.filled.count()),
        filled: FieldSet::default(),
        ids: String::new(),
        day: None,
        period: None,
    };
    for field in schema.fields {
        let told = draft.text(field.id);
        if told.is_none() && field.required.is_none() && !draft.is_broken(field.id) {
            record.content = digest(record.content, "");
            continue;
        }
        record.content = digest(record.content, told.unwrap_or_default());
        let value = match present(told, draft, field, report) {
            Some(text) if matches!(field.kind, Kind::Id) => Some(FieldValue::Id(record.keep_id(text))),
            Some(text) => {
                let value = read(text, field, draft.at, accepts, report);
                report_form(value.is_some(), text, field, draft.at, report);
                value
            }
            None if told.is_some() || draft.is_broken(field.id) => None,
            None => continue,
        };
        record.fields.push((field.id, value.unwrap_or(FieldValue::Unknown)));
        record.filled.insert(field.id);
    }
    (record.day, record.period) = (record.read_day(), record.read_period());
    record
}

/// As a rule a record's ids have no more bytes together.
const IDS_BYTES: usize = 56;

impl Record {
    #[expect(clippy::cast_possible_truncation, reason = "all ids of a record are shorter than a payload may be")]
    fn keep_id(&mut self, id: &str) -> IdAt {
        if self.ids.is_empty() {
            self.ids.reserve(IDS_BYTES.max(id.len()));
        }
        let start = self.ids.len() as u32;
        self.ids.push_str(id);
        IdAt { start, end: self.ids.len() as u32 }
    }
}

fn read(text: &str, field: &FieldSpec, at: Place, accepts: Accepts<'_>, report: &mut Report) -> Option<FieldValue> {
    match field.kind {
        Kind::Dato => Date::parse(text).map(FieldValue::Date),
        Kind::Code(list) => {
            let list = Kodeverk::of(list);
            let code = accepts.codes.kode(list, text).map(FieldValue::Code);
            code.or_else(|| code_in_another_case(list, text, field, at, report))
        }
        Kind::Timer => hours(text).map(FieldValue::Hours),
        Kind::JaNei => yes_or_no(text).map(FieldValue::Flag),
        Kind::Antall => whole(text).map(FieldValue::Count),
        Kind::Kommunenummer => Kommunenummer::parse(text).map(FieldValue::Kommunenummer),
        Kind::Fylkesnummer => Fylkesnummer::parse(text).map(FieldValue::Fylkesnummer),
        Kind::Duf => duf(text, at, report),
        Kind::FnrEllerDNummer => fnr(text, at, accepts.numbers, report),
        _ => Some(FieldValue::Filled),
    }
}

/// A code that is ours but for its capitals: told as that, and not read.
fn code_in_another_case(
    list: Kodeverk,
    text: &str,
    field: &FieldSpec,
    at: Place,
    report: &mut Report,
) -> Option<FieldValue> {
    let meant = list.koder().find(|code| code.key().eq_ignore_ascii_case(text))?;
    let args = one("meant", Value::Text(meant.key()));
    report.push_with(&rules::n10d_code_in_another_case::RULE, at.field(field.id), None, args);
    Some(FieldValue::Unknown)
}

fn yes_or_no(text: &str) -> Option<bool> {
    match text {
        "true" => Some(true),
        "false" => Some(false),
        _ => None,
    }
}

fn duf(text: &str, at: Place, report: &mut Report) -> Option<FieldValue> {
    match DufNummer::parse(text) {
        Ok(number) => return Some(FieldValue::Duf(number)),
        Err(DufNummerError::Form) => {
            report.push_with(&rules::n1_duf_form::RULE, at.field(field::DUF), None, seen::in_field(text, Kind::Duf));
        }
        Err(error) => report.push_at(rules::duf_rule(error), &at, field::DUF),
    }
    None
}

fn fnr(text: &str, at: Place, numbers: &Policy, report: &mut Report) -> Option<FieldValue> {
    let verdict = numbers.judge(text.as_bytes());
    match rules::fnr_rule(verdict) {
        Some(rule) => {
            let args = seen::in_field(text, Kind::FnrEllerDNummer);
            report.push_with(rule, at.field(field::FNR), None, args);
        }
        None => {
            let born = numbers.fodselsdato(text.as_bytes(), verdict);
            return whole(text).map(|key| FieldValue::Person(PersonNumber { key, born }));
        }
    }
    None
}

/// Hours with at most two decimals, a full stop or, as people and spreadsheets write it, a comma before them; in hundredths.
fn hours(text: &str) -> Option<u32> {
    let (whole_hours, decimals) = split_once(text, b'.').or_else(|| split_once(text, b',')).unwrap_or((text, "0"));
    let hundredths = match decimals.len() {
        1 => whole(decimals)? * 10,
        2 => whole(decimals)?,
        _ => return None,
    };
    let hours = whole(whole_hours).filter(|_| whole_hours.len() <= 4)?;
    u32::try_from(hours * 100 + hundredths).ok()
}

//! A record of a submission about persons, typed by its field table: what could not be read is absent, and reported.

use crate::date::Date;
use crate::families::nir::field;
use crate::families::nir::kodeverk::{Kode, Kodeverk};
use crate::families::nir::needs::Koder;
use crate::families::nir::record_type::RecordType;
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

/// What a field holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FieldValue {
    /// It is there, and that is all that rules ask.
    Filled,
    /// It is there and cannot be read, or its code cannot be judged.
    Unknown,
    /// The sender's own id.
    Id(Box<str>),
    /// A day.
    Dato(Date),
    /// A code.
    Kode(Kode),
    /// Hours, in hundredths.
    Timer(u32),
    /// `true` or `false`.
    Ja(bool),
    /// A kommunenummer, a fylkesnummer or a count.
    Nummer(u64),
    /// A DUF-nummer.
    Duf(DufNummer),
    /// A fødselsnummer or D-nummer.
    Person {
        /// The number, for joins.
        key: u64,
        /// The day of birth that it tells, where only one year is possible.
        fodt: Option<Date>,
    },
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

    /// Whether the field is there, readable or not.
    #[must_use]
    pub fn has(&self, field: Field) -> bool {
        self.filled.has(field)
    }

    /// The day in the field.
    #[must_use]
    pub fn dato(&self, field: Field) -> Option<Date> {
        match self.value(field)? {
            FieldValue::Dato(day) => Some(*day),
            _ => None,
        }
    }

    /// The key of the code in the field, in our own words.
    #[must_use]
    pub fn kode(&self, field: Field) -> Option<&'static str> {
        match self.value(field)? {
            FieldValue::Kode(kode) => Some(kode.key()),
            _ => None,
        }
    }

    /// The sender's id in the field.
    #[must_use]
    pub fn id(&self, field: Field) -> Option<&str> {
        match self.value(field)? {
            FieldValue::Id(id) => Some(id),
            _ => None,
        }
    }

    /// The code in the field.
    #[must_use]
    pub fn kodeverdi(&self, field: Field) -> Option<Kode> {
        match self.value(field)? {
            FieldValue::Kode(kode) => Some(*kode),
            _ => None,
        }
    }

    /// Every code of the record, in the order of its table.
    pub fn koder(&self) -> impl Iterator<Item = (Field, Kode)> {
        self.fields.iter().filter_map(|(field, value)| match value {
            FieldValue::Kode(kode) => Some((*field, *kode)),
            _ => None,
        })
    }

    /// Hours in the field, in hundredths.
    #[must_use]
    pub fn timer(&self, field: Field) -> Option<u32> {
        match self.value(field)? {
            FieldValue::Timer(hundredths) => Some(*hundredths),
            _ => None,
        }
    }

    /// What the field says; `None` where it says nothing, or nothing readable.
    #[must_use]
    pub fn flag(&self, field: Field) -> Option<bool> {
        match self.value(field)? {
            FieldValue::Ja(yes) => Some(*yes),
            _ => None,
        }
    }

    /// The kommunenummer, fylkesnummer or count in the field.
    #[must_use]
    pub fn number(&self, field: Field) -> Option<u64> {
        match self.value(field)? {
            FieldValue::Nummer(number) => Some(*number),
            _ => None,
        }
    }

    /// From `fra` to the day in the field, or open where the field is empty; none where a day cannot be read or the days
    /// are the wrong way round.
    #[must_use]
    pub fn period_until(&self, last: Field) -> Option<Period> {
        if self.has(last) && self.dato(last).is_none() {
            return None;
        }
        Period::new(self.dato(field::FRA)?, self.dato(last))
    }

    /// From `fra` to `til`, or to the planned end of a programme. See [`Self::period_until`].
    #[must_use]
    pub fn period(&self) -> Option<Period> {
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
            self.dato(field::FRA).and_then(|day| Period::new(day, Some(day)))
        }
    }

    /// The fields in which the record says otherwise than an earlier one of the same type and id. A field that was empty and
    /// is filled in is none of them.
    #[must_use]
    pub fn changed_from(&self, earlier: &Self) -> Vec<Field> {
        if self.content == earlier.content {
            return Vec::new();
        }
        let is_changed = |(field, value): &&(Field, FieldValue)| self.value(*field) != Some(value);
        let mut changed: Vec<Field> = earlier.fields.iter().filter(is_changed).map(|(field, _)| *field).collect();
        // Two texts that cannot be read look alike: only the digest tells them apart, if nothing else has changed.
        if changed.is_empty() && self.fields.iter().all(|(field, value)| earlier.value(*field) == Some(value)) {
            changed
                .extend(self.fields.iter().find(|(_, value)| *value == FieldValue::Unknown).map(|(field, _)| *field));
        }
        changed
    }

    /// The day on which the record took place or began.
    #[must_use]
    pub fn day(&self) -> Option<Date> {
        [field::VEDTAKSDATO, field::FRA, field::DATO, field::INNVILGET].into_iter().find_map(|field| self.dato(field))
    }

    /// Where it comes among others that have the same fault: by day, on one day by its content.
    #[must_use]
    pub fn order(&self) -> (u64, u64) {
        let day = self.day().map_or(0, |day| u64::from(day.day_number().abs_diff(i32::MIN)));
        (day, self.content)
    }

    /// The DUF-nummer.
    #[must_use]
    pub fn duf(&self) -> Option<DufNummer> {
        match self.value(field::DUF)? {
            FieldValue::Duf(number) => Some(*number),
            _ => None,
        }
    }

    /// The key of the fødselsnummer or D-nummer.
    #[must_use]
    pub fn fnr(&self) -> Option<u64> {
        match self.value(field::FNR)? {
            FieldValue::Person { key, .. } => Some(*key),
            _ => None,
        }
    }

    /// The day of birth that the fødselsnummer or D-nummer tells, where only one year is possible.
    #[must_use]
    pub fn fodt(&self) -> Option<Date> {
        match self.value(field::FNR)? {
            FieldValue::Person { fodt, .. } => *fodt,
            _ => None,
        }
    }

    /// Whether the number is a D-nummer: its first digit is 4 or more.
    #[must_use]
    pub fn has_d_nummer(&self) -> bool {
        self.fnr().is_some_and(|key| key >= 40_000_000_000)
    }
}

/// What fields of a call's records take.
#[derive(Clone, Copy)]
pub struct Accepts<'t> {
    /// The personal numbers.
    pub numbers: &'t Policy,
    /// The codes.
    pub koder: &'t Koder,
}

/// Reads a record and reports every field that is missing, too long or not of its kind.
pub fn read_record(
    draft: &Draft<'_>,
    schema: &RecordSchema,
    record_type: RecordType,
    takes: Accepts<'_>,
    report: &mut Report,
) -> Record {
    let fields = Vec::with_capacity(draft.filled.count());
    let filled = FieldSet::default();
    let mut record = Record { at: draft.at, record_type, number: 0, known: false, content: 0, fields, filled };
    for field in schema.fields {
        let told = draft.text(field.id);
        record.content = digest(record.content, told.unwrap_or_default());
        let value = match present(told, draft, field, report) {
            Some(text) => {
                let value = read(text, field, draft.at, takes, report);
                report_form(value.is_some(), text, field, draft.at, report);
                value
            }
            None if told.is_some() || draft.is_broken(field.id) => None,
            None => continue,
        };
        record.fields.push((field.id, value.unwrap_or(FieldValue::Unknown)));
        record.filled.insert(field.id);
    }
    record
}

fn read(text: &str, field: &FieldSpec, at: Place, takes: Accepts<'_>, report: &mut Report) -> Option<FieldValue> {
    match field.kind {
        Kind::Id => Some(FieldValue::Id(text.into())),
        Kind::Dato => Date::parse(text).map(FieldValue::Dato),
        Kind::Code(list) => {
            let list = Kodeverk::of(list);
            let kode = takes.koder.kode(list, text).map(FieldValue::Kode);
            kode.or_else(|| kode_in_another_case(list, text, field, at, report))
        }
        Kind::Timer => timer(text).map(FieldValue::Timer),
        Kind::JaNei => ja_nei(text).map(FieldValue::Ja),
        Kind::Antall => whole(text).map(FieldValue::Nummer),
        Kind::Kommunenummer => Kommunenummer::parse(text).and_then(|_| whole(text)).map(FieldValue::Nummer),
        Kind::Fylkesnummer => Fylkesnummer::parse(text).and_then(|_| whole(text)).map(FieldValue::Nummer),
        Kind::Duf => duf(text, at, report),
        Kind::FnrEllerDNummer => fnr(text, at, takes.numbers, report),
        _ => Some(FieldValue::Filled),
    }
}

/// A code that is ours but for its capitals: told as that, and not read.
fn kode_in_another_case(
    list: Kodeverk,
    text: &str,
    field: &FieldSpec,
    at: Place,
    report: &mut Report,
) -> Option<FieldValue> {
    let meant = list.koder().find(|kode| kode.key().eq_ignore_ascii_case(text))?;
    let args = one("meant", Value::Text(meant.key()));
    report.push_with(&rules::n10d_code_in_another_case::RULE, at.field(field.id), None, args);
    Some(FieldValue::Unknown)
}

fn ja_nei(text: &str) -> Option<bool> {
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
            let fodt = numbers.fodselsdato(text.as_bytes(), verdict);
            return whole(text).map(|key| FieldValue::Person { key, fodt });
        }
    }
    None
}

/// Hours with at most two decimals, a full stop or, as people and spreadsheets write it, a comma before them; in hundredths.
fn timer(text: &str) -> Option<u32> {
    let (hours, decimals) = split_once(text, b'.').or_else(|| split_once(text, b',')).unwrap_or((text, "0"));
    let hundredths = match decimals.len() {
        1 => whole(decimals)? * 10,
        2 => whole(decimals)?,
        _ => return None,
    };
    let hours = whole(hours).filter(|_| hours.len() <= 4)?;
    u32::try_from(hours * 100 + hundredths).ok()
}

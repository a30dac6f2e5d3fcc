//! What the caller's register is asked for about participants, and what it will hold of them.

use super::needs::{Koder, REGISTER};
use super::participant::{RecordSet, annuls, references};
use super::schema_of::record_schema;
use super::{Accepts, Person, Record, RecordType, View, read_record};
use crate::call::family;
use crate::date::Date;
use crate::families::nir::field;
use crate::finding::Report;
use crate::ids::Policy;
use crate::json::canonical::Writer;
use crate::record::{Draft, Exchange, RecordSchema};
use std::collections::BTreeSet;

/// The records of a submission, and who they are about.
pub struct Wanted {
    codes: Koder,
    numbers: Policy,
    records: Vec<Record>,
    /// Each record as `known` has it, in the order of `records`.
    rows: Vec<String>,
}

impl Wanted {
    pub(super) const fn new(codes: Koder, numbers: Policy) -> Self {
        Self { codes, numbers, records: Vec::new(), rows: Vec::new() }
    }
}

impl family::Wanted for Wanted {
    fn read(&mut self, draft: &Draft<'_>, exchange: &'static Exchange, report: &mut Report) {
        let Some((schema, record_type)) = record_schema(exchange, draft) else { return };
        let accepts = Accepts { numbers: &self.numbers, codes: &self.codes };
        let mut record = read_record(draft, schema, record_type, accepts, report);
        if record.has(field::ID) {
            self.rows.push(row(draft, schema));
            record.number = u32::try_from(self.rows.len()).unwrap_or(u32::MAX);
            self.records.push(record);
        }
    }

    fn write_holds(&self, json: &mut Writer<'_>) {
        let records = RecordSet::of(&self.records);
        json.array(|json| {
            for (record, row) in self.records.iter().zip(&self.rows) {
                json.object(|json| write_holding(json, &records, record, row));
            }
        });
    }

    fn write_wants(&self, json: &mut Writer<'_>) {
        let persons = self
            .records
            .iter()
            .filter_map(Person::of)
            .filter_map(Person::duf)
            .map(|duf| duf.digits().as_str().to_owned());
        let persons: BTreeSet<String> = persons.collect();
        let records: BTreeSet<_> =
            self.records.iter().flat_map(named).map(|(record_type, id)| (record_type.name(), id)).collect();
        json.key(REGISTER).object(|json| {
            json.key("persons").texts(persons.iter());
            json.key("records").array(|json| {
                for (record_type, id) in records {
                    write_reference(json, record_type, id);
                }
            });
        });
    }
}

/// Every record that a record names: itself, what it belongs to, what it replaces, what it takes back.
fn named(record: &Record) -> impl Iterator<Item = (RecordType, &str)> {
    let own = |field| Some((record.record_type, record.id_in(field)?));
    references(record).chain(own(field::ID)).chain(own(field::ERSTATTER)).chain(annuls(record))
}

fn write_holding(json: &mut Writer<'_>, set: &RecordSet<'_>, record: &Record, row: &str) {
    if let Some((record_type, id)) = annuls(record) {
        json.key("annuls");
        write_reference(json, record_type.name(), id);
    }
    let top = top(set, record);
    if let Some((record_type, id)) = references(top).next().or_else(|| annuls(top)) {
        json.key("follows");
        write_reference(json, record_type.name(), id);
    }
    let (first, last) = days(record);
    if let Some(first) = first {
        json.key("from").text(&first.iso());
    }
    json.key("id").text(record.id().unwrap_or_default());
    if let Some(duf) = Person::of(top).and_then(Person::duf) {
        json.key("person").text(duf.digits().as_str());
    }
    json.key("row").raw(row);
    if let Some(last) = last {
        json.key("to").text(&last.iso());
    }
    json.key("type").text(record.record_type.name());
}

/// What the record belongs to in the end, as far as that is in the payload.
fn top<'a>(set: &RecordSet<'a>, record: &'a Record) -> &'a Record {
    let mut top = record;
    while let Some(above) = set.parent(top) {
        top = above;
    }
    top
}

/// The days on which a record says something: from its first day, or from the day on which it took place.
fn days(record: &Record) -> (Option<Date>, Option<Date>) {
    let first = [field::FRA, field::DATO, field::INNVILGET, field::VEDTAKSDATO].into_iter();
    let last = if record.record_type == RecordType::Introduksjonsprogram { field::PLANLAGT_SLUTT } else { field::TIL };
    (first.filter_map(|field| record.date(field)).next(), record.date(last))
}

fn write_reference(json: &mut Writer<'_>, record_type: &str, id: &str) {
    json.object(|json| {
        json.key("id").text(id);
        json.key("type").text(record_type);
    });
}

/// The record as `known` has it: every field of its table that says something, as a text.
fn row(draft: &Draft<'_>, schema: &RecordSchema) -> String {
    let fields: BTreeSet<_> =
        schema.fields.iter().filter_map(|field| Some((field.name, draft.text(field.id)?))).collect();
    let mut row = Vec::new();
    Writer::new(&mut row).object(|json| {
        for (name, text) in fields {
            json.key(name).text(text);
        }
    });
    String::from_utf8(row).unwrap_or_default()
}

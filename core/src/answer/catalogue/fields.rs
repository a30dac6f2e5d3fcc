//! The fields of a record, with what a form that is built from them must know of each.

use crate::json::canonical::Writer;
use crate::record::{Beside, FieldSpec, Kind, RecordSchema};

/// Writes what the record's table says of a field.
pub(super) fn write(record: &RecordSchema, field: &FieldSpec, json: &mut Writer<'_>) {
    if !field.beside.is_empty() {
        json.key("beside").array(|json| {
            for beside in field.beside {
                json.object(|json| write_beside(record, beside, json));
            }
        });
    }
    json.key("kind").text(field.kind.name());
    if let Kind::Code(list) = field.kind {
        json.key("list").text(list.name);
    }
    if let Some((max, _)) = field.max {
        json.key("max").int(u64::from(max));
    }
    json.key("name").text(field.name);
    json.key("open").boolean(field.kind.is_open());
    json.key("record").text(record.name);
    if let Some(name) = field.refers_to {
        json.key("refers_to").text(name);
    }
    json.key("required").boolean(field.required.is_some());
    if !field.kind.values().is_empty() {
        json.key("values").array(|json| {
            for value in field.kind.values() {
                json.text(value);
            }
        });
    }
}

/// Writes what a form asks of a field.
pub(super) fn write_for_form(record: &RecordSchema, field: &FieldSpec, json: &mut Writer<'_>) {
    if let Kind::Code(list) = field.kind {
        json.key("codes").array(|json| {
            for code in (list.keys)(list.number) {
                json.text(code);
            }
        });
    }
    json.key("kind").text(field.kind.name());
    if let Some((max, _)) = field.max {
        json.key("max").int(u64::from(max));
    }
    json.key("name").text(field.name);
    json.key("record").text(record.name);
    json.key("required").boolean(field.required.is_some());
}

fn write_beside(record: &RecordSchema, beside: &Beside, json: &mut Writer<'_>) {
    json.key("codes").array(|json| {
        for key in beside.keys {
            json.text(key);
        }
    });
    let other = record.fields.iter().find(|other| other.id == beside.field);
    json.key("field").text(other.map_or("", |other| other.name));
    if let Some(list) = beside.list {
        json.key("list").text(list.name);
    }
}

//! The fields of NIR's records as JavaScript objects: made of the tables at once, without JSON in between.

use serde::Serialize;
use serde_wasm_bindgen::Serializer;
use sluse_core::families::nir::exchanges::EXCHANGES;
use sluse_core::record::{FieldSpec, Kind, RecordSchema};
use wasm_bindgen::prelude::*;

/// What a form asks of a field.
#[derive(Serialize)]
struct Field {
    record: &'static str,
    name: &'static str,
    kind: &'static str,
    required: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    max: Option<u16>,
    #[serde(skip_serializing_if = "Option::is_none")]
    codes: Option<Vec<&'static str>>,
}

impl Field {
    fn of(record: &RecordSchema, field: &FieldSpec) -> Self {
        Self {
            record: record.name,
            name: field.name,
            kind: field.kind.name(),
            required: field.required.is_some(),
            max: field.max.map(|(max, _)| max),
            codes: if let Kind::Code(list) = field.kind { Some((list.keys)(list.number)) } else { None },
        }
    }
}

/// Every field of every record, each with the codes that it takes.
#[wasm_bindgen]
#[must_use]
pub fn fields() -> JsValue {
    let records = EXCHANGES.iter().flat_map(|exchange| exchange.records);
    let fields: Vec<Field> =
        records.flat_map(|record| record.fields.iter().map(|field| Field::of(record, field))).collect();
    // Texts, numbers and truth values always have their like in JavaScript.
    fields.serialize(&Serializer::json_compatible()).unwrap_or_default()
}

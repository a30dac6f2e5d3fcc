//! The fields of NIR's records as JavaScript objects: made of the tables at once, without JSON in between.

use serde::Serialize;
use serde_wasm_bindgen::Serializer;
use sluse_core::repertoire::{FormField, NIR};
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

impl From<FormField> for Field {
    fn from(field: FormField) -> Self {
        Self {
            record: field.record(),
            name: field.name(),
            kind: field.kind(),
            required: field.is_required(),
            max: field.max(),
            codes: field.codes(),
        }
    }
}

/// Every field of every record, each with the codes that it takes.
#[wasm_bindgen]
#[must_use]
pub fn fields() -> JsValue {
    let fields: Vec<Field> = NIR.fields().map(Field::from).collect();
    // Texts, numbers and truth values always have their like in JavaScript.
    fields.serialize(&Serializer::json_compatible()).unwrap_or_default()
}

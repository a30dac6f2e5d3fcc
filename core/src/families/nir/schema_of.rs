//! Which type of record a row is: it says so itself.

use super::{Record, RecordType, rules};
use crate::families::nir::field;
use crate::finding::Report;
use crate::record::{Draft, Exchange, Json, RecordSchema};

/// All types of record share their keys, so that the decoder takes what a type does not have; it would be lost in silence.
pub(super) fn report_strange_fields(
    exchange: &Exchange,
    schema: &RecordSchema,
    draft: &Draft<'_>,
    record: &Record,
    report: &mut Report,
) {
    // As a rule there is none: the record has all that the draft has.
    if record.has_all(draft.filled) {
        return;
    }
    let Some(Json::Rows(keys)) = exchange.json else { return };
    for key in keys {
        if draft.text(key.field).is_some() && !schema.fields.iter().any(|field| field.id == key.field) {
            report.push_at(&rules::felt_of_another_type::RULE, &draft.at, key.field);
        }
    }
}

pub(super) fn record_schema(exchange: &Exchange, draft: &Draft<'_>) -> Option<(&'static RecordSchema, RecordType)> {
    let told = draft.text(field::TYPE)?;
    let record_type = RecordType::of(told)?;
    // The tables stand in the order of the types.
    let schema = exchange.records.get(record_type as usize).filter(|schema| schema.name == told)?;
    Some((schema, record_type))
}

/// The record whose name is the type but for capitals and separators.
pub(super) fn meant_schema(exchange: &Exchange, draft: &Draft<'_>) -> Option<(&'static RecordSchema, RecordType)> {
    let told = draft.text(field::TYPE)?;
    let letters = |text: &'static str| text.bytes().filter(|byte| *byte != b'_');
    let is_meant = |record: &&RecordSchema| {
        let told =
            told.bytes().filter(|byte| !matches!(byte, b'_' | b'-' | b' ')).map(|byte| byte.to_ascii_lowercase());
        letters(record.name).eq(told)
    };
    let schema = exchange.records.iter().find(is_meant)?;
    Some((schema, RecordType::of(schema.name)?))
}

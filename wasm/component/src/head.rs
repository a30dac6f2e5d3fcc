//! Typed calls, spelled as the heads that the core reads: members that are absent here are absent there.

use sluse_core::json::canonical::Writer;
use sluse_core::json::value::Value;

use crate::bindings::exports::sluse::rules::operations::{Call, IdColumn, Mode};

pub(crate) fn of_call(call: &Call, person: Option<u32>) -> Vec<u8> {
    object(|head| {
        texts(head, &[("exchange", &call.exchange), ("format", &call.format), ("file_name", &call.file_name)]);
        head.key("as_of").text(&call.as_of);
        head.key("mode").text(name(call.mode));
        for (key, number) in [("budget", call.budget), ("person", person)] {
            if let Some(number) = number {
                head.key(key).int(number.into());
            }
        }
        if let Some(known) = &call.known {
            head.key("known").raw(one_value(known));
        }
    })
}

pub(crate) fn of_words(lang: &str) -> Vec<u8> {
    object(|head| head.key("lang").text(lang))
}

pub(crate) fn of_ids(column: &IdColumn, rows: usize) -> Vec<u8> {
    object(|head| {
        texts(head, &[("separators", &column.separators)]);
        head.key("as_of").text(&column.as_of);
        head.key("mode").text(name(column.mode));
        head.key("kind").array(|list| column.kinds.iter().for_each(|kind| list.text(kind)));
        head.key("rows").int(rows as u64);
        if let Some(existing) = &column.postnummer {
            head.key("postnummer").array(|list| existing.iter().for_each(|each| list.text(each)));
        }
    })
}

/// The texts in the shape of an Arrow column: offsets, then the bytes that they point into.
pub(crate) fn column(rows: &[String]) -> Vec<u8> {
    let values: usize = rows.iter().map(String::len).sum();
    let mut body = Vec::with_capacity(4 * (rows.len() + 1) + values);
    let mut end = 0;
    body.extend_from_slice(&offset(end));
    for row in rows {
        end += row.len();
        body.extend_from_slice(&offset(end));
    }
    rows.iter().for_each(|row| body.extend_from_slice(row.as_bytes()));
    body
}

/// What is longer than an offset can say is longer than the core takes, and refused by its length.
fn offset(end: usize) -> [u8; 4] {
    i32::try_from(end).unwrap_or(i32::MAX).to_le_bytes()
}

/// The text, if it is one JSON value and nothing behind it: else it could say other members of the head than its own. In its
/// place stands a value that the core refuses as it refuses any other that is no object.
fn one_value(json: &str) -> &str {
    let bare = json.trim_matches([' ', '\t', '\n', '\r']);
    if Value::parse(bare).is_ok() { bare } else { "null" }
}

fn texts(head: &mut Writer<'_>, members: &[(&str, &Option<String>)]) {
    for (key, text) in members {
        if let Some(text) = text {
            head.key(key).text(text);
        }
    }
}

const fn name(mode: Mode) -> &'static str {
    match mode {
        Mode::Production => "production",
        Mode::Test => "test",
    }
}

fn object(members: impl FnOnce(&mut Writer<'_>)) -> Vec<u8> {
    let mut out = Vec::new();
    Writer::new(&mut out).object(members);
    out
}

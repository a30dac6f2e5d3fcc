//! Typed calls, spelled as the heads that the core reads: members that are absent here are absent there.

use core::iter;
use sluse_core::json::canonical::Writer;
use std::borrow::Cow;

use crate::bindings::exports::sluse::rules::operations::{Call, IdColumn, Mode};

pub(crate) fn of_call(call: &Call, payload: usize, person: Option<u32>) -> Vec<u8> {
    object(|head| {
        texts(head, &[("exchange", &call.exchange), ("format", &call.format), ("file_name", &call.file_name)]);
        head.key("as_of").text(&call.as_of);
        head.key("mode").text(name(call.mode));
        for (key, number) in [("budget", call.budget), ("person", person)] {
            if let Some(number) = number {
                head.key(key).int(number.into());
            }
        }
        if !call.known.is_empty() {
            let told = call.known.iter().map(|told| (told.need.as_str(), told.values.len()));
            head.key("parts").array(|list| {
                for (name, bytes) in iter::once(("payload", payload)).chain(told) {
                    list.object(|part| {
                        part.key("bytes").int(bytes as u64);
                        part.key("name").text(name);
                    });
                }
            });
        }
    })
}

/// The payload, and behind it what the caller tells.
pub(crate) fn body_of<'p>(call: &Call, payload: &'p [u8]) -> Cow<'p, [u8]> {
    if call.known.is_empty() {
        return Cow::Borrowed(payload);
    }
    let told = call.known.iter().map(|told| told.values.as_bytes());
    Cow::Owned(iter::once(payload).chain(told).collect::<Vec<_>>().concat())
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

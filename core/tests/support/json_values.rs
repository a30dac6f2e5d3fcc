//! Generated JSON: values of every kind, spelled in every way, and bytes that were JSON before a mishap.

use proptest::prelude::*;
use std::fmt::Write as _;

/// A JSON text of some value; strings have escapes and letters of all kinds.
pub(crate) fn json_text() -> impl Strategy<Value = String> {
    let leaf = prop_oneof![
        Just("null".to_owned()),
        Just("true".to_owned()),
        Just("false".to_owned()),
        any::<u64>().prop_map(|int| int.to_string()),
        any::<i64>().prop_map(|int| int.to_string()),
        "-?(0|[1-9][0-9]{0,30})(\\.[0-9]{1,10})?([eE][-+]?[0-9]{1,4})?",
        json_string(),
    ];
    leaf.prop_recursive(6, 48, 6, |inner| {
        let member =
            (json_key(), blanks(), inner.clone()).prop_map(|(key, blanks, value)| format!("{key}{blanks}:{value}"));
        let joined = |open: char, close: char| {
            move |(parts, blanks): (Vec<String>, String)| {
                format!("{open}{blanks}{}{blanks}{close}", parts.join(&format!(",{blanks}")))
            }
        };
        prop_oneof![
            (prop::collection::vec(inner, 0..6), blanks()).prop_map(joined('[', ']')),
            (prop::collection::vec(member, 0..6), blanks()).prop_map(joined('{', '}')),
        ]
    })
}

/// A JSON string with its quotes.
pub(crate) fn json_string() -> impl Strategy<Value = String> {
    prop::collection::vec(any::<(char, u8)>(), 0..20).prop_map(|letters| {
        let mut text = String::from('"');
        for (letter, how) in letters {
            // Most letters of `any` are far from ASCII; half of them are brought near.
            let letter =
                if how < 128 { char::from(u8::try_from(u32::from(letter) % 256).unwrap_or(b'a')) } else { letter };
            spell(letter, how, &mut text);
        }
        text + "\""
    })
}

fn json_key() -> impl Strategy<Value = String> {
    /// Keys of ours, so that known and unknown ones meet.
    const KNOWN: &[&str] =
        &["klasse", "elev_namn", "students", "school", "name", "firstName", "@type", "f\\u00f8dselsnummer"];
    prop_oneof![json_string(), prop::sample::select(KNOWN).prop_map(|key| format!("\"{key}\""))]
}

fn blanks() -> impl Strategy<Value = String> {
    "[ \t\r\n]{0,3}"
}

/// Writes a letter in one of the ways in which JSON can.
fn spell(letter: char, how: u8, text: &mut String) {
    let short = match letter {
        '"' | '\\' => Some(letter),
        '/' if how.is_multiple_of(2) => Some('/'),
        '\u{8}' => Some('b'),
        '\u{c}' => Some('f'),
        '\n' => Some('n'),
        '\r' => Some('r'),
        '\t' => Some('t'),
        _ => None,
    };
    match short {
        Some(short) if !how.is_multiple_of(4) => text.extend(['\\', short]),
        None if letter >= ' ' && !how.is_multiple_of(4) => text.push(letter),
        _ => {
            for unit in letter.encode_utf16(&mut [0; 2]) {
                let written =
                    if how.is_multiple_of(8) { write!(text, "\\u{unit:04x}") } else { write!(text, "\\u{unit:04X}") };
                written.expect("a string takes what is written");
            }
        }
    }
}

/// What can befall bytes on their way.
#[derive(Clone, Debug)]
pub(crate) enum Mishap {
    Delete,
    Insert(u8),
    Replace(u8),
    FlipBit(u8),
    Truncate,
    Double,
}

/// A few mishaps, each somewhere.
pub(crate) fn mishaps() -> impl Strategy<Value = Vec<(prop::sample::Index, Mishap)>> {
    let byte = || prop_oneof![any::<u8>(), prop::sample::select(b"\"\\{}[]:,u0-.eEn \n\x00;d8".to_vec())];
    let mishap = prop_oneof![
        Just(Mishap::Delete),
        byte().prop_map(Mishap::Insert),
        byte().prop_map(Mishap::Replace),
        (0_u8..8).prop_map(Mishap::FlipBit),
        Just(Mishap::Truncate),
        Just(Mishap::Double),
    ];
    prop::collection::vec((any::<prop::sample::Index>(), mishap), 0..4)
}

/// The bytes after the mishaps.
pub(crate) fn mishandled(mut bytes: Vec<u8>, mishaps: &[(prop::sample::Index, Mishap)]) -> Vec<u8> {
    for (index, mishap) in mishaps {
        if bytes.is_empty() {
            return bytes;
        }
        let at = index.index(bytes.len());
        match *mishap {
            Mishap::Delete => drop(bytes.remove(at)),
            Mishap::Insert(byte) => bytes.insert(at, byte),
            Mishap::Replace(byte) => bytes[at] = byte,
            Mishap::FlipBit(bit) => bytes[at] ^= 1 << bit,
            Mishap::Truncate => bytes.truncate(at),
            Mishap::Double => bytes.insert(at, bytes[at]),
        }
    }
    bytes
}

//! A JavaScript object written as JSON bytes, so that it takes the same road as a payload.
//!
//! serde-wasm-bindgen walks the object; what it finds is written at once, and no value is kept.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use wasm_bindgen::{JsError, JsValue};

/// The object's JSON.
///
/// # Errors
/// When it holds what JSON has no form for.
pub(crate) fn to_json(value: JsValue) -> Result<Vec<u8>, JsError> {
    let mut out = Vec::new();
    Json { out: &mut out, depth: 0 }
        .deserialize(serde_wasm_bindgen::Deserializer::from(value))
        .map_err(|_| JsError::new("sluse: a record may hold texts, numbers, booleans, null, arrays and plain objects"))?;
    Ok(out)
}

/// Deeper than any record; an object that holds itself ends here and not at the end of the stack.
const DEPTH_MAX: u32 = 64;

/// Writes the next value to the end of the bytes.
struct Json<'a> {
    out: &'a mut Vec<u8>,
    depth: u32,
}

impl<'de> DeserializeSeed<'de> for Json<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, value: D) -> Result<(), D::Error> {
        if self.depth > DEPTH_MAX {
            return Err(D::Error::custom("too deep"));
        }
        value.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Json<'_> {
    type Value = ();

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a value with a form in JSON")
    }

    // null and undefined.
    fn visit_unit<E: Error>(self) -> Result<(), E> {
        self.out.extend_from_slice(b"null");
        Ok(())
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<(), E> {
        self.out.extend_from_slice(if value { b"true" } else { b"false" });
        Ok(())
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<(), E> {
        self.out.extend_from_slice(value.to_string().as_bytes());
        Ok(())
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<(), E> {
        self.out.extend_from_slice(value.to_string().as_bytes());
        Ok(())
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<(), E> {
        // JavaScript writes its own numbers; Rust's way of doing it would be a tenth of the module.
        let text = if value.is_finite() { String::from(js_sys::Number::from(value).to_string(10).unwrap_or_default()) } else { String::from("null") };
        self.out.extend_from_slice(text.as_bytes());
        Ok(())
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<(), E> {
        string(value, self.out);
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<(), A::Error> {
        self.out.push(b'[');
        let begin = self.out.len();
        while items.next_element_seed(Next { out: self.out, begin, depth: self.depth + 1 })?.is_some() {}
        self.out.push(b']');
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<(), A::Error> {
        self.out.push(b'{');
        let begin = self.out.len();
        while entries.next_key_seed(Next { out: self.out, begin, depth: self.depth + 1 })?.is_some() {
            self.out.push(b':');
            entries.next_value_seed(Json { out: self.out, depth: self.depth + 1 })?;
        }
        self.out.push(b'}');
        Ok(())
    }
}

/// An item or a key, with a comma before it unless it is the first after `begin`.
struct Next<'a> {
    out: &'a mut Vec<u8>,
    begin: usize,
    depth: u32,
}

impl<'de> DeserializeSeed<'de> for Next<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, value: D) -> Result<(), D::Error> {
        if self.out.len() > self.begin {
            self.out.push(b',');
        }
        Json { out: self.out, depth: self.depth }.deserialize(value)
    }
}

fn string(text: &str, out: &mut Vec<u8>) {
    const HEX: &[u8; 16] = b"0123456789abcdef";
    out.push(b'"');
    for &byte in text.as_bytes() {
        match byte {
            b'"' | b'\\' => out.extend_from_slice(&[b'\\', byte]),
            0..0x20 => {
                out.extend_from_slice(b"\\u00");
                out.extend([byte >> 4, byte & 15].map(|digit| HEX[usize::from(digit)]));
            }
            _ => out.push(byte),
        }
    }
    out.push(b'"');
}

//! Small JSON documents as a tree: heads of calls, answers to be rendered, words files. Payloads never become trees.

use crate::json::scanner::{Next, Scanner};
use crate::refusal::Refusal;
use crate::text;
use crate::text::RawSlot;

/// A JSON value. Numbers other than whole ones from 0 to 2^64-1, `true` and `false` are all [`Value::Other`].
#[derive(Debug, PartialEq, Eq)]
pub enum Value {
    /// `null`.
    Null,
    /// A whole number without sign.
    Int(u64),
    /// Any other number, `true`, `false`.
    Other,
    /// A string.
    Text(String),
    /// An array.
    Array(Vec<Value>),
    /// An object, in the order of its keys as written; a key may stand twice, the reader decides.
    Object(Vec<(String, Value)>),
}

impl Value {
    /// Reads a document.
    ///
    /// # Errors
    /// [`Refusal`] as the scanner gives it.
    pub fn parse(text: &str) -> Result<Self, Box<Refusal>> {
        let mut scanner = Scanner::new(text);
        let value = value(&mut scanner, text)?;
        scanner.finish()?;
        Ok(value)
    }

    /// The member of an object.
    #[must_use]
    pub fn get(&self, key: &str) -> Option<&Self> {
        match self {
            Self::Object(members) => members.iter().find(|(name, _)| name == key).map(|(_, value)| value),
            _ => None,
        }
    }

    /// The text of a string.
    #[must_use]
    pub fn text(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            _ => None,
        }
    }

    /// The whole number.
    #[must_use]
    pub const fn int(&self) -> Option<u64> {
        match self {
            Self::Int(int) => Some(*int),
            _ => None,
        }
    }

    /// The elements of an array; none for anything else.
    #[must_use]
    pub fn elements(&self) -> &[Self] {
        match self {
            Self::Array(elements) => elements,
            _ => &[],
        }
    }
}

fn value(scanner: &mut Scanner<'_>, payload: &str) -> Result<Value, Box<Refusal>> {
    match scanner.next_kind()? {
        Next::Object => {
            scanner.open()?;
            let mut members = Vec::new();
            while scanner.more(members.is_empty(), b'}')? {
                let mut scratch = String::new();
                let key = scanner.key(&mut scratch)?;
                let key = owned(key, payload, &scratch);
                members.push((key, value(scanner, payload)?));
            }
            Ok(Value::Object(members))
        }
        Next::Array => {
            scanner.open()?;
            let mut elements = Vec::new();
            while scanner.more(elements.is_empty(), b']')? {
                elements.push(value(scanner, payload)?);
            }
            Ok(Value::Array(elements))
        }
        Next::String => {
            let mut scratch = String::new();
            let slot = scanner.string(&mut scratch)?;
            Ok(Value::Text(owned(slot, payload, &scratch)))
        }
        Next::Null => scanner.skip_value(&mut String::new()).map(|()| Value::Null),
        Next::Other => {
            let start = scanner.offset();
            scanner.skip_value(&mut String::new())?;
            let number = payload.get(start..scanner.offset()).unwrap_or_default();
            Ok(text::whole(number).map_or(Value::Other, Value::Int))
        }
    }
}

fn owned(slot: RawSlot, text: &str, scratch: &str) -> String {
    slot.text(text, scratch).unwrap_or_default().to_owned()
}

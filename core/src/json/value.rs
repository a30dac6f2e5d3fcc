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
        Self::parse_beside(text, &[]).map(|(value, _)| value)
    }

    /// Reads a document, and leaves the array that the keys lead to as it stands: as large as a payload, it is read as one.
    /// In its place is an empty one.
    ///
    /// # Errors
    /// [`Refusal`] as the scanner gives it, also for what stands in that array.
    pub(crate) fn parse_beside<'a>(text: &'a str, path: &[&str]) -> Result<(Self, Option<&'a str>), Box<Refusal>> {
        let (mut scanner, mut beside) = (Scanner::new(text), None);
        let value = value(&mut scanner, text, path, &mut beside)?;
        scanner.finish()?;
        Ok((value, beside))
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

fn value<'a>(
    scanner: &mut Scanner<'a>,
    payload: &'a str,
    path: &[&str],
    beside: &mut Option<&'a str>,
) -> Result<Value, Box<Refusal>> {
    match scanner.next_kind()? {
        Next::Object => {
            scanner.open()?;
            let mut members = Vec::new();
            while scanner.more(members.is_empty(), b'}')? {
                let mut scratch = String::new();
                let key = scanner.key(&mut scratch)?;
                let key = owned(key, payload, &scratch);
                let below = path.split_first().filter(|(wanted, _)| key == **wanted).map(|(_, below)| below);
                let value = match below {
                    Some([]) if scanner.next_kind()? == Next::Array => {
                        let start = scanner.offset();
                        scanner.skip_value(&mut scratch)?;
                        *beside = payload.get(start..scanner.offset());
                        Value::Array(Vec::new())
                    }
                    below => value(scanner, payload, below.unwrap_or_default(), beside)?,
                };
                members.push((key, value));
            }
            Ok(Value::Object(members))
        }
        Next::Array => {
            scanner.open()?;
            let mut elements = Vec::new();
            while scanner.more(elements.is_empty(), b']')? {
                elements.push(value(scanner, payload, &[], beside)?);
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

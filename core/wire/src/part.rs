//! The parts of a call's body.

use crate::Call;
use serde::{Deserialize, Serialize};

/// A part of a call's body.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Part {
    /// `payload`, or the need that it tells.
    pub name: String,
    /// How many bytes it has.
    pub bytes: u64,
}

impl Call {
    /// Tells what a register holds: puts its records, a JSON array, behind the payload in `body`.
    ///
    /// ```
    /// use sluse_wire::{Call, Part};
    /// let (mut call, mut body) = (Call::default(), b"[]".to_vec());
    /// call.tell("nir.register", br#"[{"id":"p1","type":"person"}]"#, &mut body);
    /// let part = |name: &str, bytes| Part { name: name.to_owned(), bytes };
    /// assert_eq!(call.parts, Some(vec![part("payload", 2), part("nir.register", 29)]));
    /// assert_eq!(body, br#"[][{"id":"p1","type":"person"}]"#);
    /// ```
    pub fn tell(&mut self, need: &str, records: &[u8], body: &mut Vec<u8>) {
        let part = |name: &str, bytes: &[u8]| Part { name: name.to_owned(), bytes: bytes.len() as u64 };
        self.parts.get_or_insert_with(|| vec![part("payload", body)]).push(part(need, records));
        body.extend_from_slice(records);
    }
}

//! The records of a register as a part of a call's body.

use serde_json::{Value, json};

/// Head and body of a call whose head tells a register among what is `known`, as tests write it: the records lie behind the
/// payload, where the module wants them. A head that tells none stays as it is.
#[must_use]
pub fn parted(head: &[u8], payload: &[u8]) -> (Vec<u8>, Vec<u8>) {
    let told = serde_json::from_slice::<Value>(head).ok();
    let taken = told.and_then(|mut head| {
        let known = head.get_mut("known")?.as_object_mut()?;
        let records = known.remove(REGISTER)?.to_string();
        head["parts"] = json!([
            {"name": "payload", "bytes": payload.len()},
            {"name": REGISTER, "bytes": records.len()},
        ]);
        Some((head.to_string().into_bytes(), [payload, records.as_bytes()].concat()))
    });
    taken.unwrap_or_else(|| (head.to_vec(), payload.to_vec()))
}

const REGISTER: &str = "nir.register";

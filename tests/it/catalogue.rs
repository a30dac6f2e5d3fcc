//! The catalogue, as the native core writes it.

use serde_json::Value;
use sluse_core::{OP_CATALOGUE, Status};

/// Its bytes.
pub(crate) fn bytes() -> Vec<u8> {
    let mut out = Vec::new();
    assert_eq!(sluse_core::call(OP_CATALOGUE, b"{}", b"", &mut out), Status::Answer);
    out
}

/// The same, read.
pub(crate) fn read() -> Value {
    serde_json::from_slice(&bytes()).expect("JSON")
}

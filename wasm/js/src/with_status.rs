//! How an output and its status cross the boundary in one call.

use sluse_core::Status;

/// What `write` puts out, with its status as one last byte.
pub(crate) fn with_status(write: impl FnOnce(&mut Vec<u8>) -> Status) -> Vec<u8> {
    let mut out = Vec::new();
    let status = write(&mut out);
    out.push(status as u8);
    out
}

//! What the frame says of participants: laws, places of records, timelines.

pub(crate) mod laws;
pub(crate) mod records;
pub(crate) mod timeline;
pub(crate) mod unchecked;

//! One call: its head, its payload, and the pipeline from bytes to drafts to records to findings. It knows no rule.

pub mod check;
pub mod checks;
pub mod family;
pub mod head;
pub mod identify;
pub mod keys;
pub mod labels;
mod parts;
pub mod payload;
pub mod timeline;

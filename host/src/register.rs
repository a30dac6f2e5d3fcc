//! What the gate keeps of participants: asked before a check, changed by an acceptance.
//!
//! The module says under which keys to look and what a record is (operation 4); here its keys become keyed hashes and its
//! rows sealed bodies, and back. Who sent a record owns it: a sender's ids mean nothing in another's register. What
//! registers tell has no owner and is given to every sender's check.

mod changes;
mod held;
mod keyed_hashes;
mod permits;
mod reader;

pub use changes::{change, told_by_registers};
pub use held::{HeldRecord, HeldRecords, HeldState, held_states};
pub use keyed_hashes::KeyedHashes;
pub use permits::Permits;
pub use reader::{Fields, Reading, RegisterReader, keys, open, rows};

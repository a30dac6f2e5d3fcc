//! The operations of the module, by the numbers of its contract.

/// A check: the answer, or why the payload cannot be judged.
pub const OP_CHECK: u32 = 1;
/// The catalogue: every rule, exchange and word.
pub const OP_CATALOGUE: u32 = 2;
/// An answer as sentences.
pub const OP_RENDER: u32 = 3;
/// Which keys of the caller's register the rules want, and what the register will hold.
pub const OP_KEYS: u32 = 4;
/// A column of identifiers.
pub const OP_IDS: u32 = 10;
/// A check, and what happened to each participant, by day.
pub const OP_TIMELINE: u32 = 11;
/// Class and name of the pupils in some rows.
pub const OP_LABELS: u32 = 12;

//! Limits that are part of the verdict: the same on every runtime.

/// The most bytes of a payload: 64 MiB, some 250 000 pupils as JSON.
pub const PAYLOAD_BYTES: usize = 64 << 20;

/// The most bytes of a call's head: room for the numbers of some 250 000 pupils whom other schools have sent.
pub const HEAD_BYTES: usize = 4 << 20;

/// The most bytes of a register's records beside a payload: room for some thousand participants.
pub const REGISTER_BYTES: usize = 32 << 20;

/// The most records of a payload: twenty times the pupils of a school year in all of Norway.
pub const RECORDS: u32 = 1_000_000;

/// How deep JSON may nest; the same as `serde_json`'s.
pub const DEPTH: u32 = 127;

/// The most findings of one rule that stand in an answer, the first by place; the others are counted.
pub const FINDINGS_OF_A_RULE: usize = 1000;

/// The work a call may spend unless it asks for less: enough for the largest payload with the most records, and two
/// findings in every record.
pub const WORK: u64 = 1 << 27;

/// Work of one record, beside that of its bytes.
pub const WORK_PER_RECORD: u64 = 16;

/// Work of joining one record about a participant with the others, and of what rules look at in it then; also of one that
/// is known.
pub const WORK_PER_LINKED: u64 = 32;

/// Work of a finding that stands in the answer: it is written out, and words are made for it.
pub const WORK_PER_FINDING: u64 = 512;

/// Work of a finding beyond [`FINDINGS_OF_A_RULE`]: it is counted.
pub const WORK_PER_COUNTED: u64 = 4;

/// Work of looking for the slip in one personal number: one digit in each of eleven places and ten swaps are tried.
pub const WORK_PER_REPAIR: u64 = 256;

/// What looking for the key of ours that a strange one misses costs of the budget.
pub const WORK_PER_STRANGE_KEY: u64 = 128;

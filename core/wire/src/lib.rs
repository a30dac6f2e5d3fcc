//! What calls, answers and renderings of the rule module look like, for those who write and read them: hosts and tests.
//!
//! It knows no rule. The module itself writes answers byte by byte; these types are for the other side of its door.

#![forbid(unsafe_code)]

pub mod ids;
mod keys;
mod labels;
pub mod limits;
mod operation;
mod part;
mod provider;
pub mod refusal;
mod rendered;
mod status;
mod timeline;

pub use keys::*;
pub use labels::*;
pub use operation::*;
pub use part::Part;
pub use provider::Provider;
pub use rendered::*;
pub use status::Status;
pub use timeline::*;

use core::fmt;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The head of operation 1.
#[derive(Clone, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Call {
    /// Absent: recognised by the module.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub exchange: Option<String>,
    /// `ÅÅÅÅ-MM-DD`, the only clock.
    pub as_of: String,
    /// `production` or `test`.
    pub mode: Mode,
    /// `json`, `ndjson`, `csv` or `vigo`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub format: Option<String>,
    /// The file's name, for the rules about it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub file_name: Option<String>,
    /// What the caller knows beside the payload, by need; the records of a register are a part of the body.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub known: Option<BTreeMap<String, Vec<Known>>>,
    /// What the body is put together of, the payload first; absent: it is the payload.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parts: Option<Vec<Part>>,
    /// Work that may be spent, instead of [`crate::limits::WORK`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub budget: Option<u64>,
}

/// Something that the caller's register holds.
#[derive(Clone, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Known {
    /// A number, a role, a law.
    Text(String),
    /// A record: numbers, `true` and `false` as texts too.
    Row(BTreeMap<String, String>),
}

// By hand, because `known` holds personal numbers, and a file's name may.
impl fmt::Debug for Call {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { exchange, as_of, mode, format, file_name: _, known: _, parts, budget } = self;
        write!(f, "Call({exchange:?}, {as_of}, {mode:?}, {format:?}, {parts:?}, {budget:?}, …)")
    }
}

/// The head of operation 10.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct IdsCall {
    /// `ÅÅÅÅ-MM-DD`, the only clock.
    pub as_of: String,
    /// The kinds that the column takes; `any` stands for those that are told apart by themselves.
    pub kind: Vec<String>,
    /// `production` or `test`.
    pub mode: Mode,
    /// The postnummer that exist; absent: their form alone is looked at.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub postnummer: Option<Vec<String>>,
    /// How many rows the body has.
    pub rows: u64,
    /// The characters that the column's field tolerates inside an identifier, of space, `-` and `.`; absent: none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub separators: Option<String>,
}

/// Whether synthetic numbers are admitted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Mode {
    /// They are refused.
    #[default]
    Production,
    /// They are admitted and named.
    Test,
}

/// The outcome of a check.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Answer {
    /// The day of the check.
    pub as_of: String,
    /// Counts.
    pub counts: Counts,
    /// The exchange.
    pub exchange: String,
    /// Findings, sorted by place and rule: of one rule at most [`crate::limits::FINDINGS_OF_A_RULE`], the first by place.
    pub findings: Vec<Finding>,
    /// Which law each participant's records follow; absent in exchanges that have no participants.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub laws: Option<Vec<Law>>,
    /// The mode.
    pub mode: Mode,
    /// How many more findings there are of rules of which more were made than stand in `findings`.
    #[serde(default)]
    pub more: BTreeMap<String, u64>,
    /// How the payload was read.
    pub read_as: ReadAs,
    /// The rule set.
    pub ruleset: Ruleset,
    /// Rules that need what the caller did not give.
    pub unchecked: Vec<Unchecked>,
    /// The verdict.
    pub verdict: Verdict,
    /// Work spent.
    pub work: u64,
}

/// How many, also of findings that do not stand in the answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Counts {
    /// Errors.
    pub error: u64,
    /// Things said for the record.
    pub info: u64,
    /// Records read.
    pub records: u64,
    /// Warnings.
    pub warning: u64,
}

/// Three values: the gate refines `undecided`, never contradicts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Verdict {
    /// Nothing is wrong and everything was checked.
    Valid,
    /// At least one error.
    Invalid,
    /// Nothing wrong found; some rules need what was not there.
    Undecided,
}

/// The severity of a finding.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// The record cannot be received as it is.
    Error,
    /// Look at it; it may be right.
    Warning,
    /// Said for the record.
    Info,
}

/// Which law a participant's records follow on the day of the check.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Law {
    /// The record of the person.
    pub at: Place,
    /// `introduksjonsloven`, `integreringsloven`, `kap6a`: one, or the candidates where facts are missing.
    pub candidates: Vec<String>,
    /// What would leave fewer candidates: `ankomst`, `forste_innvilgelse`, `kollektiv_beskyttelse`.
    pub missing: Vec<String>,
    /// Why: a word of the rule set's.
    pub reason: String,
}

/// A rule broken at a place.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Finding {
    /// Arguments for the words; never personal.
    pub args: BTreeMap<String, Arg>,
    /// Where.
    pub at: Place,
    /// Other places, where the finding is about more than one.
    pub related: Vec<Place>,
    /// The rule.
    pub rule: String,
    /// How much it weighs.
    pub severity: Severity,
}

/// An argument.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Arg {
    /// A whole number.
    Int(u64),
    /// One of the rule set's own words.
    Text(String),
}

/// A place in the payload.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Place {
    /// The wire's name of the field.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub field: Option<String>,
    /// The physical line, from 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub line: Option<u64>,
    /// JSON Pointer, for JSON payloads.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pointer: Option<String>,
    /// The record, from 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub row: Option<u64>,
}

/// How the payload was read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReadAs {
    /// `utf-8`, `utf-16le`, `utf-16be`, `windows-1252`, `cp850`, `cp865` or `macintosh`.
    pub encoding: String,
    /// `json`, `ndjson`, `csv` or `vigo`.
    pub format: String,
}

/// The rule set.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ruleset {
    /// Its name.
    pub id: String,
    /// Its digest.
    pub sha256: String,
}

/// A rule that was not checked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Unchecked {
    /// The key in `known` that it needs.
    pub needs: String,
    /// The rule.
    pub rule: String,
}

/// The outcome of a call that could not be judged.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Refused {
    /// Why.
    pub refusal: Refusal,
    /// The rule set.
    pub ruleset: Ruleset,
}

/// Why a payload cannot be judged.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Refusal {
    /// What the words need.
    pub args: BTreeMap<String, RefusalArg>,
    /// Where reading ended.
    pub at: RefusalPlace,
    /// One of [`crate::refusal::Code`].
    pub code: String,
}

/// An argument of a refusal.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum RefusalArg {
    /// A limit.
    Int(u64),
    /// Names that would have been right.
    Names(Vec<String>),
}

/// Where reading ended: a byte of the payload.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct RefusalPlace {
    /// Column in bytes, from 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub column: Option<u64>,
    /// Line, from 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub line: Option<u64>,
    /// Byte, from 0.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub offset: Option<u64>,
}

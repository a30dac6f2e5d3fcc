//! Operation 4: which keys the rules want, and what a register will hold.

use super::Ruleset;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What operation 4 says. It holds numbers of persons, and whole records: it is not for logs.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Keys {
    /// The exchange.
    pub exchange: String,
    /// What a register will hold when the payload is accepted, in the order of the payload.
    pub holds: Vec<Holding>,
    /// The rule set.
    pub ruleset: Ruleset,
    /// The keys by need: what to fetch for `known`.
    pub wants: BTreeMap<String, Wanted>,
}

/// The keys of a need.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Wanted {
    /// Numbers of persons.
    pub persons: Vec<String>,
    /// Records that are sent or named, by the sender's ids.
    pub records: Vec<Reference>,
}

/// A record by its type and the sender's id.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Reference {
    /// The sender's id.
    pub id: String,
    /// The type.
    #[serde(rename = "type")]
    pub kind: String,
}

/// A record as a register will hold it.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Holding {
    /// What an annulment takes back.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub annuls: Option<Reference>,
    /// What it belongs to in the end, where that is not in the payload.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub follows: Option<Reference>,
    /// The first day on which it says something; absent: from the beginning.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<String>,
    /// The sender's id.
    pub id: String,
    /// The DUF-nummer of the person whom it is about, where the payload tells.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub person: Option<String>,
    /// The record, as `known` has it.
    pub row: BTreeMap<String, String>,
    /// The last day; absent: until further notice.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<String>,
    /// The type.
    #[serde(rename = "type")]
    pub kind: String,
}

//! Operation 12: what pupils are called, for the machine that holds the payload.

use super::Call;
use serde::{Deserialize, Serialize};

/// The head of operation 12: that of a check, and the rows.
#[derive(Clone, Default, Serialize)]
pub struct LabelsCall {
    /// What a check would be asked.
    #[serde(flatten)]
    pub call: Call,
    /// Rows from 1, ascending.
    pub rows: Vec<u64>,
}

/// The outcome of operation 12. Personal data: never logged, kept or sent, so it has no `Debug`.
#[derive(Clone, Default, PartialEq, Eq, Deserialize)]
pub struct Labels {
    /// In the payload's order; a row that it does not have is not here.
    pub rows: Vec<Label>,
}

/// What the pupil of a row is called.
#[derive(Clone, PartialEq, Eq, Deserialize)]
pub struct Label {
    /// The class, as it stands.
    #[serde(default)]
    pub klasse: Option<String>,
    /// The name as it stands, its parts joined by a blank.
    #[serde(default)]
    pub navn: Option<String>,
    /// The record, from 1.
    pub row: u64,
}

//! Read-back: what a receiver says that it holds of a submission's records, compared with what this gate holds.
//!
//! IMDi's own advice after a transfer is to look whether what was sent is there. The comparison is by type, id and content,
//! with the register as it was when the receiver's last delivery had been accepted here: what still waits in the outbox is
//! no difference. What is found names rows, types and fields, and never a value.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};
use sluse_wire::Reference;
use utoipa::ToSchema;
use uuid::Uuid;

use crate::gate_error::GateError;
use crate::receivers::{NotRead, Receiver};
use crate::register::{self, HeldRecord, HeldState, RegisterReader};
use crate::storage::{KnownAt, ReadBackView, Storage, StorageError};

/// A difference between what this gate and the receiver hold of a record.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Difference {
    /// How.
    pub difference: DifferenceKind,
    /// The fields that differ, by the wire's names.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub fields: Vec<String>,
    /// The record's number in the submission, from 1.
    pub row: u64,
    /// Its type.
    #[serde(rename = "type")]
    pub kind: String,
}

/// How this gate and the receiver differ about a record.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum DifferenceKind {
    /// It stands here and not there.
    NotThere,
    /// It was taken back here and stands there.
    StillThere,
    /// It stands on both sides with other content.
    Content,
}

/// What a read-back needs to ask and to compare.
pub struct Question {
    /// The receiver's address.
    pub receiver: String,
    /// The receiver's receipt.
    pub receipt: Vec<u8>,
    ours: Vec<HeldState>,
}

/// Why there is nothing to read back.
#[derive(Debug, thiserror::Error)]
pub enum NoQuestion {
    /// No such submission, or none of an exchange with a register.
    #[error("there is no submission of records with this id")]
    Unknown,
    /// The receiver does not have it.
    #[error("it has not been delivered")]
    NotDelivered,
    /// Looking it up failed.
    #[error(transparent)]
    GateError(#[from] GateError),
}

impl From<StorageError> for NoQuestion {
    fn from(error: StorageError) -> Self {
        Self::GateError(error.into())
    }
}

/// Looks up what this gate holds of a submission's records, and which receiver to ask.
pub async fn prepare(reader: &RegisterReader<'_>, submission: Uuid) -> Result<Question, NoQuestion> {
    let view = reader.storage.submission(submission).await?.ok_or(NoQuestion::Unknown)?;
    let delivery = view.delivery.filter(|delivery| delivery.state == "acknowledged").ok_or(NoQuestion::NotDelivered)?;
    let receipt = delivery.receipt.ok_or(NoQuestion::NotDelivered)?;
    let up_to = reader.storage.delivered_up_to(submission).await?.ok_or(NoQuestion::NotDelivered)?;
    let held_states = register::held_states(reader, submission, KnownAt::Log(up_to)).await?;
    let (_, ours) = held_states.ok_or(NoQuestion::Unknown)?;
    Ok(Question { receiver: delivery.receiver, receipt, ours })
}

/// Asks the receiver what it holds of a submission's records. Blocks.
pub fn ask(receivers: &[Receiver], question: &Question) -> Result<Vec<HeldRecord>, NotRead> {
    let receiver = receivers.iter().find(|receiver| receiver.url() == question.receiver);
    receiver.ok_or(NotRead::NotConfigured)?.read_back(&question.receipt)
}

/// Compares what this gate and the receiver hold, and keeps what was found.
pub async fn keep(
    storage: &dyn Storage,
    submission: Uuid,
    question: &Question,
    theirs: &[HeldRecord],
    at_ms: i64,
) -> Result<Vec<Difference>, StorageError> {
    let differences = compare(&question.ours, theirs);
    let lines = serde_json::to_string(&differences).map_err(|error| StorageError::Failed(error.to_string()))?;
    storage.keep_read_back(submission, ReadBackView { at_ms, lines }).await?;
    Ok(differences)
}

fn compare(ours: &[HeldState], theirs: &[HeldRecord]) -> Vec<Difference> {
    let reference = |it: &HeldRecord| Reference { id: it.id.clone(), kind: it.kind.clone() };
    let theirs: BTreeMap<Reference, &HeldRecord> = theirs.iter().map(|it| (reference(it), it)).collect();
    let mut differences = Vec::new();
    for held_state in ours {
        let there = theirs.get(&held_state.reference).and_then(|held| held.record.as_ref());
        let (difference, fields) = match (&held_state.held, there) {
            (Some(here), Some(there)) if here != there => {
                let names: BTreeSet<&String> = here.keys().chain(there.keys()).collect();
                let differing = names.into_iter().filter(|name| here.get(*name) != there.get(*name));
                (DifferenceKind::Content, differing.cloned().collect())
            }
            (Some(_), None) => (DifferenceKind::NotThere, Vec::new()),
            (None, Some(_)) => (DifferenceKind::StillThere, Vec::new()),
            _ => continue,
        };
        differences.push(Difference {
            difference,
            fields,
            row: held_state.row,
            kind: held_state.reference.kind.clone(),
        });
    }
    differences
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::register::Fields;

    fn fields(til: &str) -> Fields {
        Fields::from([("id".to_owned(), "t1".to_owned()), ("til".to_owned(), til.to_owned())])
    }

    fn ours(held: Option<Fields>) -> Vec<HeldState> {
        let reference = Reference { id: "t1".to_owned(), kind: "tiltak".to_owned() };
        vec![HeldState { row: 3, reference, held }]
    }

    fn theirs(record: Option<Fields>) -> Vec<HeldRecord> {
        vec![HeldRecord { id: "t1".to_owned(), kind: "tiltak".to_owned(), row: 1, record }]
    }

    #[test]
    fn the_sides_differ_by_what_stands_and_by_content() {
        let found = |here: Option<Fields>, there: Option<Fields>| -> Vec<(DifferenceKind, Vec<String>)> {
            compare(&ours(here), &theirs(there)).into_iter().map(|it| (it.difference, it.fields)).collect()
        };
        assert_eq!(found(Some(fields("a")), Some(fields("a"))), []);
        assert_eq!(found(None, None), []);
        assert_eq!(found(Some(fields("a")), Some(fields("b"))), [(DifferenceKind::Content, vec!["til".to_owned()])]);
        assert_eq!(found(Some(fields("a")), None), [(DifferenceKind::NotThere, vec![])]);
        assert_eq!(found(None, Some(fields("a"))), [(DifferenceKind::StillThere, vec![])]);
    }

    #[test]
    fn what_the_other_side_does_not_mention_is_not_there() {
        let differences = compare(&ours(Some(fields("a"))), &[]);
        assert_eq!(
            (differences.len(), differences[0].row, differences[0].difference),
            (1, 3, DifferenceKind::NotThere)
        );
    }
}

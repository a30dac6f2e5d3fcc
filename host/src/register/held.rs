//! What a register holds of the records of one submission: for reading back what was sent.

use std::collections::HashMap;

use serde::{Deserialize, Serialize};
use sluse_wire::{Call, Holding, Reference};
use utoipa::ToSchema;
use uuid::Uuid;

use super::{Fields, KeyedHashes, Reading, RegisterReader, keys, open};
use crate::clock;
use crate::gate_error::GateError;
use crate::storage::{About, KnownAt, RegisterKey, RegisterQuery, RegisterRow, StoredBody};

/// A record of a submission and what the register holds under its name.
pub struct HeldState {
    /// The record's number in the submission, from 1.
    pub row: u64,
    /// Type and id.
    pub reference: Reference,
    /// What the register holds; `None`: it was taken back.
    pub held: Option<Fields>,
}

/// What a gate holds of the records of a submission, as it is told to the sender.
#[derive(Serialize, Deserialize, ToSchema)]
pub struct HeldRecords {
    /// The submission's id at this gate.
    pub submission: String,
    /// In the order of the submission.
    pub records: Vec<HeldRecord>,
}

/// A record of a submission and what the gate holds under its name, as it is told to the sender.
#[derive(Serialize, Deserialize, ToSchema)]
pub struct HeldRecord {
    /// The sender's id.
    pub id: String,
    /// The record as it now stands, every value a text; absent when it was taken back.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub record: Option<Fields>,
    /// The record's number in the submission, from 1.
    pub row: u64,
    /// The type.
    #[serde(rename = "type")]
    pub kind: String,
}

impl HeldRecords {
    /// Puts what the register holds into the form that the sender is told it in.
    pub fn of(submission: Uuid, states: Vec<HeldState>) -> Self {
        let record =
            |it: HeldState| HeldRecord { id: it.reference.id, record: it.held, row: it.row, kind: it.reference.kind };
        Self { submission: submission.to_string(), records: states.into_iter().map(record).collect() }
    }
}

/// What the register holds of a submission's records; `None` where there is no such submission, or no register of its
/// exchange.
///
/// # Errors
/// [`GateError`] if memory or module failed.
pub async fn held_states(
    reader: &RegisterReader<'_>,
    submission: Uuid,
    known: KnownAt,
) -> Result<Option<(StoredBody, Vec<HeldState>)>, GateError> {
    let Some(stored) = reader.storage.body(submission).await? else { return Ok(None) };
    if !reader.exchanges.keeps(&stored.exchange) {
        return Ok(None);
    }
    let (body, _) = reader.vault.open(submission, &stored.sealed)?;
    let call = Call {
        exchange: Some(stored.exchange.clone()),
        format: Some(stored.format.clone()),
        as_of: clock::oslo_date(stored.received_at_ms),
        mode: reader.mode,
        ..Call::default()
    };
    // It was accepted, so the module that accepted it could read it; another one may not.
    let Reading::Read(keys) = keys(reader.engine, &call, &body)? else { return Err(GateError::Unreadable) };
    let hashes = KeyedHashes { vault: reader.vault, owner: stored.sender };
    let named = |holding: &Holding| Reference { id: holding.id.clone(), kind: holding.kind.clone() };
    let records = keys.holds.iter().map(|holding| hashes.record(&named(holding))).collect();
    let about = About::Some { persons: Vec::new(), records };
    let answer = reader.storage.register(RegisterQuery { owner: stored.sender, about, known, valid_on: None }).await?;
    let rows: HashMap<RegisterKey, &RegisterRow> = answer.rows.iter().map(|row| (row.record_key, row)).collect();
    let mut states = Vec::with_capacity(keys.holds.len());
    for (row, holding) in (1..).zip(keys.holds) {
        let reference = named(&holding);
        let held = rows.get(&hashes.record(&reference)).map(|row| open(reader.vault, row)).transpose()?;
        states.push(HeldState { row, reference, held });
    }
    Ok(Some((stored, states)))
}

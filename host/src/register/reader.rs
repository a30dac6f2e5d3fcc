//! Looking into registers: what the module says of keys and records, and rows as it reads them.

use std::collections::BTreeMap;

use sluse_wire::{Call, Keys, Mode};

use crate::engine::{Engine, Reply};
use crate::exchanges::Exchanges;
use crate::gate_error::GateError;
use crate::storage::{RegisterAnswer, RegisterRow, Storage, Vault};

/// A record as the module writes and reads it: texts by the wire's names.
pub type Fields = BTreeMap<String, String>;

/// A view into a gate's registers, in an open gate and beside one.
pub struct RegisterReader<'a> {
    /// The memory.
    pub storage: &'a dyn Storage,
    /// The keys.
    pub vault: &'a Vault,
    /// The rule module.
    pub engine: &'a Engine,
    /// What it says of its exchanges.
    pub exchanges: &'a Exchanges,
    /// Whether synthetic numbers are admitted.
    pub mode: Mode,
}

/// What came of reading a payload.
pub enum Reading<T> {
    /// What was read.
    Read(T),
    /// The module cannot read it: its refusal.
    Refused(Vec<u8>),
}

/// Asks the module for the keys of a payload.
///
/// # Errors
/// [`GateError`] if the module failed.
pub fn keys(engine: &Engine, call: &Call, body: &[u8]) -> Result<Reading<Keys>, GateError> {
    match engine.session().keys(call, body)? {
        Reply::Answer(bytes) => Ok(Reading::Read(serde_json::from_slice(&bytes).map_err(|_| GateError::Unreadable)?)),
        Reply::Refused(bytes) | Reply::OverBudget(bytes) => Ok(Reading::Refused(bytes)),
    }
}

/// Gives the rows of an answer as a call has them: a JSON array of records, each as it was sealed. One that took another
/// back is kept and not given: what it took back is there no longer.
///
/// # Errors
/// [`GateError`] if a row does not open.
pub fn rows(vault: &Vault, answer: &RegisterAnswer) -> Result<Vec<u8>, GateError> {
    let mut records = vec![b'['];
    for row in answer.rows.iter().filter(|row| !row.takes_back) {
        if records.len() > 1 {
            records.push(b',');
        }
        records.extend(vault.open(row.id, &row.sealed)?.0);
    }
    records.push(b']');
    Ok(records)
}

/// Opens a row of a register: the record as it was sent.
///
/// # Errors
/// [`GateError`] if it does not open.
pub fn open(vault: &Vault, row: &RegisterRow) -> Result<Fields, GateError> {
    let (body, _) = vault.open(row.id, &row.sealed)?;
    serde_json::from_slice(&body).map_err(|_| GateError::Unreadable)
}

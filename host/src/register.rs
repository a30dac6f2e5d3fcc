//! What the gate keeps of participants: asked before a check, changed by an acceptance.
//!
//! The module says under which keys to look and what a record is (operation 4); here its keys become keyed hashes and its
//! rows sealed bodies, and back. Who sent a record owns it: a sender's ids mean nothing in another's register. What
//! registers tell (permits, settlement, NIR's own categories, tests) has no owner and is given to every sender's check.

use std::collections::{BTreeMap, HashMap};
use std::sync::{Arc, Mutex as Guarded, PoisonError};

use serde::{Deserialize, Serialize};
use sluse_wire::{Call, Holding, Keys, Known, Mode, Reference};
use tokio::sync::{Mutex, OwnedMutexGuard};
use utoipa::ToSchema;
use uuid::Uuid;

use crate::clock;
use crate::engine::{Engine, Outcome};
use crate::exchanges::{Exchanges, Provider};
use crate::gate::Gate;
use crate::passage::Stuck;
use crate::storage::{
    About, Change, KnownAt, NewRecord, RegisterAnswer, RegisterKey, RegisterQuery, RegisterRow, Sender, Storage,
    StoredBody, Vault, VaultError,
};

/// A record as the module writes and reads it: texts by the wire's names.
pub type Fields = BTreeMap<String, String>;

/// The type of what takes records back. It is kept, and not given back: what it took back is there no longer.
const ANNULMENT: &str = "annullering";

/// What a check is told, and what its acceptance will change.
#[derive(Default)]
pub struct Told {
    /// For the head of the call.
    pub known: BTreeMap<String, Vec<Known>>,
    /// For the transaction.
    pub change: Change,
}

/// How asking ended.
pub enum Asked {
    /// With an answer.
    Told(Told),
    /// The module cannot read the payload: its refusal.
    Refused(Vec<u8>),
}

/// Asks the module what to look for, and the sender's register for it.
pub async fn ask(gate: &Gate, sender: &Sender, call: &Call, body: &[u8]) -> Result<Asked, Stuck> {
    let keys = match keys(&gate.engine, call, body)? {
        Read::Keys(keys) => keys,
        Read::Refused(refusal) => return Ok(Asked::Refused(refusal)),
    };
    let marks = Marks { vault: &gate.vault, owner: sender.id };
    let wanted = keys.wants.values();
    let query = RegisterQuery {
        owner: sender.id,
        about: About::Some {
            persons: wanted.clone().flat_map(|wanted| &wanted.persons).map(|number| marks.person(number)).collect(),
            records: wanted.flat_map(|wanted| &wanted.records).map(|reference| marks.record(reference)).collect(),
        },
        known: KnownAt::Now,
        valid_on: None,
    };
    let answer = gate.storage.register(query).await?;
    let mut known = BTreeMap::new();
    for need in gate.exchanges.needs(&keys.exchange) {
        let told = match need.provider {
            Provider::Register => Some(rows(&gate.vault, &answer)?),
            Provider::SendersRoles => Some(texts(&sender.roles)),
            Provider::ReceiversLaws => gate.laws(&keys.exchange).map(|laws| texts(&laws)),
            Provider::SendersCodes => gate.codes.of(&sender.name).map(<[Known]>::to_vec),
            Provider::OtherSenders => None,
        };
        known.extend(told.map(|told| (need.id.clone(), told)));
    }
    Ok(Asked::Told(Told { known, change: change(&marks, keys.holds, &answer)? }))
}

fn texts(words: &[String]) -> Vec<Known> {
    words.iter().cloned().map(Known::Text).collect()
}

/// What operation 4 said.
pub enum Read {
    /// The keys.
    Keys(Keys),
    /// The module's refusal.
    Refused(Vec<u8>),
}

/// Asks the module for the keys of a payload.
pub fn keys(engine: &Engine, call: &Call, body: &[u8]) -> Result<Read, Stuck> {
    match engine.session().keys(call, body)? {
        Outcome::Answer(bytes) => Ok(Read::Keys(serde_json::from_slice(&bytes).map_err(|_| Stuck::Unreadable)?)),
        Outcome::Refused(bytes) | Outcome::OverBudget(bytes) => Ok(Read::Refused(bytes)),
    }
}

/// The rows as the module reads them.
fn rows(vault: &Vault, answer: &RegisterAnswer) -> Result<Vec<Known>, Stuck> {
    let given = answer.rows.iter().filter(|row| row.kind != ANNULMENT);
    given.map(|row| Ok(Known::Row(open(vault, row)?))).collect()
}

/// Opens a row.
pub fn open(vault: &Vault, row: &RegisterRow) -> Result<Fields, Stuck> {
    let (body, _) = vault.open(row.id, &row.sealed)?;
    serde_json::from_slice(&body).map_err(|_| Stuck::Unreadable)
}

fn change(marks: &Marks<'_>, holds: Vec<Holding>, answer: &RegisterAnswer) -> Result<Change, VaultError> {
    let persons: HashMap<&RegisterKey, &RegisterKey> =
        answer.persons.iter().map(|(record, person)| (record, person)).collect();
    let mut change = Change::default();
    for holding in holds {
        let followed = holding.follows.as_ref().map(|reference| marks.record(reference));
        let person_key = match &holding.person {
            Some(number) => Some(marks.person(number)),
            None => followed.and_then(|record| persons.get(&record).map(|person| **person)),
        };
        change.annulled.extend(holding.annuls.as_ref().map(|reference| marks.record(reference)));
        change.records.push(marks.new_record(holding, person_key)?);
    }
    Ok(change)
}

/// A record of a submission and what the register holds under its name.
pub struct Standing {
    /// The record's number in the submission, from 1.
    pub row: u64,
    /// Type and id.
    pub reference: Reference,
    /// What the register holds; `None`: it was taken back.
    pub held: Option<Fields>,
}

/// What a gate holds of the records of a submission.
#[derive(Serialize, Deserialize, ToSchema)]
pub struct HeldRecords {
    /// The submission's id at this gate.
    pub submission: String,
    /// In the order of the submission.
    pub records: Vec<HeldRecord>,
}

/// A record of a submission and what the gate holds under its name.
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
    /// As it is told to the sender.
    pub fn of(submission: Uuid, standings: Vec<Standing>) -> Self {
        let record =
            |it: Standing| HeldRecord { id: it.reference.id, record: it.held, row: it.row, kind: it.reference.kind };
        Self { submission: submission.to_string(), records: standings.into_iter().map(record).collect() }
    }
}

/// What the register holds of a submission's records; `None` where there is no such submission, or no register of its
/// exchange.
pub async fn standings(
    desk: &Desk<'_>,
    submission: Uuid,
    known: KnownAt,
) -> Result<Option<(StoredBody, Vec<Standing>)>, Stuck> {
    let Some(stored) = desk.storage.body(submission).await? else { return Ok(None) };
    if !desk.exchanges.keeps(&stored.exchange) {
        return Ok(None);
    }
    let (body, _) = desk.vault.open(submission, &stored.sealed)?;
    let call = Call {
        exchange: Some(stored.exchange.clone()),
        format: Some(stored.format.clone()),
        as_of: clock::oslo_date(stored.received_at_ms),
        mode: desk.mode,
        ..Call::default()
    };
    // It was accepted, so the module that accepted it could read it; another one may not.
    let Read::Keys(keys) = keys(desk.engine, &call, &body)? else { return Err(Stuck::Unreadable) };
    let marks = Marks { vault: desk.vault, owner: stored.sender };
    let named = |holding: &Holding| Reference { id: holding.id.clone(), kind: holding.kind.clone() };
    let records = keys.holds.iter().map(|holding| marks.record(&named(holding))).collect();
    let about = About::Some { persons: Vec::new(), records };
    let answer = desk.storage.register(RegisterQuery { owner: stored.sender, about, known, valid_on: None }).await?;
    let rows: HashMap<RegisterKey, &RegisterRow> = answer.rows.iter().map(|row| (row.record_key, row)).collect();
    let mut standings = Vec::with_capacity(keys.holds.len());
    for (row, holding) in (1..).zip(keys.holds) {
        let reference = named(&holding);
        let held = rows.get(&marks.record(&reference)).map(|row| open(desk.vault, row)).transpose()?;
        standings.push(Standing { row, reference, held });
    }
    Ok(Some((stored, standings)))
}

/// What is needed to look into registers, in an open gate and beside one.
pub struct Desk<'a> {
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

/// What registers have told, for [`crate::storage::Storage::told_by_registers`]: the records of these types, under names
/// that no sender's ids can meet.
pub fn told_by_registers(vault: &Vault, holds: Vec<Holding>) -> Result<Change, VaultError> {
    let marks = Marks { vault, owner: Uuid::nil() };
    let mut change = Change::default();
    for mut holding in holds {
        for (field, kind) in [("id", holding.kind.as_str()), ("person", "person")] {
            if let Some(id) = holding.row.get_mut(field) {
                let key = marks.record(&Reference { id: std::mem::take(id), kind: kind.to_owned() });
                *id = format!("register-{}", hex::encode(&key[..12]));
            }
        }
        let person_key = holding.person.as_ref().map(|number| marks.person(number));
        change.records.push(marks.new_record(holding, person_key)?);
    }
    Ok(change)
}

/// The keyed hashes of an owner's register.
pub struct Marks<'a> {
    /// Where the key is.
    pub vault: &'a Vault,
    /// Whose register.
    pub owner: Uuid,
}

impl Marks<'_> {
    /// A person: the same for every owner.
    pub fn person(&self, number: &str) -> RegisterKey {
        self.vault.fingerprint(&[b"nir person", number.as_bytes()])
    }

    /// A record by type and id.
    pub fn record(&self, reference: &Reference) -> RegisterKey {
        let Reference { id, kind } = reference;
        self.vault.fingerprint(&[b"nir record", self.owner.as_bytes(), kind.as_bytes(), id.as_bytes()])
    }

    fn new_record(&self, holding: Holding, person_key: Option<RegisterKey>) -> Result<NewRecord, VaultError> {
        let id = Uuid::now_v7();
        // A map of texts in the order of its keys: one spelling each.
        let row = serde_json::to_vec(&holding.row).map_err(|_| VaultError::DoesNotOpen)?;
        let reference = Reference { id: holding.id, kind: holding.kind };
        Ok(NewRecord {
            id,
            record_key: self.record(&reference),
            kind: reference.kind,
            person_key,
            content_key: self.vault.fingerprint(&[b"nir content", &row]),
            valid_from: holding.from,
            valid_to: holding.to,
            sealed: self.vault.seal(id, &row, None)?,
        })
    }
}

/// One submission of a sender's at a time is between question and change: else two could each be right by itself and
/// wrong together.
#[derive(Default)]
pub struct Turns(Guarded<HashMap<Uuid, Arc<Mutex<()>>>>);

impl Turns {
    /// Waits for the sender's turn.
    pub async fn wait(&self, sender: Uuid) -> OwnedMutexGuard<()> {
        let turn = self.0.lock().unwrap_or_else(PoisonError::into_inner).entry(sender).or_default().clone();
        turn.lock_owned().await
    }
}

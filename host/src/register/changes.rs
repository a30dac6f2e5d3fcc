//! What changes in a register at once: by an acceptance, or because registers have told.

use std::collections::HashMap;

use sluse_wire::{Holding, Reference};
use uuid::Uuid;

use super::KeyedHashes;
use crate::exchanges::Exchanges;
use crate::storage::{Change, RegisterAnswer, RegisterKey, Vault, VaultError};

/// What the acceptance of these records changes in the register that has just answered.
///
/// # Errors
/// [`VaultError`] if a record cannot be sealed.
pub fn change(hashes: &KeyedHashes<'_>, holds: Vec<Holding>, answer: &RegisterAnswer) -> Result<Change, VaultError> {
    let persons: HashMap<&RegisterKey, &RegisterKey> =
        answer.persons.iter().map(|(record, person)| (record, person)).collect();
    let mut change = Change::default();
    for holding in holds {
        let followed = holding.follows.as_ref().map(|reference| hashes.record(reference));
        let person_key = match &holding.person {
            Some(number) => Some(hashes.person(number)),
            None => followed.and_then(|record| persons.get(&record).map(|person| **person)),
        };
        change.annulled.extend(holding.annuls.as_ref().map(|reference| hashes.record(reference)));
        change.records.push(hashes.new_record(holding, person_key)?);
    }
    Ok(change)
}

/// The field of a row that holds the record's own id, by the wire's name: the one that [`Holding::id`] is read from.
const OWN_ID: &str = "id";

/// What registers have told, for [`crate::storage::Storage::told_by_registers`]: these records of the exchange, under names
/// that no sender's ids can meet.
///
/// # Errors
/// [`VaultError`] if a record cannot be sealed.
pub fn told_by_registers(
    vault: &Vault,
    exchanges: &Exchanges,
    exchange: &str,
    holds: Vec<Holding>,
) -> Result<Change, VaultError> {
    let hashes = KeyedHashes { vault, owner: Uuid::nil() };
    let mut change = Change::default();
    for mut holding in holds {
        let own = [(OWN_ID, holding.kind.as_str())];
        for (field, kind) in own.into_iter().chain(exchanges.references(exchange, &holding.kind)) {
            if let Some(id) = holding.row.get_mut(field) {
                let key = hashes.record(&Reference { id: std::mem::take(id), kind: kind.to_owned() });
                *id = format!("register-{}", hex::encode(&key[..12]));
            }
        }
        let person_key = holding.person.as_ref().map(|number| hashes.person(number));
        change.records.push(hashes.new_record(holding, person_key)?);
    }
    Ok(change)
}

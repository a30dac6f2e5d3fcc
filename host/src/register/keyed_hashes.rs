//! The names under which a register finds what it holds, without being readable to whoever only has the database.

use sluse_wire::{Holding, Reference};
use uuid::Uuid;

use crate::storage::{NewRecord, RegisterKey, Vault, VaultError};

/// The keyed hashes of an owner's register.
pub struct KeyedHashes<'a> {
    /// Where the key is.
    pub vault: &'a Vault,
    /// Whose register.
    pub owner: Uuid,
}

impl KeyedHashes<'_> {
    /// The hash of a person's number: the same for every owner.
    pub fn person(&self, number: &str) -> RegisterKey {
        self.vault.fingerprint(&[b"register person", number.as_bytes()])
    }

    /// The hash of a record's type and id, and of whose it is.
    pub fn record(&self, reference: &Reference) -> RegisterKey {
        let Reference { id, kind } = reference;
        self.vault.fingerprint(&[b"register record", self.owner.as_bytes(), kind.as_bytes(), id.as_bytes()])
    }

    pub(super) fn new_record(
        &self,
        holding: Holding,
        person_key: Option<RegisterKey>,
    ) -> Result<NewRecord, VaultError> {
        let id = Uuid::now_v7();
        // A map of texts in the order of its keys: one spelling each.
        let row = serde_json::to_vec(&holding.row).map_err(|_| VaultError::DoesNotOpen)?;
        let reference = Reference { id: holding.id, kind: holding.kind };
        Ok(NewRecord {
            id,
            record_key: self.record(&reference),
            kind: reference.kind,
            takes_back: holding.annuls.is_some(),
            person_key,
            content_key: self.vault.fingerprint(&[b"register content", &row]),
            valid_from: holding.from,
            valid_to: holding.to,
            sealed: self.vault.seal(id, &row, None)?,
        })
    }
}

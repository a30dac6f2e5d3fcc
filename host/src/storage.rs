//! What the gate remembers, in the words of the domain. Each method is one transaction; what it returned is durable.
//!
//! `storage/sqlite.rs` is the embedded default. The suite in `storage/conformance.rs` says what any implementation
//! must do.

#[cfg(test)]
mod conformance;
mod model;
mod sqlite;
mod vault;

use std::future::Future;
use std::pin::Pin;

use uuid::Uuid;

use crate::access::KeyHash;
use crate::intake::Prior;

pub use model::{
    About, Accepted, Change, Claim, Delivery, DeliveryOutcome, DeliveryView, Depth, Event, KnownAt, NewRecord, NextHop,
    ReadBackView, RegisterAnswer, RegisterKey, RegisterQuery, RegisterRow, Seal, Sender, StoredBody, StoredReceipt,
    SubmissionView,
};
pub use sqlite::Sqlite;
pub use vault::{Sealed, Vault, VaultError};

/// An answer of the storage that is on its way. Boxed, so that the gate can hold any storage behind one type.
pub type Pending<T> = Pin<Box<dyn Future<Output = Result<T, StorageError>> + Send>>;

/// What can go wrong with the gate's memory. The texts are for the log and hold no personal data.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum StorageError {
    /// The sender has used this idempotency key, perhaps a moment ago in another request.
    #[error("the idempotency key is taken")]
    KeyTaken,
    /// Another sender has this name.
    #[error("another sender has this name")]
    SenderNameTaken,
    /// The database did not do what it was asked; nothing was written.
    #[error("the database failed: {0}")]
    Failed(String),
}

/// The gate's memory.
pub trait Storage: Send + Sync {
    /// Stores submission, answer, receipt, log leaf, outbox row and the change of the sender's register together and gives
    /// the receipt's bytes.
    fn accept(&self, submission: Accepted) -> Pending<Vec<u8>>;

    /// The accepted submission under a sender's idempotency key.
    fn find_by_key(&self, sender: Uuid, idempotency_key: [u8; 32]) -> Pending<Option<Prior>>;

    /// A submission's state and history.
    fn submission(&self, id: Uuid) -> Pending<Option<SubmissionView>>;

    /// A receipt's stored bytes.
    fn receipt(&self, id: Uuid) -> Pending<Option<StoredReceipt>>;

    /// A submission's sealed body.
    fn body(&self, id: Uuid) -> Pending<Option<StoredBody>>;

    /// What a sender's register holds, and what registers have told of the same persons (see
    /// [`Self::told_by_registers`]).
    fn register(&self, query: RegisterQuery) -> Pending<RegisterAnswer>;

    /// The persons in a sender's register, in the order in which they became known.
    fn persons(&self, owner: Uuid) -> Pending<Vec<RegisterKey>>;

    /// Up to which index in the log the receiver of a submission has what its sender sent by the same exchange.
    fn delivered_up_to(&self, submission: Uuid) -> Pending<Option<u64>>;

    /// Keeps what a receiver was found to hold of a submission, instead of what was found before.
    fn keep_read_back(&self, submission: Uuid, found: ReadBackView) -> Pending<()>;

    /// Writes down what registers have told, for every sender's register.
    fn told_by_registers(&self, change: Change, now_ms: i64) -> Pending<()>;

    /// Leases the delivery that has been due longest until `now_ms + lease_ms`.
    fn claim_due(&self, now_ms: i64, lease_ms: i64) -> Pending<Claim>;

    /// Makes every leased delivery due now. Only for a gate that starts and knows that nobody else works on them.
    fn free_leases(&self, now_ms: i64) -> Pending<usize>;

    /// Writes down how an attempt went. `false` when the lease had passed to somebody else: nothing was written.
    fn record(&self, delivery: i64, attempt: u32, now_ms: i64, outcome: DeliveryOutcome) -> Pending<bool>;

    /// Unfinished deliveries by state, parked ones among them. Costs as much as there are of them.
    fn outbox_depth(&self) -> Pending<Vec<Depth>>;

    /// Adds a sender.
    fn add_sender(&self, sender: Sender, key_hash: KeyHash) -> Pending<()>;

    /// The sender with this key, and the stored hash to compare with.
    fn sender_by_key(&self, key_hash: KeyHash) -> Pending<Option<(Sender, KeyHash)>>;

    /// Every sender that may send, by name.
    fn senders(&self) -> Pending<Vec<Sender>>;

    /// Gives a sender these roles instead of those it had. `false` when there is none of that name.
    fn set_roles(&self, name: String, roles: Vec<String>) -> Pending<bool>;

    /// Takes a sender's key away; what it sent remains. `false` when there is none of that name.
    fn remove_sender(&self, name: String, now_ms: i64) -> Pending<bool>;

    /// Writes and commits something, to show that writing works.
    fn probe(&self, now_ms: i64) -> Pending<()>;
}

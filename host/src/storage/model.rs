//! The values that go in and out of the storage.

use uuid::Uuid;

use super::Sealed;
use crate::intake::Fingerprint;
use crate::log::Position;

/// Makes the receipt's bytes once the transaction knows the place in the log.
pub type Seal = Box<dyn FnOnce(&Position) -> Vec<u8> + Send>;

/// A submission that has been judged and is to be kept.
pub struct Accepted {
    /// The submission's id; also the transfer id of its delivery.
    pub id: Uuid,
    /// Who sent it.
    pub sender: Uuid,
    /// Keyed hash of the sender's idempotency key.
    pub idempotency_key: [u8; 32],
    /// Keyed hash of what was sent.
    pub fingerprint: Fingerprint,
    /// The exchange it was judged as.
    pub exchange: String,
    /// `json`, `ndjson`, `csv` or `vigo`.
    pub format: String,
    /// Milliseconds since 1970.
    pub received_at_ms: i64,
    /// `valid` or `undecided`.
    pub verdict: String,
    /// SHA-256 of the answer.
    pub verdict_digest: String,
    /// The answer's bytes.
    pub answer: Vec<u8>,
    /// Body and file name, sealed.
    pub sealed: Sealed,
    /// The log leaf's hash.
    pub leaf_hash: [u8; 32],
    /// Makes the receipt.
    pub seal: Seal,
    /// Where it goes next, if anywhere.
    pub next_hop: Option<NextHop>,
    /// What it changes in the sender's register.
    pub change: Change,
}

/// A keyed hash by which something in the register is found.
pub type RegisterKey = [u8; 32];

/// What changes in a register at once. Nothing of it is ever overwritten: see [`RegisterRow`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Change {
    /// The records, in the order in which they came.
    pub records: Vec<NewRecord>,
    /// The records that are taken back, after the new ones are in.
    pub annulled: Vec<RegisterKey>,
}

/// A record that a register is to hold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewRecord {
    /// The row's own id, which its sealing is bound to.
    pub id: Uuid,
    /// The type.
    pub kind: String,
    /// Whether it takes another record back.
    pub takes_back: bool,
    /// Owner, type and the sender's id.
    pub record_key: RegisterKey,
    /// The person whom it is about, where that is known.
    pub person_key: Option<RegisterKey>,
    /// The content: a record that comes again as it was changes nothing.
    pub content_key: RegisterKey,
    /// The first day on which it says something.
    pub valid_from: Option<String>,
    /// The last.
    pub valid_to: Option<String>,
    /// The record, sealed.
    pub sealed: Sealed,
}

/// A question to a register.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RegisterQuery {
    /// Whose register.
    pub owner: Uuid,
    /// About whom.
    pub about: About,
    /// As the gate knew it when.
    pub known: KnownAt,
    /// On this day; absent: on any.
    pub valid_on: Option<String>,
}

/// A transaction time: when the gate knew something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KnownAt {
    /// Now.
    Now,
    /// At a time, in milliseconds since 1970.
    Ms(i64),
    /// When the submission of this index in the log had just been accepted.
    Log(u64),
}

/// Whom a question to a register is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum About {
    /// Everybody.
    All,
    /// These persons, and those whom these records are about.
    Some {
        /// Persons.
        persons: Vec<RegisterKey>,
        /// Records.
        records: Vec<RegisterKey>,
    },
}

/// What a register answers to a question.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RegisterAnswer {
    /// The rows, oldest first.
    pub rows: Vec<RegisterRow>,
    /// Which persons the records asked for are about, also records that are there no longer.
    pub persons: Vec<(RegisterKey, RegisterKey)>,
}

/// A record in the register with its two times.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RegisterRow {
    /// The row's own id.
    pub id: Uuid,
    /// Whose it is.
    pub owner: Uuid,
    /// The type.
    pub kind: String,
    /// Whether it takes another record back.
    pub takes_back: bool,
    /// Owner, type and the sender's id.
    pub record_key: RegisterKey,
    /// The person.
    pub person_key: Option<RegisterKey>,
    /// The first day on which it says something.
    pub valid_from: Option<String>,
    /// The last.
    pub valid_to: Option<String>,
    /// Since when the gate has known it.
    pub since_ms: i64,
    /// Until when it was what the gate knew.
    pub until_ms: Option<i64>,
    /// Whether an annulment ended it.
    pub annulled: bool,
    /// The record, sealed.
    pub sealed: Sealed,
}

/// Where an accepted submission is to be delivered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NextHop {
    /// The receiver's address, as configured.
    pub receiver: String,
    /// Deliveries of one lane reach the receiver in the order in which they were accepted.
    pub lane: String,
}

/// A delivery that is leased to the caller.
#[derive(Clone, Debug)]
pub struct Delivery {
    /// The outbox row.
    pub id: i64,
    /// Which attempt this is; the first is 1. Names the lease.
    pub attempt: u32,
    /// The receiver's address.
    pub receiver: String,
    /// What to deliver.
    pub submission: Uuid,
    /// The exchange it was judged as.
    pub exchange: String,
    /// Its format.
    pub format: String,
    /// The digest of this gate's answer, for the receiver to compare with.
    pub verdict_digest: String,
    /// Body and file name, sealed.
    pub sealed: Sealed,
}

/// What the outbox had to lease.
#[derive(Debug)]
pub enum Claim {
    /// This one.
    Leased(Box<Delivery>),
    /// Nothing now.
    Idle {
        /// When something will be due, if anything waits.
        next_due_ms: Option<i64>,
    },
}

/// How an attempt to deliver went, as it is written down.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DeliveryOutcome {
    /// The receiver has answered; its receipt is being verified.
    Sent,
    /// Done: the receiver's receipt, verbatim.
    Acknowledged(Vec<u8>),
    /// Try again then.
    RetryAt(i64),
    /// Stand still for this reason, with what the receiver gave as receipt, if anything.
    Parked(&'static str, Option<Vec<u8>>),
}

/// A sender: who may hand in at this gate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sender {
    /// Its id.
    pub id: Uuid,
    /// Its name, unique among those that may send.
    pub name: String,
    /// What it may register, by the registers' own names.
    pub roles: Vec<String>,
    /// Milliseconds since 1970.
    pub created_at_ms: i64,
}

/// A stored receipt and whose it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoredReceipt {
    /// The submission's sender.
    pub sender: Uuid,
    /// The bytes.
    pub bytes: Vec<u8>,
}

/// A stored body and what it was read as.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoredBody {
    /// The submission's sender.
    pub sender: Uuid,
    /// The exchange it was judged as.
    pub exchange: String,
    /// Its format.
    pub format: String,
    /// When it came.
    pub received_at_ms: i64,
    /// Body and file name, sealed.
    pub sealed: Sealed,
}

/// What can be told about a submission.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SubmissionView {
    /// Its id.
    pub id: Uuid,
    /// Its sender.
    pub sender: Uuid,
    /// The exchange.
    pub exchange: String,
    /// Milliseconds since 1970.
    pub received_at_ms: i64,
    /// `valid` or `undecided`.
    pub verdict: String,
    /// SHA-256 of the answer.
    pub verdict_digest: String,
    /// Its delivery, if it goes anywhere.
    pub delivery: Option<DeliveryView>,
    /// What the receiver was last found to hold of it, if it was asked.
    pub read_back: Option<ReadBackView>,
    /// What has happened, oldest first.
    pub history: Vec<Event>,
}

/// What can be told about a delivery.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DeliveryView {
    /// The receiver's address.
    pub receiver: String,
    /// `queued`, `leased`, `sent`, `acknowledged` or `parked`.
    pub state: String,
    /// Attempts so far.
    pub attempts: u32,
    /// Why it is parked.
    pub reason: Option<String>,
    /// The receiver's receipt, verbatim.
    pub receipt: Option<Vec<u8>>,
}

/// What a receiver was last found to hold of a submission's records.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReadBackView {
    /// Milliseconds since 1970.
    pub at_ms: i64,
    /// Where it differs from what this gate holds: a JSON array.
    pub lines: String,
}

/// Something that happened to a submission.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event {
    /// Milliseconds since 1970.
    pub at_ms: i64,
    /// `accepted`, `sent`, `acknowledged`, `retry` or `parked`.
    pub what: String,
    /// Why, when there is a why.
    pub reason: Option<String>,
}

/// How many deliveries are in a state that is not the good end.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Depth {
    /// The state.
    pub state: String,
    /// How many.
    pub deliveries: u64,
}

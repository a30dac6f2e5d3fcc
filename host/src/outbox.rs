//! The outbox: `step` makes one delivery, `run` is the loop that calls it.

use std::sync::Arc;
use std::time::Duration;

use tokio::runtime::Handle;
use tokio::sync::watch;
use tokio::time::timeout;
use uuid::Uuid;

use crate::delivery::{self, Attempt, Step};
use crate::gate::Gate;
use crate::named_points;
use crate::readback::{self, NoQuestion};
use crate::receivers::{Delivered, NotRead, Parcel};
use crate::storage::{Claim, Delivery, DeliveryOutcome, StorageError};

/// How long a delivery belongs to the process that leased it. Longer than any attempt takes.
const LEASE_MS: i64 = 120_000;
/// The longest sleep of the outbox, in case a bell was not heard.
const LONGEST_SLEEP_MS: i64 = 60_000;
/// The outbox's pause after the database failed.
const AFTER_FAILURE: Duration = Duration::from_secs(1);

/// What one step of the outbox did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stepped {
    /// Nothing was due.
    Idle {
        /// When something will be.
        next_due_ms: Option<i64>,
    },
    /// One attempt was made and written down.
    Tried(Step),
    /// The lease had passed to somebody else.
    LeaseLost,
}

/// Leases the delivery that has been due longest, sends it, and writes down how that went.
pub async fn step(gate: &Arc<Gate>, now_ms: i64) -> Result<Stepped, StorageError> {
    let delivery = match gate.storage.claim_due(now_ms, LEASE_MS).await? {
        Claim::Leased(delivery) => Arc::new(*delivery),
        Claim::Idle { next_due_ms } => return Ok(Stepped::Idle { next_due_ms }),
    };
    named_points::reach(named_points::BEFORE_DELIVERY);
    let delivered = send(gate.clone(), delivery.clone()).await;
    named_points::reach(named_points::AFTER_DELIVERY);
    let record = |outcome| gate.storage.record(delivery.id, delivery.attempt, gate.clock.now_ms(), outcome);
    if delivered.receipt.is_some() && !record(DeliveryOutcome::Sent).await? {
        return Ok(Stepped::LeaseLost);
    }
    let step = delivery::decide(delivery.attempt, gate.clock.now_ms(), &delivered.attempt, rand::random());
    tell(&delivery, step);
    let outcome = match step {
        Step::Acknowledged => DeliveryOutcome::Acknowledged(delivered.receipt.unwrap_or_default()),
        Step::RetryAt(at_ms) => DeliveryOutcome::RetryAt(at_ms),
        Step::Parked(reason) => DeliveryOutcome::Parked(reason.name(), delivered.receipt),
    };
    named_points::reach(named_points::BEFORE_RECEIPT_STORED);
    if !record(outcome).await? {
        return Ok(Stepped::LeaseLost);
    }
    if step == Step::Acknowledged && gate.exchanges.keeps(&delivery.exchange) {
        read_back(gate, delivery.submission).await;
    }
    Ok(Stepped::Tried(step))
}

/// Asks the receiver once what it holds of what it has just taken. That it cannot be asked changes nothing for the
/// delivery; an operator can ask again.
async fn read_back(gate: &Arc<Gate>, submission: Uuid) {
    let asking = gate.clone();
    let ask = move || {
        let question = Handle::current().block_on(readback::prepare(&asking.register_reader(), submission))?;
        let theirs = readback::ask(&asking.receivers, &question);
        Ok::<_, NoQuestion>((question, theirs))
    };
    let (question, theirs) = match tokio::task::spawn_blocking(ask).await {
        Ok(Ok((question, Ok(theirs)))) => (question, theirs),
        Ok(Ok((_, Err(NotRead::NotSupported)))) => return,
        Ok(Ok((_, Err(error)))) => return tracing::warn!(%submission, %error, "not read back"),
        Ok(Err(error)) => return tracing::error!(%submission, %error, "nothing to read back"),
        Err(_) => return tracing::error!(%submission, "reading back was stopped"),
    };
    match readback::keep(&*gate.storage, submission, &question, &theirs, gate.clock.now_ms()).await {
        Ok(differences) if differences.is_empty() => tracing::info!(%submission, "read back, equal"),
        Ok(differences) => tracing::error!(%submission, differences = differences.len(), "read back, not equal"),
        Err(error) => tracing::error!(%submission, %error, "what was read back is not kept"),
    }
}

/// Opens the body and hands it to its receiver, where blocking is allowed.
async fn send(gate: Arc<Gate>, delivery: Arc<Delivery>) -> Delivered {
    let sending = tokio::task::spawn_blocking(move || {
        let receiver = gate.receivers.iter().find(|receiver| receiver.url() == delivery.receiver);
        let opened = gate.vault.open(delivery.submission, &delivery.sealed);
        let (Some(receiver), Ok((body, file_name))) = (receiver, opened) else {
            return Delivered::without_receipt(Attempt::Unsendable);
        };
        receiver.deliver(&Parcel {
            transfer_id: delivery.submission.to_string(),
            exchange: &delivery.exchange,
            format: &delivery.format,
            verdict_digest: &delivery.verdict_digest,
            file_name: file_name.as_deref(),
            body: &body,
        })
    });
    sending.await.unwrap_or_else(|_| Delivered::without_receipt(Attempt::Unreachable))
}

fn tell(delivery: &Delivery, step: Step) {
    let (submission, attempt) = (delivery.submission, delivery.attempt);
    match step {
        Step::Acknowledged => tracing::info!(%submission, attempt, "delivered"),
        Step::RetryAt(at_ms) => tracing::warn!(%submission, attempt, at_ms, "delivery will be tried again"),
        Step::Parked(reason) => tracing::error!(%submission, attempt, reason = reason.name(), "delivery is parked"),
    }
}

/// Steps until told to stop; sleeps while nothing is due. A delivery under way is finished first.
pub async fn run(gate: Arc<Gate>, mut stop: watch::Receiver<bool>) {
    while !*stop.borrow() {
        let pause = match step(&gate, gate.clock.now_ms()).await {
            Ok(Stepped::Tried(_) | Stepped::LeaseLost) => continue,
            Ok(Stepped::Idle { next_due_ms }) => until(next_due_ms, gate.clock.now_ms()),
            Err(error) => {
                tracing::error!(%error, "the outbox stands still");
                AFTER_FAILURE
            }
        };
        tokio::select! {
            _ = stop.changed() => {}
            _ = timeout(pause, gate.wake.notified()) => {}
        }
    }
}

fn until(next_due_ms: Option<i64>, now_ms: i64) -> Duration {
    let sleep_ms = next_due_ms.map_or(LONGEST_SLEEP_MS, |due_ms| (due_ms - now_ms).clamp(1, LONGEST_SLEEP_MS));
    Duration::from_millis(sleep_ms.unsigned_abs())
}

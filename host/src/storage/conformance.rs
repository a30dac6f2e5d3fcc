//! What every storage must do. `open` opens the same database each time it is called, so that a second opening is a
//! restart.

use uuid::Uuid;

use super::{Accepted, Change, Claim, Delivery, NextHop, Outcome, Sealed, Sender, Storage, StorageError};
use crate::access::key_hash;

const LEASE_MS: i64 = 1_000;

/// Runs the whole suite.
pub(super) async fn run(open: impl Fn() -> Box<dyn Storage>) {
    let storage = open();
    senders_come_and_go(&*storage).await;
    let sender = add_sender(&*storage, "conformance").await;
    acceptance_is_whole_and_once(&*storage, sender).await;
    the_log_has_no_gap(&*storage, sender).await;
    a_failed_write_leaves_its_neighbours(&*storage, sender).await;
    nothing_is_lost_by_a_restart(&open, sender).await;
    deliveries_of_a_lane_keep_their_order(&*storage, sender).await;
    lanes_do_not_wait_for_each_other(&*storage, sender).await;
    an_expired_lease_is_taken_again(&*storage, sender).await;
    a_starting_gate_takes_over_every_lease(&*storage, sender).await;
    history_tells_what_happened(&*storage, sender).await;
    storage.probe(1).await.expect("writable");
    storage.probe(2).await.expect("writable again");
}

async fn add_sender(storage: &dyn Storage, name: &str) -> Uuid {
    let sender = Sender { id: Uuid::now_v7(), name: name.to_owned(), roles: Vec::new(), created_at_ms: 1 };
    storage.add_sender(sender.clone(), key_hash(name)).await.expect("added");
    sender.id
}

/// A submission whose receipt says its place in the log.
fn accepted(sender: Uuid, key: u8, lane: Option<&str>) -> Accepted {
    Accepted {
        id: Uuid::now_v7(),
        sender,
        idempotency_key: [key; 32],
        fingerprint: [key; 32],
        exchange: "elev.klasseliste".to_owned(),
        format: "csv".to_owned(),
        received_at_ms: 10,
        verdict: "valid".to_owned(),
        verdict_digest: "00".to_owned(),
        answer: b"{}".to_vec(),
        sealed: Sealed { wrapped_key: vec![1], body: vec![2], file_name: Some(vec![3]) },
        leaf_hash: [key; 32],
        seal: Box::new(|position| format!("receipt {}", position.index).into_bytes()),
        change: Change::default(),
        next_hop: lane.map(|lane| NextHop { receiver: "http://receiver".to_owned(), lane: lane.to_owned() }),
    }
}

fn index_in(receipt: &[u8]) -> u64 {
    let text = std::str::from_utf8(receipt).expect("text");
    text.strip_prefix("receipt ").and_then(|index| index.parse().ok()).expect("an index")
}

async fn claim(storage: &dyn Storage, now_ms: i64) -> Option<Delivery> {
    match storage.claim_due(now_ms, LEASE_MS).await.expect("claimed") {
        Claim::Leased(delivery) => Some(*delivery),
        Claim::Idle { .. } => None,
    }
}

async fn finish(storage: &dyn Storage, delivery: &Delivery, now_ms: i64) {
    let outcome = Outcome::Acknowledged(b"theirs".to_vec());
    assert!(storage.record(delivery.id, delivery.attempt, now_ms, outcome).await.expect("recorded"));
}

async fn senders_come_and_go(storage: &dyn Storage) {
    let one = add_sender(storage, "one").await;
    let found = storage.sender_by_key(key_hash("one")).await.expect("looked up").expect("there");
    assert_eq!((found.0.id, found.1), (one, key_hash("one")));
    let twin = Sender { id: Uuid::now_v7(), name: "one".to_owned(), roles: Vec::new(), created_at_ms: 1 };
    let taken = storage.add_sender(twin.clone(), key_hash("other")).await;
    assert_eq!(taken, Err(StorageError::SenderNameTaken));
    assert!(storage.remove_sender("one".to_owned(), 2).await.expect("removed"));
    assert!(!storage.remove_sender("one".to_owned(), 2).await.expect("already gone"));
    assert_eq!(storage.sender_by_key(key_hash("one")).await, Ok(None));
    assert_eq!(storage.senders().await, Ok(Vec::new()));
    storage.add_sender(twin, key_hash("other")).await.expect("the name is free again");
    assert!(storage.remove_sender("one".to_owned(), 3).await.expect("removed"));
}

async fn acceptance_is_whole_and_once(storage: &dyn Storage, sender: Uuid) {
    let new = accepted(sender, 1, None);
    let id = new.id;
    assert_eq!(storage.find_by_key(sender, [1; 32]).await, Ok(None));
    let receipt = storage.accept(new).await.expect("accepted");
    let prior = storage.find_by_key(sender, [1; 32]).await.expect("looked up").expect("there");
    assert_eq!((prior.receipt, prior.fingerprint), (receipt.clone(), [1; 32]));
    let stored = storage.receipt(id).await.expect("looked up").expect("there");
    assert_eq!((stored.bytes, stored.sender), (receipt, sender));
    assert_eq!(storage.accept(accepted(sender, 1, None)).await, Err(StorageError::KeyTaken));
    assert_eq!(storage.find_by_key(Uuid::now_v7(), [1; 32]).await, Ok(None), "keys belong to their sender");
    assert_eq!(storage.receipt(Uuid::now_v7()).await, Ok(None));
    assert_eq!(storage.submission(Uuid::now_v7()).await, Ok(None));
}

async fn the_log_has_no_gap(storage: &dyn Storage, sender: Uuid) {
    let first = index_in(&storage.accept(accepted(sender, 2, None)).await.expect("accepted"));
    assert_eq!(storage.accept(accepted(sender, 2, None)).await, Err(StorageError::KeyTaken));
    let second = index_in(&storage.accept(accepted(sender, 3, None)).await.expect("accepted"));
    assert_eq!(second, first + 1);
}

async fn a_failed_write_leaves_its_neighbours(storage: &dyn Storage, sender: Uuid) {
    // handed in together, so that they may share a commit
    let writes: Vec<_> = [10, 11, 10, 12].map(|key| storage.accept(accepted(sender, key, None))).into();
    let mut outcomes = Vec::new();
    for write in writes {
        outcomes.push(write.await.is_ok());
    }
    assert_eq!(outcomes, [true, true, false, true]);
}

async fn nothing_is_lost_by_a_restart(open: &impl Fn() -> Box<dyn Storage>, sender: Uuid) {
    let new = accepted(sender, 20, Some("restart"));
    let id = new.id;
    let receipt = open().accept(new).await.expect("accepted");
    let again = open();
    assert_eq!(again.receipt(id).await.expect("looked up").expect("there").bytes, receipt);
    let delivery = claim(&*again, 10).await.expect("due");
    assert_eq!((delivery.submission, delivery.sealed.body.as_slice()), (id, &[2u8][..]));
    finish(&*again, &delivery, 11).await;
}

async fn deliveries_of_a_lane_keep_their_order(storage: &dyn Storage, sender: Uuid) {
    let (one, two) = (accepted(sender, 30, Some("lane")), accepted(sender, 31, Some("lane")));
    let (first, second) = (one.id, two.id);
    storage.accept(one).await.expect("accepted");
    storage.accept(two).await.expect("accepted");
    let delivery = claim(storage, 100).await.expect("due");
    assert_eq!((delivery.submission, delivery.attempt), (first, 1));
    assert!(claim(storage, 100).await.is_none(), "the second waits for the first");
    let retry = Outcome::RetryAt(500);
    assert!(storage.record(delivery.id, 1, 101, retry).await.expect("recorded"));
    assert!(claim(storage, 499).await.is_none(), "also while the first waits to be tried again");
    let delivery = claim(storage, 500).await.expect("due");
    assert_eq!((delivery.submission, delivery.attempt), (first, 2));
    let parked = Outcome::Parked("receiver_declined", None);
    assert!(storage.record(delivery.id, 2, 501, parked).await.expect("recorded"));
    let delivery = claim(storage, 502).await.expect("due");
    assert_eq!(delivery.submission, second);
    finish(storage, &delivery, 503).await;
    assert!(claim(storage, i64::MAX / 2).await.is_none());
}

async fn lanes_do_not_wait_for_each_other(storage: &dyn Storage, sender: Uuid) {
    storage.accept(accepted(sender, 40, Some("left"))).await.expect("accepted");
    storage.accept(accepted(sender, 41, Some("right"))).await.expect("accepted");
    let left = claim(storage, 600).await.expect("due");
    let right = claim(storage, 600).await.expect("due too");
    assert_ne!(left.submission, right.submission);
    finish(storage, &right, 601).await;
    finish(storage, &left, 602).await;
}

async fn an_expired_lease_is_taken_again(storage: &dyn Storage, sender: Uuid) {
    storage.accept(accepted(sender, 50, Some("lease"))).await.expect("accepted");
    let lost = claim(storage, 700).await.expect("due");
    assert!(storage.record(lost.id, lost.attempt, 701, Outcome::Sent).await.expect("recorded"));
    assert!(claim(storage, 700 + LEASE_MS - 1).await.is_none());
    let taken = claim(storage, 700 + LEASE_MS).await.expect("due again");
    assert_eq!((taken.submission, taken.attempt), (lost.submission, lost.attempt + 1));
    let late = Outcome::Acknowledged(b"late".to_vec());
    assert_eq!(storage.record(lost.id, lost.attempt, 1_800, late).await, Ok(false), "the lease had passed on");
    finish(storage, &taken, 1_801).await;
    let again = Outcome::RetryAt(2_000);
    assert_eq!(storage.record(taken.id, taken.attempt, 1_802, again).await, Ok(false), "finished is finished");
}

async fn a_starting_gate_takes_over_every_lease(storage: &dyn Storage, sender: Uuid) {
    storage.accept(accepted(sender, 55, Some("takeover"))).await.expect("accepted");
    let lost = claim(storage, 2_000).await.expect("due");
    assert!(claim(storage, 2_001).await.is_none());
    assert_eq!(storage.free_leases(2_001).await, Ok(1));
    let taken = claim(storage, 2_001).await.expect("due again");
    assert_eq!(taken.id, lost.id);
    finish(storage, &taken, 2_002).await;
    assert_eq!(storage.free_leases(2_003).await, Ok(0));
}

async fn history_tells_what_happened(storage: &dyn Storage, sender: Uuid) {
    let new = accepted(sender, 60, Some("history"));
    let id = new.id;
    storage.accept(new).await.expect("accepted");
    let delivery = claim(storage, 3_000).await.expect("due");
    storage.record(delivery.id, 1, 3_001, Outcome::RetryAt(3_100)).await.expect("recorded");
    let delivery = claim(storage, 3_100).await.expect("due");
    storage.record(delivery.id, 2, 3_101, Outcome::Sent).await.expect("recorded");
    finish(storage, &delivery, 3_102).await;
    let view = storage.submission(id).await.expect("looked up").expect("there");
    let happened: Vec<(i64, &str)> = view.history.iter().map(|event| (event.at_ms, event.what.as_str())).collect();
    assert_eq!(happened, [(10, "accepted"), (3_001, "retry"), (3_101, "sent"), (3_102, "acknowledged")]);
    let delivered = view.delivery.expect("a delivery");
    assert_eq!((delivered.state.as_str(), delivered.attempts), ("acknowledged", 2));
    assert_eq!(delivered.receipt.as_deref(), Some(&b"theirs"[..]));
    let open = storage.outbox_depth().await.expect("counted");
    assert!(open.iter().all(|depth| depth.state != "acknowledged"), "what is done is not counted again and again");
    assert!(open.iter().any(|depth| depth.state == "queued" && depth.deliveries == 0));
}

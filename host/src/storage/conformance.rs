//! What every storage must do. `open` opens the same database each time it is called, so that a second opening is a
//! restart.

use uuid::Uuid;

use super::{
    About, Accepted, Change, Claim, Delivery, DeliveryOutcome, KnownAt, NewRecord, NextHop, ReadBackView,
    RegisterQuery, Sealed, Sender, Storage, StorageError,
};
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
    a_register_forgets_nothing(&*storage).await;
    a_register_belongs_to_its_owner(&*storage).await;
    what_is_not_accepted_changes_no_register(&*storage).await;
    what_was_read_back_stands_in_the_submission(&*storage, sender).await;
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
    let outcome = DeliveryOutcome::Acknowledged(b"theirs".to_vec());
    assert!(storage.record(delivery.id, delivery.attempt, now_ms, outcome).await.expect("recorded"));
}

async fn senders_come_and_go(storage: &dyn Storage) {
    let one = add_sender(storage, "one").await;
    let found = storage.sender_by_key(key_hash("one")).await.expect("looked up").expect("there");
    assert_eq!((found.0.id, found.1), (one, key_hash("one")));
    let twin = Sender { id: Uuid::now_v7(), name: "one".to_owned(), roles: Vec::new(), created_at_ms: 1 };
    let taken = storage.add_sender(twin.clone(), key_hash("other")).await;
    assert_eq!(taken, Err(StorageError::SenderNameTaken));
    let roles = vec!["kommunenorskbruker".to_owned()];
    assert!(storage.set_roles("one".to_owned(), roles.clone()).await.expect("given"));
    assert!(!storage.set_roles("nobody".to_owned(), roles.clone()).await.expect("nobody"));
    assert_eq!(storage.senders().await.map(|senders| senders[0].roles.clone()), Ok(roles));
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
    let retry = DeliveryOutcome::RetryAt(500);
    assert!(storage.record(delivery.id, 1, 101, retry).await.expect("recorded"));
    assert!(claim(storage, 499).await.is_none(), "also while the first waits to be tried again");
    let delivery = claim(storage, 500).await.expect("due");
    assert_eq!((delivery.submission, delivery.attempt), (first, 2));
    let parked = DeliveryOutcome::Parked("receiver_declined", None);
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
    assert!(storage.record(lost.id, lost.attempt, 701, DeliveryOutcome::Sent).await.expect("recorded"));
    assert!(claim(storage, 700 + LEASE_MS - 1).await.is_none());
    let taken = claim(storage, 700 + LEASE_MS).await.expect("due again");
    assert_eq!((taken.submission, taken.attempt), (lost.submission, lost.attempt + 1));
    let late = DeliveryOutcome::Acknowledged(b"late".to_vec());
    assert_eq!(storage.record(lost.id, lost.attempt, 1_800, late).await, Ok(false), "the lease had passed on");
    finish(storage, &taken, 1_801).await;
    let again = DeliveryOutcome::RetryAt(2_000);
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
    storage.record(delivery.id, 1, 3_001, DeliveryOutcome::RetryAt(3_100)).await.expect("recorded");
    let delivery = claim(storage, 3_100).await.expect("due");
    storage.record(delivery.id, 2, 3_101, DeliveryOutcome::Sent).await.expect("recorded");
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

/// A record of person 7.
fn record(key: u8, content: u8, days: (&str, &str)) -> NewRecord {
    NewRecord {
        id: Uuid::now_v7(),
        kind: "tiltak".to_owned(),
        takes_back: false,
        record_key: [key; 32],
        person_key: Some([7; 32]),
        content_key: [content; 32],
        valid_from: Some(days.0.to_owned()),
        valid_to: Some(days.1.to_owned()),
        sealed: Sealed { wrapped_key: vec![key], body: vec![content], file_name: None },
    }
}

fn changing(sender: Uuid, key: u8, at_ms: i64, records: Vec<NewRecord>, annulled: &[u8]) -> Accepted {
    let annulled = annulled.iter().map(|key| [*key; 32]).collect();
    Accepted { received_at_ms: at_ms, change: Change { records, annulled }, ..accepted(sender, key, None) }
}

/// The contents that a register holds, in the order in which they became known.
async fn contents(storage: &dyn Storage, owner: Uuid, known: KnownAt, valid_on: Option<&str>) -> Vec<u8> {
    let about = About::Some { persons: vec![[7; 32]], records: Vec::new() };
    let query = RegisterQuery { owner, about, known, valid_on: valid_on.map(str::to_owned) };
    let some = storage.register(query.clone()).await.expect("answered").rows;
    let all = storage.register(RegisterQuery { about: About::All, ..query }).await.expect("answered").rows;
    assert_eq!(some, all, "there is one person");
    some.iter().map(|row| row.sealed.body[0]).collect()
}

async fn a_register_forgets_nothing(storage: &dyn Storage) {
    let owner = add_sender(storage, "register").await;
    let (spring, autumn) = (("2026-01-01", "2026-05-31"), ("2026-08-01", "2026-11-30"));
    let accept = |new| async { index_in(&storage.accept(new).await.expect("accepted")) };
    let first = accept(changing(owner, 1, 100, vec![record(1, 11, spring), record(2, 21, autumn)], &[])).await;
    accept(changing(owner, 2, 200, vec![record(1, 11, spring)], &[])).await;
    let third = accept(changing(owner, 3, 300, vec![record(1, 12, spring)], &[])).await;
    accept(changing(owner, 4, 400, vec![record(3, 31, spring)], &[1, 9])).await;
    let now = KnownAt::Now;
    assert_eq!(contents(storage, owner, now, None).await, [21, 31]);
    assert_eq!(contents(storage, owner, now, Some("2026-05-31")).await, [31], "the last day is a day");
    assert_eq!(contents(storage, owner, now, Some("2026-06-01")).await, [0; 0]);
    for (at_ms, expected) in [(99, vec![]), (100, vec![11, 21]), (299, vec![11, 21]), (300, vec![21, 12])] {
        assert_eq!(contents(storage, owner, KnownAt::Ms(at_ms), None).await, expected, "{at_ms}");
    }
    assert_eq!(contents(storage, owner, KnownAt::Log(first), None).await, [11, 21]);
    assert_eq!(contents(storage, owner, KnownAt::Log(third), None).await, [21, 12]);
    // A clock that was set back: the row still ends after it began.
    accept(changing(owner, 5, 50, vec![record(3, 32, spring)], &[])).await;
    assert_eq!(contents(storage, owner, KnownAt::Ms(50), None).await, [0; 0]);
    assert_eq!(contents(storage, owner, now, None).await, [21, 32]);
    let about = About::Some { persons: Vec::new(), records: vec![[1; 32], [9; 32]] };
    let query = RegisterQuery { owner, about, known: now, valid_on: None };
    let answer = storage.register(query).await.expect("answered");
    assert_eq!(answer.persons, [([1; 32], [7; 32])], "also of what was taken back, and of nothing else");
    assert_eq!(answer.rows.len(), 2, "the person's, found by the record");
    assert_eq!(storage.persons(owner).await, Ok(vec![[7; 32]]));
    accept(changing(owner, 6, 600, Vec::new(), &[2, 3])).await;
    assert_eq!(contents(storage, owner, now, None).await, [0; 0]);
}

async fn a_register_belongs_to_its_owner(storage: &dyn Storage) {
    let (one, other) = (add_sender(storage, "owner").await, add_sender(storage, "not the owner").await);
    let spring = ("2026-01-01", "2026-05-31");
    storage.accept(changing(one, 1, 700, vec![record(41, 41, spring)], &[])).await.expect("accepted");
    assert_eq!(contents(storage, one, KnownAt::Now, None).await, [41]);
    assert_eq!(contents(storage, other, KnownAt::Now, None).await, [0; 0]);
    let told = Change { records: vec![record(42, 42, spring)], annulled: Vec::new() };
    storage.told_by_registers(told.clone(), 800).await.expect("told");
    storage.told_by_registers(told, 800).await.expect("told again");
    assert_eq!(contents(storage, one, KnownAt::Now, None).await, [41, 42]);
    assert_eq!(contents(storage, other, KnownAt::Now, None).await, [42], "what registers tell is for everybody");
    assert_eq!(storage.persons(other).await, Ok(Vec::new()));
    let gone = Change { records: Vec::new(), annulled: vec![[42; 32]] };
    storage.told_by_registers(gone, 900).await.expect("taken back");
    storage.accept(changing(one, 2, 900, Vec::new(), &[41])).await.expect("accepted");
}

async fn what_is_not_accepted_changes_no_register(storage: &dyn Storage) {
    let owner = add_sender(storage, "once").await;
    let new = |content| changing(owner, 1, 1_000, vec![record(51, content, ("2026-01-01", "2026-01-01"))], &[]);
    storage.accept(new(51)).await.expect("accepted");
    assert_eq!(storage.accept(new(52)).await, Err(StorageError::KeyTaken));
    assert_eq!(contents(storage, owner, KnownAt::Now, None).await, [51]);
    storage.accept(changing(owner, 2, 1_000, Vec::new(), &[51])).await.expect("accepted");
}

async fn what_was_read_back_stands_in_the_submission(storage: &dyn Storage, sender: Uuid) {
    let (one, two) = (accepted(sender, 70, Some("read back")), accepted(sender, 71, Some("read back")));
    let (first, second) = (one.id, two.id);
    let index = index_in(&storage.accept(one).await.expect("accepted"));
    storage.accept(two).await.expect("accepted");
    assert_eq!(storage.delivered_up_to(first).await, Ok(None));
    let delivery = claim(storage, 5_000).await.expect("due");
    finish(storage, &delivery, 5_001).await;
    assert_eq!(storage.delivered_up_to(second).await, Ok(Some(index)), "the second still waits");
    for lines in ["[1]", "[]"] {
        let found = ReadBackView { at_ms: 5_002, lines: lines.to_owned() };
        storage.keep_read_back(first, found.clone()).await.expect("kept");
        assert_eq!(storage.submission(first).await.expect("looked up").expect("there").read_back, Some(found));
    }
    assert_eq!(storage.submission(second).await.expect("looked up").expect("there").read_back, None);
    let delivery = claim(storage, 5_003).await.expect("due");
    finish(storage, &delivery, 5_004).await;
}

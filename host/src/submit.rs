//! One submission's way through the gate: ask the memory, ask the module, decide, and write it down at once.
//!
//! The decisions are `intake`'s; this is the shell that does what they say.

mod register_context;

use std::borrow::Cow;
use std::sync::Arc;

use axum::body::Bytes;
use serde::Deserialize;
use sluse_wire::{Call, Counts, ReadAs, Ruleset, Verdict};
use tokio::runtime::Handle;
use uuid::Uuid;

use crate::engine::Reply;
use crate::gate::Gate;
use crate::gate_error::GateError;
use crate::intake::{self, Decision, Fingerprint, First, Judgement};
use crate::receipts::{self, Commitment, Statement};
use crate::register::Reading;
use crate::storage::{Accepted, Change, Sender, StorageError, VaultError};
use crate::{canonical, clock, log, named_points};

/// What a sender hands in, with what its headers say.
#[derive(Clone)]
pub struct Submission {
    /// Who.
    pub sender: Sender,
    /// The exchange asked for.
    pub exchange: String,
    /// The format that the media type names.
    pub format: String,
    /// The encoding that it says it is in, if it does, by the module's name.
    pub charset: Option<&'static str>,
    /// The sender's key for this submission, if it gave one.
    pub idempotency_key: Option<String>,
    /// The digest of the sender's own answer, if it checked.
    pub client_digest: Option<String>,
    /// The file's name, if it has one.
    pub file_name: Option<String>,
    /// The payload.
    pub body: Bytes,
}

/// How a submission ended at this gate.
#[derive(Clone, PartialEq, Eq)]
pub enum Submitted {
    /// Accepted now.
    Accepted(Vec<u8>),
    /// Accepted before: the stored receipt.
    Replayed(Vec<u8>),
    /// The key was used for something else.
    Conflict,
    /// Findings: the module's answer.
    Invalid(Vec<u8>),
    /// Not judged: the module's refusal.
    Refused(Vec<u8>),
    /// It says that it is in one encoding, and was read as this other one.
    OtherCharset(String),
}

/// The part of an answer that receipts and columns are made of; the findings stay bytes.
#[derive(Deserialize)]
struct Heading {
    exchange: String,
    verdict: Verdict,
    counts: Counts,
    ruleset: Ruleset,
    read_as: ReadAs,
}

fn name(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Valid => "valid",
        Verdict::Invalid => "invalid",
        Verdict::Undecided => "undecided",
    }
}

fn judgement(verdict: Verdict) -> Judgement {
    match verdict {
        Verdict::Valid => Judgement::Valid,
        Verdict::Invalid => Judgement::Invalid,
        Verdict::Undecided => Judgement::Undecided,
    }
}

/// The keyed hashes that the memory knows a submission by: senders put all kinds of things in keys.
struct SubmissionHashes {
    idempotency_key: [u8; 32],
    fingerprint: Fingerprint,
}

/// Up to this size a payload is judged on the thread that received it: that takes well under a millisecond, and less
/// processor time than handing it to another thread and waking this one again.
const SHORT_BYTES: usize = 32 * 1024;

/// Takes a submission through the gate.
///
/// # Errors
/// [`GateError`]; nothing was stored then.
pub async fn submit(gate: Arc<Gate>, submission: Submission) -> Result<Submitted, GateError> {
    named_points::reach(named_points::AFTER_READ);
    let received_at_ms = gate.clock.now_ms();
    let sender = submission.sender.id;
    let _register = match gate.exchanges.keeps(&submission.exchange) {
        true => Some(gate.register_permits.wait(sender).await),
        false => None,
    };
    let permit = gate.judging_permits.acquire().await.map_err(|_| GateError::Stopped)?;
    let outcome = if submission.body.len() <= SHORT_BYTES {
        recall_or_judge(&gate, &submission, received_at_ms).await
    } else {
        let judging = gate.clone();
        let work = move || Handle::current().block_on(recall_or_judge(&judging, &submission, received_at_ms));
        tokio::task::spawn_blocking(work).await.map_err(|_| GateError::Stopped)?
    };
    drop(permit);
    let accepted = match outcome? {
        Outcome::Ended(submitted) => return Ok(submitted),
        Outcome::ToStore(accepted) => *accepted,
    };
    let hashes = SubmissionHashes { idempotency_key: accepted.idempotency_key, fingerprint: accepted.fingerprint };
    let goes_on = accepted.next_hop.is_some();
    match gate.storage.accept(accepted).await {
        Ok(receipt) => {
            named_points::reach(named_points::AFTER_COMMIT);
            if goes_on {
                gate.wake.notify_one();
            }
            Ok(Submitted::Accepted(receipt))
        }
        // The same key came in twice at once and the other one was first.
        Err(StorageError::KeyTaken) => recall(&gate, sender, &hashes).await?.ok_or(GateError::Stopped),
        Err(error) => Err(error.into()),
    }
}

/// What memory and module say of a submission before anything is written.
enum Outcome {
    /// There is nothing to write.
    Ended(Submitted),
    /// It is accepted once this has been written.
    ToStore(Box<Accepted>),
}

/// Asks the memory, and the module if the memory knows nothing. Keeps its thread busy throughout.
async fn recall_or_judge(gate: &Arc<Gate>, submission: &Submission, received_at_ms: i64) -> Result<Outcome, GateError> {
    let hashes = hashes(gate, submission);
    match recall(gate, submission.sender.id, &hashes).await? {
        Some(submitted) => Ok(Outcome::Ended(submitted)),
        None => judge(gate, submission, hashes, received_at_ms).await,
    }
}

/// Without a key of the sender's, the content is the key: an accidental second sending is still a replay.
fn hashes(gate: &Gate, submission: &Submission) -> SubmissionHashes {
    let exchange = submission.exchange.as_bytes();
    let format = submission.format.as_bytes();
    let fingerprint = gate.vault.fingerprint(&[b"body", exchange, format, &submission.body]);
    let idempotency_key = match &submission.idempotency_key {
        Some(key) => gate.vault.fingerprint(&[b"key", key.as_bytes()]),
        None => gate.vault.fingerprint(&[b"content as key", &fingerprint]),
    };
    SubmissionHashes { idempotency_key, fingerprint }
}

/// Asks the memory for a submission: how it ended, if it came before.
async fn recall(gate: &Gate, sender: Uuid, hashes: &SubmissionHashes) -> Result<Option<Submitted>, GateError> {
    let prior = gate.storage.find_by_key(sender, hashes.idempotency_key).await?;
    Ok(match intake::first(prior, &hashes.fingerprint) {
        First::Replay(receipt) => Some(Submitted::Replayed(receipt)),
        First::Conflict => Some(Submitted::Conflict),
        First::Judge => None,
    })
}

/// Asks the module and, if it lets the submission through, prepares everything the transaction will write.
async fn judge(
    gate: &Arc<Gate>,
    submission: &Submission,
    hashes: SubmissionHashes,
    received_at_ms: i64,
) -> Result<Outcome, GateError> {
    let as_of = clock::oslo_date(received_at_ms);
    let mut call = Call {
        exchange: Some(submission.exchange.clone()),
        as_of: as_of.clone(),
        mode: gate.config.mode.wire(),
        format: Some(submission.format.clone()),
        file_name: submission.file_name.clone(),
        ..Call::default()
    };
    let mut change = Change::default();
    let mut body = Cow::Borrowed(&*submission.body);
    if gate.exchanges.keeps(&submission.exchange) {
        match register_context::fetch(gate, &submission.sender, &call, &submission.body).await? {
            Reading::Read(context) => {
                (call.known, change) = (Some(context.known), context.change);
                for (need, records) in context.held {
                    call.tell(&need, &records, body.to_mut());
                }
            }
            Reading::Refused(refusal) => return Ok(Outcome::Ended(Submitted::Refused(refusal))),
        }
    }
    let reply = gate.engine.check(&call, &body)?;
    named_points::reach(named_points::AFTER_CHECK);
    let answer = match reply {
        Reply::Answer(bytes) => bytes,
        Reply::Refused(bytes) | Reply::OverBudget(bytes) => return Ok(Outcome::Ended(Submitted::Refused(bytes))),
    };
    let heading: Heading = serde_json::from_slice(&answer).map_err(|_| GateError::Unreadable)?;
    if intake::is_read_otherwise(submission.charset, &heading.read_as.encoding, &submission.body) {
        return Ok(Outcome::Ended(Submitted::OtherCharset(heading.read_as.encoding)));
    }
    match intake::decide(judgement(heading.verdict)) {
        Decision::Accept => {}
        Decision::Invalid => return Ok(Outcome::Ended(Submitted::Invalid(answer))),
        Decision::Refused => return Ok(Outcome::Ended(Submitted::Refused(answer))),
    }
    let id = Uuid::now_v7();
    let mut nonce = [0u8; 32];
    getrandom::fill(&mut nonce).map_err(|_| VaultError::NoRandomness)?;
    let verdict_digest = receipts::sha256_hex(&answer);
    let client = submission.client_digest.as_deref();
    let payload = gate.signer.payload(&Statement {
        submission: id.to_string(),
        received_at: clock::utc_text(received_at_ms),
        exchange: &heading.exchange,
        as_of: &as_of,
        mode: gate.config.mode.name(),
        ruleset: &heading.ruleset,
        module_sha256: gate.engine.module_sha256(),
        verdict: name(heading.verdict),
        verdict_digest: &verdict_digest,
        client_verdict_digest: client,
        agreed: intake::agreed(client, &verdict_digest),
        counts: &heading.counts,
        commitment: Commitment::new(nonce, &submission.body),
    });
    let sealing = gate.clone();
    Ok(Outcome::ToStore(Box::new(Accepted {
        id,
        sender: submission.sender.id,
        idempotency_key: hashes.idempotency_key,
        fingerprint: hashes.fingerprint,
        next_hop: gate.next_hop(&heading.exchange, submission.sender.id),
        exchange: heading.exchange,
        format: submission.format.clone(),
        received_at_ms,
        verdict: name(heading.verdict).to_owned(),
        verdict_digest,
        answer,
        sealed: gate.vault.seal(id, &submission.body, submission.file_name.as_deref())?,
        leaf_hash: log::leaf_hash(&canonical::bytes(&payload)),
        change,
        seal: Box::new(move |position| sealing.signer.seal(payload, position)),
    })))
}

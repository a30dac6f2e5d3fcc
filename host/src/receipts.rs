//! Receipts: what the gate signs when it has accepted a submission. `receipts/verify.rs` is the other end.

mod verify;

use std::path::Path;

use ed25519_dalek::{Signer as _, SigningKey};
use hmac::{Hmac, KeyInit, Mac};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use sluse_wire::{Counts, Ruleset};

use crate::canonical;
use crate::key_file::{self, KeyFileError};
use crate::log::Position;

pub use verify::{Holds, ReceiptCheck, Verified, verify};

/// The version of the receipt's shape.
const VERSION: u64 = 1;

/// What a receipt says, apart from who signs it and where it stands in the log.
#[derive(Clone, Debug)]
pub struct Statement<'a> {
    /// The submission's id.
    pub submission: String,
    /// When it was received (UTC).
    pub received_at: String,
    /// The exchange it was judged as.
    pub exchange: &'a str,
    /// The date whose rules judged it.
    pub as_of: &'a str,
    /// `production` or `test`.
    pub mode: &'a str,
    /// The rule set.
    pub ruleset: &'a Ruleset,
    /// The module that gave the answer.
    pub module_sha256: &'a str,
    /// The verdict's name.
    pub verdict: &'a str,
    /// SHA-256 of the answer's bytes.
    pub verdict_digest: &'a str,
    /// What the sender's own check gave.
    pub client_verdict_digest: Option<&'a str>,
    /// Whether the two are the same.
    pub agreed: Option<bool>,
    /// Records and findings by severity.
    pub counts: &'a Counts,
    /// Binds the payload without showing anything of it.
    pub commitment: Commitment,
}

/// HMAC-SHA256 of the payload under a nonce that only receipt holders know: a plain hash of a short payload could be
/// found by trying every number.
#[derive(Clone, Debug)]
pub struct Commitment {
    nonce: [u8; 32],
    value: [u8; 32],
}

impl Commitment {
    /// Commits to a payload under a nonce.
    pub fn new(nonce: [u8; 32], payload: &[u8]) -> Self {
        Self { nonce, value: hmac_sha256(&nonce, &[payload]) }
    }
}

/// HMAC-SHA256 over the parts in turn.
pub fn hmac_sha256(key: &[u8], parts: &[&[u8]]) -> [u8; 32] {
    // A key of any length is allowed by HMAC, so this cannot fail; an unkeyed value would be worse than stopping.
    let mut mac = Hmac::<Sha256>::new_from_slice(key).expect("HMAC takes a key of any length");
    for part in parts {
        mac.update(part);
    }
    mac.finalize().into_bytes().into()
}

/// Lower-case hexadecimal SHA-256.
pub fn sha256_hex(bytes: &[u8]) -> String {
    hex::encode(Sha256::digest(bytes))
}

/// The first 16 hexadecimal digits of the public key's SHA-256.
pub fn key_id(public_key: &[u8; 32]) -> String {
    hex::encode(&Sha256::digest(public_key)[..8])
}

/// The gate's signing key and name.
pub struct Signer {
    key: SigningKey,
    /// The public key and its short name, as receipts show them.
    public_key: String,
    key_id: String,
    name: String,
}

impl Signer {
    /// Opens the key in `path`, made at first start.
    pub fn open(path: &Path, name: &str) -> Result<Self, KeyFileError> {
        let seed = key_file::open_or_create(path)?;
        let key = SigningKey::from_bytes(&seed);
        let public = key.verifying_key().to_bytes();
        Ok(Self { key, public_key: hex::encode(public), key_id: key_id(&public), name: name.to_owned() })
    }

    /// The public key, as published by the gate.
    pub fn public_key_hex(&self) -> String {
        self.public_key.clone()
    }

    /// The short name of the key.
    pub fn key_id(&self) -> &str {
        &self.key_id
    }

    /// The payload without its place in the log: the log's leaf.
    pub fn payload(&self, says: &Statement<'_>) -> Value {
        json!({
            "agreed": says.agreed,
            "as_of": says.as_of,
            "client_verdict_digest": says.client_verdict_digest,
            "commitment": {
                "alg": "HMAC-SHA256",
                "nonce": hex::encode(says.commitment.nonce),
                "value": hex::encode(says.commitment.value),
            },
            "counts": says.counts,
            "exchange": says.exchange,
            "gate": { "key_id": self.key_id(), "name": self.name },
            "mode": says.mode,
            "module_sha256": says.module_sha256,
            "received_at": says.received_at,
            "ruleset": says.ruleset,
            "submission": says.submission,
            "verdict": says.verdict,
            "verdict_digest": says.verdict_digest,
            "version": VERSION,
        })
    }

    /// The receipt's bytes: the payload with its place in the log, signed.
    pub fn seal(&self, mut payload: Value, position: &Position) -> Vec<u8> {
        payload["log"] = json!({ "index": position.index, "leaf_hash": hex::encode(position.leaf_hash) });
        let signed = canonical::bytes(&payload);
        let signature = hex::encode(self.key.sign(&signed).to_bytes());
        // Canonical as well: the payload already is, the names are in order, and the values are hexadecimal digits.
        let rest = format!(",\"public_key\":\"{}\",\"signature\":\"{signature}\"}}", self.public_key);
        [br#"{"payload":"#, signed.as_slice(), rest.as_bytes()].concat()
    }
}

impl std::fmt::Debug for Signer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Signer({})", self.key_id())
    }
}

//! Another Sluse gate: the second of a lock's two gates.

use std::fs;
use std::path::PathBuf;
use std::time::Duration;

use serde::Deserialize;
use ureq::Agent;
use ureq::http::{HeaderMap, Response};
use uuid::Uuid;

use super::{Channel, Delivered, NotRead, Parcel, ReceiverError};
use crate::config::ReceiverConfig;
use crate::delivery::Attempt;
use crate::media::{media_type, percent_encoded};
use crate::receipts;
use crate::register::{HeldRecord, HeldRecords};

/// The longest attempt to deliver; shorter than the outbox's lease.
const TIMEOUT: Duration = Duration::from_secs(60);
/// The longest receipt that is read.
const RECEIPT_BYTES: u64 = 1024 * 1024;

/// The longest answer about records that is read.
const RECORDS_BYTES: u64 = 256 * 1024 * 1024;

/// A client for one gate.
pub struct GateReceiver {
    agent: Agent,
    url: String,
    key_file: PathBuf,
    public_key: Option<String>,
}

impl GateReceiver {
    /// Sets up a client and sees that its key can be read.
    pub fn new(config: &ReceiverConfig) -> Result<Self, ReceiverError> {
        let url = config.url.trim_end_matches('/').to_owned();
        let unreadable = |source| ReceiverError::KeyFile { url: url.clone(), path: config.key_file.clone(), source };
        fs::metadata(&config.key_file).map_err(unreadable)?;
        Ok(Self {
            agent: agent(TIMEOUT),
            url,
            key_file: config.key_file.clone(),
            public_key: config.public_key.clone(),
        })
    }

    /// The key that this gate was given there. Read anew each time, so that an operator can change it in a running gate.
    fn key(&self) -> Option<String> {
        fs::read_to_string(&self.key_file).ok().map(|key| format!("Bearer {}", key.trim()))
    }

    fn answered(&self, mut response: Response<ureq::Body>, parcel: &Parcel<'_>) -> Delivered {
        match response.status().as_u16() {
            200 | 201 => match response.body_mut().with_config().limit(RECEIPT_BYTES).read_to_vec() {
                Ok(receipt) => self.proven(receipt, parcel),
                // Taken, but the receipt was lost on the way: the next attempt is a replay and brings it.
                Err(_) => Delivered::without_receipt(Attempt::Unreachable),
            },
            408 | 429 | 500.. => {
                let retry_after_ms = retry_after_ms(response.headers());
                Delivered::without_receipt(Attempt::Busy { retry_after_ms })
            }
            status => Delivered::without_receipt(Attempt::Declined(status)),
        }
    }

    /// The receipt must be whole, over this very payload, and by the configured key if there is one.
    fn proven(&self, receipt: Vec<u8>, parcel: &Parcel<'_>) -> Delivered {
        let holds = receipts::verify(&receipt, Some(parcel.body), self.public_key.as_deref())
            .is_ok_and(|verified| verified.holds() && verified.payload["exchange"] == parcel.exchange);
        let attempt = if holds { Attempt::Taken } else { Attempt::Unproven };
        Delivered { attempt, receipt: Some(receipt) }
    }
}

impl Channel for GateReceiver {
    fn url(&self) -> &str {
        &self.url
    }

    fn deliver(&self, parcel: &Parcel<'_>) -> Delivered {
        let Some(key) = self.key() else {
            return Delivered::without_receipt(Attempt::Unsendable);
        };
        let mut request = self
            .agent
            .post(format!("{}/v1/exchanges/{}/submissions", self.url, parcel.exchange))
            .header("Authorization", key)
            .header("Content-Type", media_type(parcel.format))
            .header("Idempotency-Key", &parcel.transfer_id)
            .header("Sluse-Verdict-Digest", parcel.verdict_digest);
        if let Some(name) = parcel.file_name {
            request = request.header("Sluse-File-Name", percent_encoded(name));
        }
        match request.send(parcel.body) {
            Ok(response) => self.answered(response, parcel),
            Err(_) => Delivered::without_receipt(Attempt::Unreachable),
        }
    }

    fn read_back(&self, receipt: &[u8]) -> Result<Vec<HeldRecord>, NotRead> {
        let key = self.key().ok_or(NotRead::NoKey)?;
        let receipt: Receipt = serde_json::from_slice(receipt).map_err(|_| NotRead::Unreadable)?;
        let address = format!("{}/v1/submissions/{}/records", self.url, receipt.payload.submission);
        let answer = self.agent.get(address).header("Authorization", key).call();
        let mut response = answer.map_err(|_| NotRead::Unreachable)?;
        match response.status().as_u16() {
            200 => {}
            status => return Err(NotRead::Declined(status)),
        }
        let bytes = response.body_mut().with_config().limit(RECORDS_BYTES).read_to_vec();
        let held: HeldRecords =
            serde_json::from_slice(&bytes.map_err(|_| NotRead::Unreachable)?).map_err(|_| NotRead::Unreadable)?;
        Ok(held.records)
    }

    /// What a gate carries is for the gate's own receiver to say.
    fn carries_every_law(&self) -> bool {
        true
    }
}

/// The part of a gate's receipt that names the submission there.
#[derive(Deserialize)]
struct Receipt {
    payload: Payload,
}

#[derive(Deserialize)]
struct Payload {
    submission: Uuid,
}

/// A client that reports statuses as they are and follows no redirect: a payload goes where the operator said.
pub fn agent(timeout: Duration) -> Agent {
    Agent::config_builder()
        .http_status_as_error(false)
        .max_redirects(0)
        .max_redirects_will_error(false)
        .timeout_global(Some(timeout))
        .user_agent(concat!("sluse/", env!("CARGO_PKG_VERSION")))
        .build()
        .into()
}

/// `Retry-After` in seconds; the other form, a date, is left to the own pause.
fn retry_after_ms(headers: &HeaderMap) -> Option<i64> {
    let seconds: i64 = headers.get("retry-after")?.to_str().ok()?.trim().parse().ok()?;
    seconds.checked_mul(1_000)
}

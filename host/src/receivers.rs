//! Where accepted submissions go. One file per kind of receiver; this file knows only what they have in common.

mod gate;

use std::path::PathBuf;

use crate::config::{ReceiverConfig, ReceiverKind};
use crate::delivery::Attempt;
use crate::gate::every_law;

pub use gate::{GateReceiver, agent};

/// What is delivered.
pub struct Parcel<'a> {
    /// The submission's id: the receiver's idempotency key, so that a second sending is a replay there.
    pub transfer_id: String,
    /// The exchange it was judged as.
    pub exchange: &'a str,
    /// `json`, `ndjson`, `csv` or `vigo`.
    pub format: &'a str,
    /// The digest of this gate's answer.
    pub verdict_digest: &'a str,
    /// The file's name, if it had one.
    pub file_name: Option<&'a str>,
    /// The payload, as received.
    pub body: &'a [u8],
}

/// How a delivery went.
pub struct Delivered {
    /// For the decision.
    pub attempt: Attempt,
    /// What the receiver gave as receipt, verbatim.
    pub receipt: Option<Vec<u8>>,
}

impl Delivered {
    /// Nothing was given.
    pub fn without_receipt(attempt: Attempt) -> Self {
        Self { attempt, receipt: None }
    }
}

/// A receiver that cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum ReceiverError {
    /// The key file cannot be read.
    #[error("receiver {url}: key_file {path}: {source}", path = path.display())]
    KeyFile {
        /// The receiver.
        url: String,
        /// The file.
        path: PathBuf,
        /// What the system said.
        source: std::io::Error,
    },
}

/// A configured receiver.
pub struct Receiver {
    pattern: String,
    laws: Option<Vec<String>>,
    kind: Kind,
}

enum Kind {
    Gate(GateReceiver),
}

impl Receiver {
    /// Sets up what the configuration says.
    pub fn new(config: &ReceiverConfig) -> Result<Self, ReceiverError> {
        let kind = match config.kind {
            ReceiverKind::Gate => Kind::Gate(GateReceiver::new(config)?),
        };
        Ok(Self { pattern: config.exchange.clone(), laws: config.laws.clone(), kind })
    }

    /// Whether submissions of this exchange go here.
    pub fn takes(&self, exchange: &str) -> bool {
        fits(&self.pattern, exchange)
    }

    /// The laws that it carries; `None` where nobody has said.
    pub fn laws(&self) -> Option<Vec<String>> {
        match (&self.laws, &self.kind) {
            (Some(laws), _) => Some(laws.clone()),
            (None, Kind::Gate(_)) => Some(every_law()),
        }
    }

    /// Its address; also its name in the outbox.
    pub fn url(&self) -> &str {
        match &self.kind {
            Kind::Gate(gate) => gate.url(),
        }
    }

    /// Makes one attempt. Blocks.
    pub fn deliver(&self, parcel: &Parcel<'_>) -> Delivered {
        match &self.kind {
            Kind::Gate(gate) => gate.deliver(parcel),
        }
    }
}

/// `elev.*` fits every exchange of the family, `*` every exchange, anything else itself.
fn fits(pattern: &str, exchange: &str) -> bool {
    match pattern.strip_suffix('*') {
        Some(family) => exchange.starts_with(family),
        None => pattern == exchange,
    }
}

#[cfg(test)]
mod tests {
    use super::fits;

    #[test]
    fn patterns_name_an_exchange_a_family_or_all() {
        assert!(fits("elev.vigo1", "elev.vigo1"));
        assert!(!fits("elev.vigo1", "elev.vigo10"));
        assert!(fits("elev.*", "elev.vigo1"));
        assert!(!fits("elev.*", "elever"));
        assert!(fits("*", "nir.person"));
    }
}

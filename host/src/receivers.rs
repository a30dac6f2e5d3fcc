//! Where accepted submissions go. One file per kind of receiver; this file knows only what they have in common.

mod channel;
mod gate;

use std::path::PathBuf;

use crate::config::{Config, ReceiverConfig, ReceiverKind};
use crate::delivery::Attempt;
use crate::exchanges::{Exchanges, Provider};
use crate::register::HeldRecord;

pub use channel::Channel;
pub use gate::{GateReceiver, agent};

/// A submission as it is delivered to a receiver.
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

/// How one attempt to deliver went, with what the receiver gave.
pub struct Delivered {
    /// For the decision.
    pub attempt: Attempt,
    /// What the receiver gave as receipt, verbatim.
    pub receipt: Option<Vec<u8>>,
}

impl Delivered {
    /// An attempt in which the receiver gave no receipt.
    pub fn without_receipt(attempt: Attempt) -> Self {
        Self { attempt, receipt: None }
    }
}

/// Why a configured receiver cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum ReceiverError {
    /// It is to carry a law that there is not.
    #[error("receivers[{position}].laws: `{law}` is no law of this receiver's exchanges; give some of {}", .there_are.join(", "))]
    Law {
        /// Its place in the configuration.
        position: usize,
        /// What stands there.
        law: String,
        /// What may stand there.
        there_are: Vec<String>,
    },
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

/// Why a receiver did not say what it holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NotRead {
    /// The channel cannot ask.
    #[error("this kind of receiver cannot be asked")]
    NotSupported,
    /// The receiver is configured no longer.
    #[error("the receiver stands in the configuration no longer")]
    NotConfigured,
    /// This gate's key cannot be read.
    #[error("the key file cannot be read")]
    NoKey,
    /// No answer.
    #[error("the receiver does not answer")]
    Unreachable,
    /// The receiver said no, with this HTTP status.
    #[error("the receiver answered {0}")]
    Declined(u16),
    /// The receipt or the answer is not what it should be.
    #[error("the receipt or the answer cannot be read")]
    Unreadable,
}

/// Sets up every receiver of the configuration.
///
/// # Errors
/// [`ReceiverError`] of the first that cannot be used.
pub fn open(config: &Config, exchanges: &Exchanges) -> Result<Vec<Receiver>, ReceiverError> {
    let mut open = Vec::new();
    for (position, receiver) in config.receivers.iter().enumerate() {
        let judged = exchanges.told_by(Provider::ReceiversLaws);
        let there_are: Vec<String> =
            judged.filter(|(id, _)| fits(&receiver.exchange, id)).flat_map(|(_, need)| need.values.clone()).collect();
        if let Some(law) = receiver.laws.iter().flatten().find(|law| !there_are.contains(law)) {
            return Err(ReceiverError::Law { position, law: law.clone(), there_are });
        }
        open.push(Receiver::new(receiver)?);
    }
    Ok(open)
}

/// A configured receiver.
pub struct Receiver {
    pattern: String,
    laws: Option<Vec<String>>,
    channel: Box<dyn Channel>,
}

impl Receiver {
    /// Sets up what the configuration says. Here a new kind of receiver gets its line.
    fn new(config: &ReceiverConfig) -> Result<Self, ReceiverError> {
        let channel = match config.kind {
            ReceiverKind::Gate => Box::new(GateReceiver::new(config)?),
        };
        Ok(Self { pattern: config.exchange.clone(), laws: config.laws.clone(), channel })
    }

    /// The exchanges that go to the receiver: one by its name, a family (`elev.*`), or all (`*`).
    pub fn pattern(&self) -> &str {
        &self.pattern
    }

    /// Whether submissions of this exchange go to the receiver.
    pub fn takes(&self, exchange: &str) -> bool {
        fits(&self.pattern, exchange)
    }

    /// The laws that the configuration says the receiver carries.
    pub fn laws(&self) -> Option<&[String]> {
        self.laws.as_deref()
    }

    /// Whether the receiver carries whatever law there is, and nobody has said otherwise.
    pub fn carries_every_law(&self) -> bool {
        self.laws.is_none() && self.channel.carries_every_law()
    }

    /// The receiver's address; also its name in the outbox.
    pub fn url(&self) -> &str {
        self.channel.url()
    }

    /// Makes one attempt to hand a parcel over. Blocks.
    pub fn deliver(&self, parcel: &Parcel<'_>) -> Delivered {
        self.channel.deliver(parcel)
    }

    /// Asks the receiver what it holds of a parcel's records. Blocks.
    ///
    /// # Errors
    /// [`NotRead`].
    pub fn read_back(&self, receipt: &[u8]) -> Result<Vec<HeldRecord>, NotRead> {
        self.channel.read_back(receipt)
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

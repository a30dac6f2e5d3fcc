//! What a way to a receiver must be able to do. `docs/receivers.md` says how to write one.

use super::{Delivered, NotRead, Parcel};
use crate::register::HeldRecord;

/// A way to one receiver: another gate, or a vendor's own client of a register's interface.
///
/// The outbox owns everything that has to do with time: when to try, how often, in which order, and what was already
/// delivered. A channel makes one attempt and says honestly how it went. It is used from one thread at a time for
/// [`Self::deliver`], on a thread that may block.
///
/// # What it must keep
/// - **At least once becomes once at the receiver.** An attempt may be repeated after it succeeded, when this process died
///   before it could write that down. [`Parcel::transfer_id`] is the same each time: hand it on as the receiver's
///   idempotency key, or ask the receiver for it first.
/// - **[`crate::delivery::Attempt::Taken`] is a promise**: the receiver has the parcel on disk and said so in a receipt
///   that was verified. The receipt is kept as it came and shown to the sender as JSON.
/// - **No longer than a minute** for one attempt: the outbox lends a parcel out for two.
/// - **Nothing personal leaves by another door**: no value of a parcel in a log line, an error or a receipt of one's own.
pub trait Channel: Send + Sync {
    /// The receiver's address; also its name in the outbox, so that it must not change from start to start.
    fn url(&self) -> &str;

    /// Makes one attempt to hand a parcel over.
    fn deliver(&self, parcel: &Parcel<'_>) -> Delivered;

    /// Asks what the receiver now holds of the records that came with a parcel, by the receipt that it gave for it: every
    /// record of the parcel, with its content as it was sent unless it has been taken back or replaced since.
    ///
    /// # Errors
    /// [`NotRead`]. A receiver that cannot be asked says [`NotRead::NotSupported`], which is what a channel does that does
    /// not answer for itself; the submission's state then says nothing of a read-back.
    fn read_back(&self, _receipt: &[u8]) -> Result<Vec<HeldRecord>, NotRead> {
        Err(NotRead::NotSupported)
    }

    /// Whether it can carry records under whatever law there is; `laws` in the configuration goes before. A record under
    /// another law is held back by the rules, not by the channel.
    fn carries_every_law(&self) -> bool {
        false
    }
}

//! Permits to change registers.

use std::collections::HashMap;
use std::sync::{Arc, Mutex as Guarded, PoisonError};

use tokio::sync::{Mutex, OwnedMutexGuard};
use uuid::Uuid;

/// The permits of all senders, one each. One submission of a sender's at a time is between question and change: else two
/// could each be right by itself and wrong together.
#[derive(Default)]
pub struct Permits(Guarded<HashMap<Uuid, Arc<Mutex<()>>>>);

impl Permits {
    /// Waits for the sender's permit.
    pub async fn wait(&self, sender: Uuid) -> OwnedMutexGuard<()> {
        let permit = self.0.lock().unwrap_or_else(PoisonError::into_inner).entry(sender).or_default().clone();
        permit.lock_owned().await
    }
}

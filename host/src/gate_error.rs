//! Why work at a gate did not come to an end: nothing is wrong with what was handed in.

use crate::engine::EngineError;
use crate::storage::{StorageError, VaultError};

/// A failure of the gate itself, or of what it stands on.
#[derive(Debug, thiserror::Error)]
pub enum GateError {
    /// The module failed.
    #[error(transparent)]
    Engine(#[from] EngineError),
    /// The memory failed.
    #[error(transparent)]
    Storage(#[from] StorageError),
    /// Sealing failed.
    #[error(transparent)]
    Vault(#[from] VaultError),
    /// The module's answer is not one.
    #[error("the module's answer cannot be read")]
    Unreadable,
    /// The work was stopped: a panic, or the process is ending.
    #[error("the work was stopped")]
    Stopped,
}

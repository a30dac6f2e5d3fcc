//! Connections that read beside the writer; in WAL mode neither waits for the other.

use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};

use rusqlite::Connection;

use super::{connect, failed};
use crate::storage::{Pending, StorageError};

/// Connections kept open when idle. More are opened when more read at once, and closed again.
const KEPT: usize = 8;

#[derive(Clone)]
pub(super) struct Readers {
    path: Arc<PathBuf>,
    idle: Arc<Mutex<Vec<Connection>>>,
}

impl Readers {
    pub(super) fn new(path: PathBuf) -> Self {
        Self { path: Arc::new(path), idle: Arc::default() }
    }

    /// Reads on a thread that may block.
    pub(super) fn run<T: Send + 'static>(
        &self,
        read: impl FnOnce(&Connection) -> rusqlite::Result<T> + Send + 'static,
    ) -> Pending<T> {
        let readers = self.clone();
        Box::pin(async move {
            tokio::task::spawn_blocking(move || {
                let connection = readers.take()?;
                let result = read(&connection).map_err(failed);
                readers.give_back(connection);
                result
            })
            .await
            .map_err(|error| StorageError::Failed(format!("reading stopped: {error}")))?
        })
    }

    fn take(&self) -> Result<Connection, StorageError> {
        let idle = self.idle.lock().unwrap_or_else(PoisonError::into_inner).pop();
        match idle {
            Some(connection) => Ok(connection),
            None => connect(&self.path),
        }
    }

    fn give_back(&self, connection: Connection) {
        let mut idle = self.idle.lock().unwrap_or_else(PoisonError::into_inner);
        if idle.len() < KEPT {
            idle.push(connection);
        }
    }
}

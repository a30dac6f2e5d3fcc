//! Connections that read beside the writer; in WAL mode neither waits for the other.

use std::path::PathBuf;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use rusqlite::Connection;

use super::{connect, failed};
use crate::storage::{Pending, StorageError};

/// Connections kept open when idle; opening one costs more than most reads.
const KEPT: usize = 64;

#[derive(Clone)]
pub(super) struct Readers {
    path: Arc<PathBuf>,
    idle: Arc<Mutex<Vec<Connection>>>,
}

impl Readers {
    pub(super) fn new(path: PathBuf) -> Self {
        Self { path: Arc::new(path), idle: Arc::default() }
    }

    /// Reads on a thread that may block: for reads that take longer the more there is.
    pub(super) fn run<T: Send + 'static>(
        &self,
        read: impl FnOnce(&Connection) -> rusqlite::Result<T> + Send + 'static,
    ) -> Pending<T> {
        let readers = self.clone();
        Box::pin(async move {
            let reading = tokio::task::spawn_blocking(move || readers.read(read));
            reading.await.map_err(|error| StorageError::Failed(format!("reading stopped: {error}")))?
        })
    }

    /// Looks up by index, here and now: that takes less time than to change threads.
    pub(super) fn look_up<T: Send + 'static>(
        &self,
        read: impl FnOnce(&Connection) -> rusqlite::Result<T> + Send + 'static,
    ) -> Pending<T> {
        let readers = self.clone();
        Box::pin(async move { readers.read(read) })
    }

    fn read<T>(&self, read: impl FnOnce(&Connection) -> rusqlite::Result<T>) -> Result<T, StorageError> {
        let idle = self.idle().pop();
        let connection = match idle {
            Some(connection) => connection,
            None => connect(&self.path)?,
        };
        let result = read(&connection).map_err(failed);
        let mut idle = self.idle();
        if idle.len() < KEPT {
            idle.push(connection);
        }
        result
    }

    fn idle(&self) -> MutexGuard<'_, Vec<Connection>> {
        self.idle.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

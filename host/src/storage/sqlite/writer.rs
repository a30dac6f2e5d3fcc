//! The one thread that writes. Whatever waits when it comes around is committed together (group commit), so that the
//! price of reaching the disk is shared; each caller is answered only after that commit.

use std::sync::mpsc::{self, Receiver};
use std::thread;

use rusqlite::{Connection, TransactionBehavior};
use tokio::sync::oneshot;

use super::failed;
use crate::storage::{Pending, StorageError};

/// Most writes in one commit: bounds how long the first of them waits for the last.
const BATCH: usize = 256;

/// Runs inside the transaction; what it returns is run after the commit, with the commit's outcome.
type Job = Box<dyn FnOnce(&Connection) -> AfterCommit + Send>;
type AfterCommit = Box<dyn FnOnce(&Result<(), StorageError>) + Send>;

/// A handle to the writing thread, which ends with the last handle.
#[derive(Clone)]
pub(super) struct Writer {
    jobs: mpsc::Sender<Job>,
}

impl Writer {
    pub(super) fn start(connection: Connection) -> Result<Self, StorageError> {
        let (jobs, waiting) = mpsc::channel();
        thread::Builder::new()
            .name("sluse-writer".to_owned())
            .spawn(move || write_all(connection, &waiting))
            .map_err(|error| StorageError::Failed(error.to_string()))?;
        Ok(Self { jobs })
    }

    /// Hands in a write now; the future waits for its commit. The write happens even if nobody waits.
    pub(super) fn run<T: Send + 'static>(
        &self,
        write: impl FnOnce(&Connection) -> rusqlite::Result<T> + Send + 'static,
    ) -> Pending<T> {
        let (answer, answered) = oneshot::channel();
        let job: Job = Box::new(move |connection| {
            let written = in_savepoint(connection, write).map_err(failed);
            Box::new(move |committed| {
                // The caller may have gone; the write stands all the same.
                let _ = answer.send(committed.clone().and(written));
            })
        });
        let handed_in = self.jobs.send(job);
        Box::pin(async move {
            let gone = || StorageError::Failed("the writing thread has ended".to_owned());
            handed_in.map_err(|_| gone())?;
            answered.await.map_err(|_| gone())?
        })
    }
}

/// A write that fails is undone alone; the others of the batch stand.
fn in_savepoint<T>(
    connection: &Connection,
    write: impl FnOnce(&Connection) -> rusqlite::Result<T>,
) -> rusqlite::Result<T> {
    connection.prepare_cached("SAVEPOINT one")?.execute([])?;
    let written = write(connection);
    if written.is_err() {
        connection.prepare_cached("ROLLBACK TO one")?.execute([])?;
    }
    connection.prepare_cached("RELEASE one")?.execute([])?;
    written
}

fn write_all(mut connection: Connection, waiting: &Receiver<Job>) {
    while let Ok(first) = waiting.recv() {
        let batch: Vec<Job> = std::iter::once(first).chain(waiting.try_iter().take(BATCH - 1)).collect();
        write_batch(&mut connection, batch);
    }
}

fn write_batch(connection: &mut Connection, batch: Vec<Job>) {
    let mut answers = Vec::with_capacity(batch.len());
    let committed = connection
        .transaction_with_behavior(TransactionBehavior::Immediate)
        .and_then(|transaction| {
            answers.extend(batch.into_iter().map(|job| job(&transaction)));
            transaction.commit()
        })
        .map_err(failed);
    for answer in answers {
        answer(&committed);
    }
}

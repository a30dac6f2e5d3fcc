//! SQLite: one file, one writing thread with group commit, readers beside it.

mod migrations;
mod outbox;
mod readers;
mod register;
mod senders;
mod submissions;
mod writer;

use std::path::Path;

use rusqlite::{Connection, OptionalExtension};
use uuid::Uuid;

use super::{
    Accepted, Change, Claim, DeliveryOutcome, Depth, Pending, ReadBackView, RegisterAnswer, RegisterKey, RegisterQuery,
    Sender, Storage, StorageError, StoredBody, StoredReceipt, SubmissionView,
};
use crate::access::KeyHash;
use crate::intake::Prior;
use readers::Readers;
use writer::Writer;

/// How long a connection waits for another process (an operator's command) to finish writing.
const BUSY_TIMEOUT_MS: u64 = 10_000;

/// The embedded storage.
pub struct Sqlite {
    writer: Writer,
    readers: Readers,
}

impl Sqlite {
    /// Opens the database file, made and brought up to date as needed.
    pub fn open(path: &Path) -> Result<Self, StorageError> {
        let mut connection = connect(path)?;
        migrations::apply(&mut connection)?;
        Ok(Self { writer: Writer::start(connection)?, readers: Readers::new(path.to_owned()) })
    }
}

/// Pages in the log before they are copied into the database: each page that was written several times in the meantime
/// is copied once. 16 MiB.
const CHECKPOINT_PAGES: u32 = 4096;

/// `synchronous=FULL` in WAL mode: a commit returns after the log has reached the disk.
fn connect(path: &Path) -> Result<Connection, StorageError> {
    let connection = Connection::open(path).map_err(failed)?;
    connection.busy_timeout(std::time::Duration::from_millis(BUSY_TIMEOUT_MS)).map_err(failed)?;
    connection.pragma_update(None, "journal_mode", "WAL").map_err(failed)?;
    connection.pragma_update(None, "synchronous", "FULL").map_err(failed)?;
    connection.pragma_update(None, "wal_autocheckpoint", CHECKPOINT_PAGES).map_err(failed)?;
    connection.pragma_update(None, "foreign_keys", true).map_err(failed)?;
    Ok(connection)
}

/// The one place where SQLite's words become ours. SQLite names a violated constraint by its columns.
fn failed(error: rusqlite::Error) -> StorageError {
    let text = error.to_string();
    if text.contains("submission.sender, submission.idempotency_key") {
        StorageError::KeyTaken
    } else if text.contains("sender.name") {
        StorageError::SenderNameTaken
    } else {
        StorageError::Failed(text)
    }
}

fn uuid(bytes: &[u8]) -> rusqlite::Result<Uuid> {
    Uuid::from_slice(bytes).map_err(|_| rusqlite::Error::InvalidQuery)
}

impl Storage for Sqlite {
    fn accept(&self, submission: Accepted) -> Pending<Vec<u8>> {
        self.writer.run(move |connection| submissions::accept(connection, submission))
    }

    fn find_by_key(&self, sender: Uuid, idempotency_key: [u8; 32]) -> Pending<Option<Prior>> {
        self.readers.look_up(move |connection| submissions::find_by_key(connection, sender, &idempotency_key))
    }

    fn submission(&self, id: Uuid) -> Pending<Option<SubmissionView>> {
        self.readers.run(move |connection| submissions::view(connection, id))
    }

    fn receipt(&self, id: Uuid) -> Pending<Option<StoredReceipt>> {
        self.readers.run(move |connection| submissions::receipt(connection, id))
    }

    fn body(&self, id: Uuid) -> Pending<Option<StoredBody>> {
        self.readers.run(move |connection| submissions::body(connection, id))
    }

    fn register(&self, query: RegisterQuery) -> Pending<RegisterAnswer> {
        self.readers.run(move |connection| register::answer(connection, &query))
    }

    fn persons(&self, owner: Uuid) -> Pending<Vec<RegisterKey>> {
        self.readers.run(move |connection| register::persons(connection, owner))
    }

    fn delivered_up_to(&self, submission: Uuid) -> Pending<Option<u64>> {
        self.readers.run(move |connection| outbox::delivered_up_to(connection, submission))
    }

    fn keep_read_back(&self, submission: Uuid, found: ReadBackView) -> Pending<()> {
        self.writer.run(move |connection| submissions::keep_read_back(connection, submission, &found))
    }

    fn told_by_registers(&self, change: Change, now_ms: i64) -> Pending<()> {
        self.writer.run(move |connection| register::change(connection, Uuid::nil(), &change, now_ms, None))
    }

    fn claim_due(&self, now_ms: i64, lease_ms: i64) -> Pending<Claim> {
        // Most looks find nothing: a reader sees that without a commit.
        let look = self.readers.look_up(outbox::next_due);
        let writer = self.writer.clone();
        Box::pin(async move {
            match look.await? {
                Some(due_ms) if due_ms <= now_ms => {
                    writer.run(move |connection| outbox::claim_due(connection, now_ms, lease_ms)).await
                }
                next_due_ms => Ok(Claim::Idle { next_due_ms }),
            }
        })
    }

    fn free_leases(&self, now_ms: i64) -> Pending<usize> {
        self.writer.run(move |connection| outbox::free_leases(connection, now_ms))
    }

    fn record(&self, delivery: i64, attempt: u32, now_ms: i64, outcome: DeliveryOutcome) -> Pending<bool> {
        self.writer.run(move |connection| outbox::record(connection, delivery, attempt, now_ms, &outcome))
    }

    fn outbox_depth(&self) -> Pending<Vec<Depth>> {
        self.readers.run(outbox::depth)
    }

    fn add_sender(&self, sender: Sender, key_hash: KeyHash) -> Pending<()> {
        self.writer.run(move |connection| senders::add(connection, &sender, &key_hash))
    }

    fn sender_by_key(&self, key_hash: KeyHash) -> Pending<Option<(Sender, KeyHash)>> {
        self.readers.look_up(move |connection| senders::by_key(connection, &key_hash))
    }

    fn senders(&self) -> Pending<Vec<Sender>> {
        self.readers.run(senders::all)
    }

    fn set_roles(&self, name: String, roles: Vec<String>) -> Pending<bool> {
        self.writer.run(move |connection| senders::set_roles(connection, &name, &roles))
    }

    fn remove_sender(&self, name: String, now_ms: i64) -> Pending<bool> {
        self.writer.run(move |connection| senders::remove(connection, &name, now_ms))
    }

    fn probe(&self, now_ms: i64) -> Pending<()> {
        self.writer.run(move |connection| {
            let write = "INSERT INTO probe (id, at_ms) VALUES (1, ?1) ON CONFLICT (id) DO UPDATE SET at_ms = ?1";
            connection.prepare_cached(write)?.execute([now_ms]).map(drop)
        })
    }
}

/// Turns the error that there is no row into none.
fn optional<T>(result: rusqlite::Result<T>) -> rusqlite::Result<Option<T>> {
    result.optional()
}

#[cfg(test)]
mod tests {
    use super::super::conformance;
    use super::*;

    fn block_on<T>(future: impl Future<Output = T>) -> T {
        tokio::runtime::Builder::new_multi_thread().enable_all().build().expect("a runtime").block_on(future)
    }

    #[test]
    fn conforms() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("gate.sqlite");
        block_on(conformance::run(|| Box::new(Sqlite::open(&path).expect("opened"))));
    }

    #[test]
    fn commits_reach_the_disk_before_they_are_answered() {
        let folder = tempfile::tempdir().expect("a folder");
        let connection = connect(&folder.path().join("gate.sqlite")).expect("opened");
        let pragma = |name: &str| -> String {
            let text = |row: &rusqlite::Row<'_>| row.get::<_, rusqlite::types::Value>(0);
            format!("{:?}", connection.pragma_query_value(None, name, text).expect("a value"))
        };
        assert_eq!((pragma("journal_mode"), pragma("synchronous")), ("Text(\"wal\")".into(), "Integer(2)".into()));
    }
}

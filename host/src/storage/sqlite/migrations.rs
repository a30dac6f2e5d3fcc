//! Brings a database up to the version this program knows, in order, all in one transaction.

use rusqlite::{Connection, TransactionBehavior};

use super::failed;
use crate::storage::StorageError;

/// Every step that has ever been released. A step is never changed afterwards; the next one is added below.
const STEPS: [&str; 5] = [
    include_str!("../migrations/0001_first_passage.sql"),
    include_str!("../migrations/0002_open_deliveries.sql"),
    include_str!("../migrations/0003_register.sql"),
    include_str!("../migrations/0004_read_back.sql"),
    include_str!("../migrations/0005_takes_back.sql"),
];

/// Applies the missing steps. Refuses a database that a newer program has written.
pub(super) fn apply(connection: &mut Connection) -> Result<(), StorageError> {
    // Two processes may start at the same time: the lock is taken before the version is read.
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate).map_err(failed)?;
    transaction
        .execute_batch("CREATE TABLE IF NOT EXISTS schema_version (version INTEGER PRIMARY KEY) STRICT")
        .map_err(failed)?;
    let known = STEPS.len();
    let version: usize = transaction
        .query_row("SELECT coalesce(max(version), 0) FROM schema_version", [], |row| row.get(0))
        .map_err(failed)?;
    if version > known {
        let says = format!("the database has version {version}, this program knows {known}: use the newer program");
        return Err(StorageError::Failed(says));
    }
    for (position, step) in STEPS.iter().enumerate().skip(version) {
        transaction.execute_batch(step).map_err(failed)?;
        transaction.execute("INSERT INTO schema_version (version) VALUES (?1)", [position + 1]).map_err(failed)?;
    }
    transaction.commit().map_err(failed)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn applying_twice_is_applying_once_and_the_future_is_refused() {
        let mut connection = Connection::open_in_memory().expect("opened");
        apply(&mut connection).expect("new");
        apply(&mut connection).expect("again");
        connection.execute("INSERT INTO schema_version (version) VALUES (99)", []).expect("a newer program");
        assert!(matches!(apply(&mut connection), Err(StorageError::Failed(_))));
    }
}

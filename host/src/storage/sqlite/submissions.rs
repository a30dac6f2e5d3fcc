//! Accepted submissions. A row's number is its index in the log, so that the log has no gap by construction.

use rusqlite::{Connection, Result, Row, params};
use uuid::Uuid;

use super::{optional, outbox, register, uuid};
use crate::intake::Prior;
use crate::log::Position;
use crate::named_points;
use crate::storage::{Accepted, Event, ReadBackView, Sealed, StoredBody, StoredReceipt, SubmissionView};

const INSERT: &str = "INSERT INTO submission (log_index, leaf_hash, id, sender, idempotency_key, fingerprint, exchange,
    format, received_at_ms, verdict, verdict_digest, receipt, answer, wrapped_key, file_name, body)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16)";

pub(super) fn accept(connection: &Connection, new: Accepted) -> Result<Vec<u8>> {
    let next = "SELECT coalesce(max(log_index) + 1, 0) FROM submission";
    let index: u64 = connection.prepare_cached(next)?.query_row([], |row| row.get(0))?;
    let receipt = (new.seal)(&Position { index, leaf_hash: new.leaf_hash });
    connection.prepare_cached(INSERT)?.execute(params![
        index,
        new.leaf_hash,
        new.id.as_bytes(),
        new.sender.as_bytes(),
        new.idempotency_key,
        new.fingerprint,
        new.exchange,
        new.format,
        new.received_at_ms,
        new.verdict,
        new.verdict_digest,
        receipt,
        new.answer,
        new.sealed.wrapped_key,
        new.sealed.file_name,
        new.sealed.body,
    ])?;
    if let Some(hop) = &new.next_hop {
        outbox::enqueue(connection, index, hop, new.received_at_ms)?;
    }
    register::change(connection, new.sender, &new.change, new.received_at_ms, Some(index))?;
    named_points::reach(named_points::BEFORE_COMMIT);
    Ok(receipt)
}

pub(super) fn find_by_key(connection: &Connection, sender: Uuid, key: &[u8; 32]) -> Result<Option<Prior>> {
    let select = "SELECT fingerprint, receipt FROM submission WHERE sender = ?1 AND idempotency_key = ?2";
    let mut statement = connection.prepare_cached(select)?;
    let prior = statement
        .query_row(params![sender.as_bytes(), key], |row| Ok(Prior { fingerprint: row.get(0)?, receipt: row.get(1)? }));
    optional(prior)
}

pub(super) fn receipt(connection: &Connection, id: Uuid) -> Result<Option<StoredReceipt>> {
    let mut statement = connection.prepare_cached("SELECT sender, receipt FROM submission WHERE id = ?1")?;
    let receipt = statement.query_row([id.as_bytes()], |row| {
        Ok(StoredReceipt { sender: uuid(row.get_ref(0)?.as_blob()?)?, bytes: row.get(1)? })
    });
    optional(receipt)
}

pub(super) fn body(connection: &Connection, id: Uuid) -> Result<Option<StoredBody>> {
    let select = "SELECT sender, exchange, format, received_at_ms, wrapped_key, file_name, body
        FROM submission WHERE id = ?1";
    let mut statement = connection.prepare_cached(select)?;
    let body = statement.query_row([id.as_bytes()], |row| {
        Ok(StoredBody {
            sender: uuid(row.get_ref(0)?.as_blob()?)?,
            exchange: row.get(1)?,
            format: row.get(2)?,
            received_at_ms: row.get(3)?,
            sealed: Sealed { wrapped_key: row.get(4)?, file_name: row.get(5)?, body: row.get(6)? },
        })
    });
    optional(body)
}

pub(super) fn keep_read_back(connection: &Connection, id: Uuid, found: &ReadBackView) -> Result<()> {
    let insert = "INSERT INTO read_back (submission, at_ms, lines)
        SELECT log_index, ?2, ?3 FROM submission WHERE id = ?1
        ON CONFLICT (submission) DO UPDATE SET at_ms = excluded.at_ms, lines = excluded.lines";
    connection.prepare_cached(insert)?.execute(params![id.as_bytes(), found.at_ms, found.lines]).map(drop)
}

pub(super) fn view(connection: &Connection, id: Uuid) -> Result<Option<SubmissionView>> {
    let select = "SELECT sender, exchange, received_at_ms, verdict, verdict_digest, log_index
        FROM submission WHERE id = ?1";
    let mut statement = connection.prepare_cached(select)?;
    let found = optional(statement.query_row([id.as_bytes()], |row| {
        let view = SubmissionView {
            id,
            sender: uuid(row.get_ref(0)?.as_blob()?)?,
            exchange: row.get(1)?,
            received_at_ms: row.get(2)?,
            verdict: row.get(3)?,
            verdict_digest: row.get(4)?,
            delivery: None,
            read_back: None,
            history: Vec::new(),
        };
        Ok((view, row.get::<_, i64>(5)?))
    }))?;
    let Some((mut view, log_index)) = found else { return Ok(None) };
    view.history.push(Event { at_ms: view.received_at_ms, what: "accepted".to_owned(), reason: None });
    if let Some((delivery, history)) = outbox::of_submission(connection, log_index)? {
        view.delivery = Some(delivery);
        view.history.extend(history);
    }
    let select = "SELECT at_ms, lines FROM read_back WHERE submission = ?1";
    let read_back = |row: &Row<'_>| Ok(ReadBackView { at_ms: row.get(0)?, lines: row.get(1)? });
    view.read_back = optional(connection.prepare_cached(select)?.query_row([log_index], read_back))?;
    Ok(Some(view))
}

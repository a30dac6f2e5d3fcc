//! The outbox. Of each lane only the oldest open row can be due: finishing it makes the next one due.

use rusqlite::{Connection, Result, Row, params};
use uuid::Uuid;

use super::{optional, uuid};
use crate::storage::{Claim, Delivery, DeliveryOutcome, DeliveryView, Depth, Event, NextHop, Sealed};

/// Adds a delivery; it is due at once if nothing of its lane is open.
pub(super) fn enqueue(connection: &Connection, submission: u64, hop: &NextHop, now_ms: i64) -> Result<()> {
    let insert = "INSERT INTO delivery (submission, receiver, lane, state, due_at_ms)
        SELECT ?1, ?2, ?3, 'queued', CASE WHEN EXISTS (
          SELECT 1 FROM delivery WHERE lane = ?3 AND state IN ('queued', 'leased', 'sent')
        ) THEN NULL ELSE ?4 END";
    connection.prepare_cached(insert)?.execute(params![submission, hop.receiver, hop.lane, now_ms]).map(drop)
}

/// When the next delivery is due.
pub(super) fn next_due(connection: &Connection) -> Result<Option<i64>> {
    let select = "SELECT min(due_at_ms) FROM delivery WHERE due_at_ms IS NOT NULL";
    connection.prepare_cached(select)?.query_row([], |row| row.get(0))
}

/// Leases the row that has been due longest. A leased row is due again when the lease has run out.
pub(super) fn claim_due(connection: &Connection, now_ms: i64, lease_ms: i64) -> Result<Claim> {
    let update = "UPDATE delivery SET state = 'leased', attempts = attempts + 1, due_at_ms = ?2
        WHERE id = (SELECT id FROM delivery WHERE due_at_ms IS NOT NULL AND due_at_ms <= ?1
                    ORDER BY due_at_ms, id LIMIT 1)
        RETURNING id";
    let mut statement = connection.prepare_cached(update)?;
    let claimed: Option<i64> = optional(statement.query_row([now_ms, now_ms + lease_ms], |row| row.get(0)))?;
    let Some(id) = claimed else { return Ok(Claim::Idle { next_due_ms: next_due(connection)? }) };
    let select = "SELECT d.id, d.attempts, d.receiver, s.id, s.exchange, s.format, s.verdict_digest, s.wrapped_key,
        s.file_name, s.body FROM delivery d JOIN submission s ON s.log_index = d.submission WHERE d.id = ?1";
    let delivery = connection.prepare_cached(select)?.query_row([id], delivery)?;
    Ok(Claim::Leased(Box::new(delivery)))
}

pub(super) fn free_leases(connection: &Connection, now_ms: i64) -> Result<usize> {
    connection.execute("UPDATE delivery SET due_at_ms = ?1 WHERE state IN ('leased', 'sent')", [now_ms])
}

/// The last index in the log that has come through in the lane of a submission.
pub(super) fn delivered_up_to(connection: &Connection, submission: Uuid) -> Result<Option<u64>> {
    let select = "SELECT max(d.submission) FROM delivery d WHERE d.state = 'acknowledged' AND d.lane = (
        SELECT lane FROM delivery JOIN submission ON log_index = submission WHERE submission.id = ?1)";
    connection.prepare_cached(select)?.query_row([submission.as_bytes()], |row| row.get(0))
}

fn delivery(row: &Row<'_>) -> Result<Delivery> {
    Ok(Delivery {
        id: row.get(0)?,
        attempt: row.get(1)?,
        receiver: row.get(2)?,
        submission: uuid(row.get_ref(3)?.as_blob()?)?,
        exchange: row.get(4)?,
        format: row.get(5)?,
        verdict_digest: row.get(6)?,
        sealed: Sealed { wrapped_key: row.get(7)?, file_name: row.get(8)?, body: row.get(9)? },
    })
}

/// Writes how an attempt went, if the lease of this attempt still stands.
pub(super) fn record(
    connection: &Connection,
    id: i64,
    attempt: u32,
    now_ms: i64,
    outcome: &DeliveryOutcome,
) -> Result<bool> {
    let (state, due_at_ms, reason, receipt) = match outcome {
        // the lease goes on: if this process dies now, the row is sent again
        DeliveryOutcome::Sent => return still_sending(connection, id, attempt, now_ms),
        DeliveryOutcome::Acknowledged(receipt) => ("acknowledged", None, None, Some(receipt)),
        DeliveryOutcome::RetryAt(at_ms) => ("queued", Some(*at_ms), None, None),
        DeliveryOutcome::Parked(reason, receipt) => ("parked", None, Some(*reason), receipt.as_ref()),
    };
    let update = "UPDATE delivery SET state = ?3, due_at_ms = ?4, reason = ?5, receipt = ?6
        WHERE id = ?1 AND attempts = ?2 AND state IN ('leased', 'sent')";
    let mine = connection.prepare_cached(update)?.execute(params![id, attempt, state, due_at_ms, reason, receipt])?;
    if mine == 0 {
        return Ok(false);
    }
    let what = if state == "queued" { "retry" } else { state };
    note(connection, id, now_ms, what, reason)?;
    if due_at_ms.is_none() {
        wake_next_of_lane(connection, id, now_ms)?;
    }
    Ok(true)
}

fn still_sending(connection: &Connection, id: i64, attempt: u32, now_ms: i64) -> Result<bool> {
    let update = "UPDATE delivery SET state = 'sent' WHERE id = ?1 AND attempts = ?2 AND state = 'leased'";
    let mine = connection.prepare_cached(update)?.execute(params![id, attempt])? > 0;
    if mine {
        note(connection, id, now_ms, "sent", None)?;
    }
    Ok(mine)
}

fn wake_next_of_lane(connection: &Connection, finished: i64, now_ms: i64) -> Result<()> {
    let update = "UPDATE delivery SET due_at_ms = ?2 WHERE id = (
        SELECT id FROM delivery WHERE lane = (SELECT lane FROM delivery WHERE id = ?1)
          AND state IN ('queued', 'leased', 'sent') ORDER BY id LIMIT 1)";
    connection.prepare_cached(update)?.execute([finished, now_ms]).map(drop)
}

fn note(connection: &Connection, id: i64, now_ms: i64, what: &str, reason: Option<&str>) -> Result<()> {
    let insert = "INSERT INTO event (delivery, at_ms, what, reason) VALUES (?1, ?2, ?3, ?4)";
    connection.prepare_cached(insert)?.execute(params![id, now_ms, what, reason]).map(drop)
}

/// The delivery of a submission and what has happened to it.
pub(super) fn of_submission(connection: &Connection, log_index: i64) -> Result<Option<(DeliveryView, Vec<Event>)>> {
    let select = "SELECT id, receiver, state, attempts, reason, receipt FROM delivery WHERE submission = ?1";
    let found = optional(connection.prepare_cached(select)?.query_row([log_index], |row| {
        let view = DeliveryView {
            receiver: row.get(1)?,
            state: row.get(2)?,
            attempts: row.get(3)?,
            reason: row.get(4)?,
            receipt: row.get(5)?,
        };
        Ok((row.get::<_, i64>(0)?, view))
    }))?;
    let Some((id, view)) = found else { return Ok(None) };
    let select = "SELECT at_ms, what, reason FROM event WHERE delivery = ?1 ORDER BY id";
    let event = |row: &Row<'_>| Ok(Event { at_ms: row.get(0)?, what: row.get(1)?, reason: row.get(2)? });
    let history = connection.prepare_cached(select)?.query_map([id], event)?.collect::<Result<_>>()?;
    Ok(Some((view, history)))
}

/// Unfinished deliveries by state, also those of which there are none. The condition is the index's own.
pub(super) fn depth(connection: &Connection) -> Result<Vec<Depth>> {
    let select = "SELECT s.column1, count(d.id) FROM
        (VALUES ('queued'), ('leased'), ('sent'), ('parked')) s
        LEFT JOIN delivery d ON d.state = s.column1 AND d.state IN ('queued', 'leased', 'sent', 'parked')
        GROUP BY s.column1";
    let depth = |row: &Row<'_>| Ok(Depth { state: row.get(0)?, deliveries: row.get(1)? });
    connection.prepare_cached(select)?.query_map([], depth)?.collect()
}

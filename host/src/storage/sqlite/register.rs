//! The registers: every accepted record with its two times.

use std::collections::{BTreeMap, BTreeSet};

use rusqlite::{Connection, Result, Row, ToSql, params};
use uuid::Uuid;

use super::{optional, uuid};
use crate::storage::{
    About, Change, KnownAt, NewRecord, RegisterAnswer, RegisterKey, RegisterQuery, RegisterRow, Sealed,
};

/// Writes a change down. A record that comes again as it was changes nothing; one that comes otherwise ends the row before
/// it, and so does an annulment.
pub(super) fn change(
    connection: &Connection,
    owner: Uuid,
    change: &Change,
    now_ms: i64,
    log_index: Option<u64>,
) -> Result<()> {
    if change.records.is_empty() && change.annulled.is_empty() {
        return Ok(());
    }
    // A clock that was set back must not make a row end before it began.
    let latest = "SELECT max(since_ms) FROM record WHERE number = (SELECT max(number) FROM record)";
    let latest: Option<i64> = connection.prepare_cached(latest)?.query_row([], |row| row.get(0))?;
    let at_ms = latest.map_or(now_ms, |latest| latest.max(now_ms));
    for record in &change.records {
        let current = "SELECT content_key FROM record WHERE record_key = ?1 AND until_ms IS NULL";
        let mut current = connection.prepare_cached(current)?;
        let content: Option<RegisterKey> = optional(current.query_row([record.record_key], |row| row.get(0)))?;
        if content != Some(record.content_key) {
            end(connection, &record.record_key, at_ms, log_index, false)?;
            insert(connection, owner, record, at_ms, log_index)?;
        }
    }
    for record_key in &change.annulled {
        end(connection, record_key, at_ms, log_index, true)?;
    }
    Ok(())
}

fn insert(connection: &Connection, owner: Uuid, new: &NewRecord, at_ms: i64, log_index: Option<u64>) -> Result<()> {
    let insert = "INSERT INTO record (id, owner, type, record_key, person_key, content_key, valid_from, valid_to,
        since_ms, since_log, wrapped_key, body, takes_back)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)";
    let values = params![
        new.id.as_bytes(),
        owner.as_bytes(),
        new.kind,
        new.record_key,
        new.person_key,
        new.content_key,
        new.valid_from,
        new.valid_to,
        at_ms,
        log_index,
        new.sealed.wrapped_key,
        new.sealed.body,
        new.takes_back,
    ];
    connection.prepare_cached(insert)?.execute(values).map(drop)
}

fn end(connection: &Connection, key: &RegisterKey, at_ms: i64, log_index: Option<u64>, annulled: bool) -> Result<()> {
    let update = "UPDATE record SET until_ms = ?2, until_log = ?3, annulled = ?4
        WHERE record_key = ?1 AND until_ms IS NULL";
    connection.prepare_cached(update)?.execute(params![key, at_ms, log_index, annulled]).map(drop)
}

const COLUMNS: &str = "SELECT id, owner, type, record_key, person_key, valid_from, valid_to, since_ms, until_ms,
    annulled, wrapped_key, body, number, takes_back FROM record";

/// The condition for what was known at a time: now, then, or after a submission.
const KNOWN: &str = "((?1 IS NULL AND ?2 IS NULL AND until_ms IS NULL)
    OR (since_ms <= ?1 AND (until_ms IS NULL OR until_ms > ?1))
    OR (coalesce(since_log, 0) <= ?2 AND (until_log IS NULL OR until_log > ?2)
        AND (until_ms IS NULL OR until_log IS NOT NULL)))
    AND (?3 IS NULL OR ((valid_from IS NULL OR valid_from <= ?3) AND (valid_to IS NULL OR valid_to >= ?3)))";

/// Answers a question to a register.
pub(super) fn answer(connection: &Connection, query: &RegisterQuery) -> Result<RegisterAnswer> {
    let mut found = Found::default();
    let (at_ms, at_log) = match query.known {
        KnownAt::Now => (None, None),
        KnownAt::Ms(at_ms) => (Some(at_ms), None),
        KnownAt::Log(at_log) => (None, Some(at_log)),
    };
    let time: [&dyn ToSql; 3] = [&at_ms, &at_log, &query.valid_on];
    let nobody = Uuid::nil();
    let owners = [query.owner.as_bytes(), nobody.as_bytes()];
    let About::Some { persons, records } = &query.about else {
        let select = format!("{COLUMNS} WHERE {KNOWN} AND owner IN (?4, ?5)");
        found.add(connection, &select, &[time[0], time[1], time[2], &owners[0], &owners[1]])?;
        return Ok(found.answer());
    };
    let mut persons: BTreeSet<RegisterKey> = persons.iter().copied().collect();
    let of_record = "SELECT person_key FROM record WHERE record_key = ?1 ORDER BY number DESC LIMIT 1";
    let mut of_record = connection.prepare_cached(of_record)?;
    for record in records {
        let person: Option<Option<RegisterKey>> = optional(of_record.query_row([record], |row| row.get(0)))?;
        match person {
            Some(Some(person)) => {
                persons.insert(person);
                found.persons.push((*record, person));
            }
            Some(None) => {
                let select = format!("{COLUMNS} WHERE {KNOWN} AND record_key = ?4");
                found.add(connection, &select, &[time[0], time[1], time[2], record])?;
            }
            None => {}
        }
    }
    let select = format!("{COLUMNS} WHERE {KNOWN} AND owner = ?4 AND person_key = ?5");
    for person in &persons {
        for owner in &owners {
            found.add(connection, &select, &[time[0], time[1], time[2], owner, person])?;
        }
    }
    Ok(found.answer())
}

/// The persons of a register, by the first row about them.
pub(super) fn persons(connection: &Connection, owner: Uuid) -> Result<Vec<RegisterKey>> {
    let select = "SELECT person_key FROM record WHERE owner = ?1 AND person_key IS NOT NULL
        GROUP BY person_key ORDER BY min(number)";
    connection.prepare_cached(select)?.query_map([owner.as_bytes()], |row| row.get(0))?.collect()
}

/// Rows by number: the order in which they became known.
#[derive(Default)]
struct Found {
    rows: BTreeMap<i64, RegisterRow>,
    persons: Vec<(RegisterKey, RegisterKey)>,
}

impl Found {
    fn add(&mut self, connection: &Connection, select: &str, values: &[&dyn ToSql]) -> Result<()> {
        let mut statement = connection.prepare_cached(select)?;
        let mut rows = statement.query(values)?;
        while let Some(row) = rows.next()? {
            self.rows.insert(row.get(12)?, register_row(row)?);
        }
        Ok(())
    }

    fn answer(self) -> RegisterAnswer {
        RegisterAnswer { rows: self.rows.into_values().collect(), persons: self.persons }
    }
}

fn register_row(row: &Row<'_>) -> Result<RegisterRow> {
    Ok(RegisterRow {
        id: uuid(row.get_ref(0)?.as_blob()?)?,
        owner: uuid(row.get_ref(1)?.as_blob()?)?,
        kind: row.get(2)?,
        takes_back: row.get(13)?,
        record_key: row.get(3)?,
        person_key: row.get(4)?,
        valid_from: row.get(5)?,
        valid_to: row.get(6)?,
        since_ms: row.get(7)?,
        until_ms: row.get(8)?,
        annulled: row.get(9)?,
        sealed: Sealed { wrapped_key: row.get(10)?, body: row.get(11)?, file_name: None },
    })
}

//! Who may send.

use rusqlite::{Connection, Result, Row, params};

use super::{optional, uuid};
use crate::access::KeyHash;
use crate::storage::Sender;

pub(super) fn add(connection: &Connection, sender: &Sender, key_hash: &KeyHash) -> Result<()> {
    let insert = "INSERT INTO sender (id, name, key_hash, created_at_ms, roles) VALUES (?1, ?2, ?3, ?4, ?5)";
    let (id, roles) = (sender.id.as_bytes(), sender.roles.join(","));
    connection.execute(insert, params![id, sender.name, key_hash, sender.created_at_ms, roles]).map(drop)
}

pub(super) fn by_key(connection: &Connection, key_hash: &KeyHash) -> Result<Option<(Sender, KeyHash)>> {
    let select = "SELECT id, name, created_at_ms, roles, key_hash FROM sender
        WHERE key_hash = ?1 AND removed_at_ms IS NULL";
    let mut statement = connection.prepare_cached(select)?;
    optional(statement.query_row([key_hash], |row| Ok((sender(row)?, row.get(4)?))))
}

pub(super) fn all(connection: &Connection) -> Result<Vec<Sender>> {
    let select = "SELECT id, name, created_at_ms, roles FROM sender WHERE removed_at_ms IS NULL ORDER BY name";
    connection.prepare_cached(select)?.query_map([], sender)?.collect()
}

/// Gives a sender these roles instead of those it had.
pub(super) fn set_roles(connection: &Connection, name: &str, roles: &[String]) -> Result<bool> {
    let update = "UPDATE sender SET roles = ?2 WHERE name = ?1 AND removed_at_ms IS NULL";
    Ok(connection.execute(update, params![name, roles.join(",")])? > 0)
}

pub(super) fn remove(connection: &Connection, name: &str, now_ms: i64) -> Result<bool> {
    let update = "UPDATE sender SET removed_at_ms = ?2 WHERE name = ?1 AND removed_at_ms IS NULL";
    Ok(connection.execute(update, params![name, now_ms])? > 0)
}

fn sender(row: &Row<'_>) -> Result<Sender> {
    let roles = row.get_ref(3)?.as_str()?.split(',').filter(|role| !role.is_empty()).map(str::to_owned).collect();
    Ok(Sender { id: uuid(row.get_ref(0)?.as_blob()?)?, name: row.get(1)?, roles, created_at_ms: row.get(2)? })
}

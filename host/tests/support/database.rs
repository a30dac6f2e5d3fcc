//! A look into a gate's database from outside.

use rusqlite::{Connection, OpenFlags};

use super::site::Site;

/// How many rows a table has.
pub fn rows(site: &Site, table: &str) -> u64 {
    let path = site.path("data").join("gate.sqlite");
    let connection = Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_ONLY).expect("opened");
    connection.query_row(&format!("SELECT count(*) FROM {table}"), [], |row| row.get(0)).expect("counted")
}

//! Where a receipt is kept. A receipt of an earlier sending is evidence too and is never overwritten.

use std::fs::{self, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use super::stopped;
use crate::cli::CliError;
use crate::receipts::Verified;

/// Where the receipt is kept: at the path asked for, or beside the file.
pub(super) fn path(asked: Option<&Path>, file: &Path) -> Result<PathBuf, CliError> {
    match asked {
        Some(path) => Ok(path.to_owned()),
        None if file.as_os_str() == "-" => {
            Err(stopped("standard input has no place for a receipt".to_owned(), "name one with --receipt"))
        }
        None => Ok(with_suffix(file, "receipt.json")),
    }
}

/// Saves the receipt, beside an earlier one under the submission's id; gives the path it was saved at.
pub(super) fn save(path: &Path, receipt: &[u8], verified: &Verified) -> Result<PathBuf, CliError> {
    let id = verified.payload["submission"].as_str().unwrap_or_default();
    let saved = match write_new(path, receipt) {
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {
            if fs::read(path).is_ok_and(|earlier| earlier == receipt) {
                return Ok(path.to_owned());
            }
            let other = with_suffix(path, &format!("{id}.json"));
            match write_new(&other, receipt) {
                Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Ok(other),
                written => written.map(|()| other),
            }
        }
        written => written.map(|()| path.to_owned()),
    };
    saved.map_err(|error| {
        let what =
            format!("the file was accepted as {id}, but the receipt cannot be saved at {}: {error}", path.display());
        stopped(what, "run the same command again with another --receipt; the gate gives the same receipt")
    })
}

fn with_suffix(path: &Path, suffix: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(".");
    name.push(suffix);
    PathBuf::from(name)
}

fn write_new(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut file = OpenOptions::new().write(true).create_new(true).open(path)?;
    file.write_all(bytes)?;
    file.sync_all()
}

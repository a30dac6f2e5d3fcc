//! What a vendor's own codes stand for: where a register's are not public, our lists have keys of our own, and each sender's
//! codes are mapped to them by a table that the operator keeps.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use serde::Deserialize;
use sluse_wire::{Call, Known};

use crate::engine::{Engine, EngineError, Reply};
use crate::exchanges::{Exchanges, Provider};

/// A table that cannot be used. It holds no code: where the fault is, is told by line.
#[derive(Debug, thiserror::Error)]
pub enum CodesError {
    /// The file cannot be read, or is no table of these columns.
    #[error("codes {path}: {source}; it is a file of columns liste;kode;nokkel with a header", path = path.display())]
    File {
        /// The file.
        path: PathBuf,
        /// What the reader said.
        source: csv::Error,
    },
    /// The module does not take it.
    #[error(
        "codes {path}: a liste or nokkel does not exist, a kode stands twice, or one of our own keys is to mean another; \
         core/lists and the handbook have the lists",
        path = .0.display()
    )]
    Meaning(PathBuf),
    /// The module could not be asked.
    #[error("codes {path}: {source}", path = path.display())]
    Engine {
        /// The file.
        path: PathBuf,
        /// What went wrong.
        source: EngineError,
    },
}

/// The tables of all senders, by the sender's name.
#[derive(Default)]
pub struct Codes(BTreeMap<String, Vec<Known>>);

#[derive(Deserialize)]
struct Row {
    liste: String,
    kode: String,
    nokkel: String,
}

impl Codes {
    /// Reads the tables and asks the module whether it takes them, so that a fault shows at start and not at a submission.
    ///
    /// # Errors
    /// [`CodesError`] with the file.
    pub fn open(files: &BTreeMap<String, PathBuf>, engine: &Engine, exchanges: &Exchanges) -> Result<Self, CodesError> {
        let mut tables = BTreeMap::new();
        for (sender, path) in files {
            let rows = read(path)?;
            if !is_taken(&rows, engine, exchanges)
                .map_err(|source| CodesError::Engine { path: path.clone(), source })?
            {
                return Err(CodesError::Meaning(path.clone()));
            }
            tables.insert(sender.clone(), rows);
        }
        Ok(Self(tables))
    }

    /// What the sender's codes stand for, as a call has it.
    pub fn of(&self, sender: &str) -> Option<&[Known]> {
        self.0.get(sender).map(Vec::as_slice)
    }
}

fn read(path: &Path) -> Result<Vec<Known>, CodesError> {
    let wrong = |source| CodesError::File { path: path.to_owned(), source };
    let mut reader = csv::ReaderBuilder::new().delimiter(b';').trim(csv::Trim::All).from_path(path).map_err(wrong)?;
    let row = |Row { liste, kode, nokkel }| {
        Known::Row(
            [("liste", liste), ("kode", kode), ("nokkel", nokkel)].map(|(key, text)| (key.to_owned(), text)).into(),
        )
    };
    reader.deserialize().map(|read| read.map(row).map_err(wrong)).collect()
}

/// An empty submission is judged by these codes; only they can be at fault.
fn is_taken(rows: &[Known], engine: &Engine, exchanges: &Exchanges) -> Result<bool, EngineError> {
    for (exchange, need) in exchanges.told_by(Provider::SendersCodes) {
        let call = Call {
            exchange: Some(exchange.to_owned()),
            as_of: "2026-01-01".to_owned(),
            known: Some([(need.id.clone(), rows.to_vec())].into()),
            ..Call::default()
        };
        if !matches!(engine.check(&call, b"[]")?, Reply::Answer(_)) {
            return Ok(false);
        }
    }
    Ok(true)
}

//! A gate that is open: everything a submission meets on its way, put together from the configuration.

use std::fs::{self, File, TryLockError};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::thread;

use tokio::sync::{Notify, Semaphore};

use crate::clock::Clock;
use crate::codes::{Codes, CodesError};
use crate::config::Config;
use crate::engine::{self, Engine, EngineError, LoadError};
use crate::exchanges::{Exchanges, Provider};
use crate::key_file::KeyFileError;
use crate::receipts::Signer;
use crate::receivers::{self, Receiver, ReceiverError};
use crate::register::{self, RegisterReader};
use crate::storage::{NextHop, Sqlite, Storage, StorageError, Vault};

/// An open gate. Shared by every request and the outbox.
pub struct Gate {
    /// As read at start.
    pub config: Config,
    /// Where the time comes from.
    pub clock: Clock,
    /// The rule module.
    pub engine: Engine,
    /// What it says of its exchanges.
    pub exchanges: Exchanges,
    /// The gate's memory.
    pub storage: Box<dyn Storage>,
    /// Keys for bodies at rest.
    pub vault: Vault,
    /// The key for receipts.
    pub signer: Signer,
    /// Where accepted submissions go.
    pub receivers: Vec<Receiver>,
    /// What senders' own codes stand for.
    pub codes: Codes,
    /// Rung when something new waits in the outbox.
    pub wake: Notify,
    /// Submissions that may still be taken in hand.
    pub places: Arc<Semaphore>,
    /// Permits to judge: so many submissions at once. Waiting for one here costs nothing; many threads that wait for the
    /// engine would wake each other up.
    pub judging_permits: Semaphore,
    /// Permits to change the senders' registers.
    pub register_permits: register::Permits,
    /// Held as long as the gate is open.
    _lock: File,
}

/// Why a gate did not open.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    /// The data folder cannot be used.
    #[error("data folder {path}: {source}", path = path.display())]
    Folder {
        /// The folder.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// Another process holds the folder.
    #[error("data folder {path}: another gate is open on it; stop that one or configure another folder", path = .0.display())]
    InUse(PathBuf),
    /// A key file cannot be used.
    #[error(transparent)]
    Key(#[from] KeyFileError),
    /// The database cannot be used.
    #[error(transparent)]
    Storage(#[from] StorageError),
    /// The rule module cannot be used.
    #[error(transparent)]
    Engine(#[from] LoadError),
    /// The rule module does not say what it judges.
    #[error(transparent)]
    Catalogue(#[from] EngineError),
    /// A receiver cannot be used.
    #[error(transparent)]
    Receiver(#[from] ReceiverError),
    /// A table of codes cannot be used.
    #[error(transparent)]
    Codes(#[from] CodesError),
}

impl Gate {
    /// Opens the gate: makes the data folder, the keys and the database where they are missing.
    pub fn open(config: Config, clock: Clock) -> Result<Arc<Self>, OpenError> {
        let storage = open_storage(&config)?;
        let data = &config.data;
        let lock = lock(data)?;
        let engine = Engine::embedded(Some(data), engine::Limits::of_gate(config.limits.timeout_seconds))?;
        let exchanges = engine.exchanges()?;
        Ok(Arc::new(Self {
            clock,
            codes: Codes::open(&config.codes, &engine, &exchanges)?,
            receivers: receivers::open(&config, &exchanges)?,
            engine,
            exchanges,
            storage: Box::new(storage),
            vault: Vault::open_key(&data.join("master.key"))?,
            signer: Signer::open(&data.join("signing.key"), &config.name)?,
            wake: Notify::new(),
            places: Arc::new(Semaphore::new(config.limits.concurrent)),
            judging_permits: Semaphore::new(judging_permits()),
            register_permits: register::Permits::default(),
            _lock: lock,
            config,
        }))
    }

    /// A view into this gate's registers.
    pub fn register_reader(&self) -> RegisterReader<'_> {
        RegisterReader {
            storage: &*self.storage,
            vault: &self.vault,
            engine: &self.engine,
            exchanges: &self.exchanges,
            mode: self.config.mode.wire(),
        }
    }

    /// The laws that the way on from here carries; `None` where nobody has said. A gate carries every law, and so does one
    /// that passes nothing on.
    pub fn laws(&self, exchange: &str) -> Option<Vec<String>> {
        let every = || self.exchanges.need(exchange, Provider::ReceiversLaws).map(|need| need.values.clone());
        match self.receivers.iter().find(|receiver| receiver.takes(exchange)) {
            Some(receiver) if receiver.carries_every_law() => every(),
            Some(receiver) => receiver.laws().map(<[String]>::to_vec),
            None => every(),
        }
    }

    /// Where a submission of this exchange goes from here.
    pub fn next_hop(&self, exchange: &str, sender: uuid::Uuid) -> Option<NextHop> {
        let receiver = self.receivers.iter().find(|receiver| receiver.takes(exchange))?;
        Some(NextHop { receiver: receiver.url().to_owned(), lane: format!("{} {sender} {exchange}", receiver.url()) })
    }
}

/// One per processor, since judging is pure computation, and no more than the engine has instances.
fn judging_permits() -> usize {
    let processors = thread::available_parallelism().map_or(1, Into::into);
    processors.min(engine::Limits::GATE.instances as usize)
}

/// The database in the configured folder; also for commands that run beside an open gate.
pub fn open_storage(config: &Config) -> Result<Sqlite, OpenError> {
    make_private_folder(&config.data).map_err(|source| OpenError::Folder { path: config.data.clone(), source })?;
    Ok(Sqlite::open(&config.data.join("gate.sqlite"))?)
}

#[cfg(unix)]
fn make_private_folder(path: &Path) -> io::Result<()> {
    use std::os::unix::fs::DirBuilderExt;
    fs::DirBuilder::new().recursive(true).mode(0o700).create(path)
}

#[cfg(not(unix))]
fn make_private_folder(path: &Path) -> io::Result<()> {
    fs::create_dir_all(path)
}

/// One gate at a time per folder. Because of it a gate that starts knows that every lease in its outbox belongs to a
/// process that is gone. The system lets go of the lock when a process ends in whatever way.
fn lock(data: &Path) -> Result<File, OpenError> {
    let folder = |source| OpenError::Folder { path: data.to_owned(), source };
    let file = File::options().create(true).truncate(false).write(true).open(data.join("gate.lock")).map_err(folder)?;
    match file.try_lock() {
        Ok(()) => Ok(file),
        Err(TryLockError::WouldBlock) => Err(OpenError::InUse(data.to_owned())),
        Err(TryLockError::Error(source)) => Err(folder(source)),
    }
}

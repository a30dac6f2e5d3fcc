//! A gate's data, looked into beside the gate: also while it runs.

use std::path::{Path, PathBuf};

use crate::cli::CliError;
use crate::config::Config;
use crate::engine::{Engine, Limits};
use crate::exchanges::Exchanges;
use crate::gate::open_storage;
use crate::gate_error::GateError;
use crate::register::RegisterReader;
use crate::storage::{Sqlite, Vault};

#[derive(clap::Args)]
pub(super) struct GateArg {
    /// The gate's configuration
    #[arg(long, value_name = "FILE")]
    config: Option<PathBuf>,
}

/// The data of a gate, opened beside it.
pub(super) struct Beside {
    pub(super) config: Config,
    pub(super) storage: Sqlite,
    pub(super) vault: Vault,
    engine: Engine,
    exchanges: Exchanges,
    runtime: tokio::runtime::Runtime,
}

impl Beside {
    pub(super) fn open(gate: &GateArg) -> Result<Self, CliError> {
        let config = Config::load(gate.config.as_deref())
            .map_err(|error| stopped(&error, "`sluse serve --help` shows every key"))?;
        let storage = open_storage(&config).map_err(|error| stopped(&error, "look at the data folder"))?;
        let vault = Vault::open_key(&config.data.join("master.key"))
            .map_err(|error| stopped(&error, "look at the data folder"))?;
        let engine = Engine::embedded(Some(&config.data), Limits::ONE_FILE)?;
        let exchanges = engine.exchanges()?;
        let runtime = tokio::runtime::Builder::new_current_thread()
            .build()
            .map_err(|error| stopped(&error, "the system gave no event queue"))?;
        Ok(Self { config, storage, vault, engine, exchanges, runtime })
    }

    pub(super) fn register_reader(&self) -> RegisterReader<'_> {
        RegisterReader {
            storage: &self.storage,
            vault: &self.vault,
            engine: &self.engine,
            exchanges: &self.exchanges,
            mode: self.config.mode.wire(),
        }
    }

    pub(super) fn wait<T, E: Into<GateError>>(&self, work: impl Future<Output = Result<T, E>>) -> Result<T, CliError> {
        self.runtime.block_on(work).map_err(|error| stopped(&error.into(), "look at the data folder"))
    }

    pub(super) fn block_on<T>(&self, work: impl Future<Output = T>) -> T {
        self.runtime.block_on(work)
    }
}

pub(super) fn read(path: &Path) -> Result<Vec<u8>, CliError> {
    std::fs::read(path).map_err(|source| CliError::Read { path: path.to_owned(), source })
}

pub(super) fn stopped(what: &dyn std::fmt::Display, remedy: &str) -> CliError {
    CliError::Stopped { what: what.to_string(), remedy: remedy.to_owned() }
}

//! `sluse sender`: who may send to this gate.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Subcommand, ValueEnum};
use uuid::Uuid;

use super::{CliError, output};
use crate::access;
use crate::clock::{Clock, utc_text};
use crate::config::Config;
use crate::gate::open_storage;
use crate::storage::{Pending, Sender, Storage, StorageError};

/// Senders and their keys
///
/// Works on the gate's data folder, also while the gate runs; a change holds from the next request on.
#[derive(clap::Args)]
pub struct Args {
    #[command(subcommand)]
    action: Action,
}

#[derive(Subcommand)]
enum Action {
    /// Add a sender and show its key, once, as the last line
    Add {
        #[command(flatten)]
        gate: GateArg,
        /// Its name: 1 to 64 letters, digits, spaces and -_.
        name: String,
        /// What it may register in NIR, once for each; without any it may send lists of pupils and nothing to NIR
        #[arg(long = "role", value_name = "ROLE", value_enum)]
        roles: Vec<Role>,
    },
    /// Give a sender these roles in NIR instead of those it had
    Roles {
        #[command(flatten)]
        gate: GateArg,
        /// Its name
        name: String,
        /// What it may register in NIR, once for each; without any it may register nothing
        #[arg(long = "role", value_name = "ROLE", value_enum)]
        roles: Vec<Role>,
    },
    /// List the senders
    List {
        #[command(flatten)]
        gate: GateArg,
    },
    /// Take a sender's key away; what it sent stays
    Remove {
        #[command(flatten)]
        gate: GateArg,
        /// Its name
        name: String,
    },
}

#[derive(clap::Args)]
struct GateArg {
    /// The gate's configuration
    #[arg(long, value_name = "FILE")]
    config: Option<PathBuf>,
}

/// Runs the command.
pub fn run(args: &Args) -> Result<ExitCode, CliError> {
    match &args.action {
        Action::Add { gate, name, roles } => add(gate, name, roles),
        Action::Roles { gate, name, roles } => set_roles(gate, name, roles),
        Action::List { gate } => list(gate),
        Action::Remove { gate, name } => remove(gate, name),
    }?;
    Ok(ExitCode::SUCCESS)
}

/// A role in NIR, by NIR's own name.
#[derive(Clone, Copy, ValueEnum)]
enum Role {
    /// Norsk and samfunnskunnskap, and training of asylum seekers
    Kommunenorskbruker,
    /// Introduksjonsprogram, and qualification in reception centres
    Kommuneintrobruker,
}

/// By name, each once.
fn names(roles: &[Role]) -> Vec<String> {
    let names = roles.iter().filter_map(|role| role.to_possible_value().map(|value| value.get_name().to_owned()));
    let names: std::collections::BTreeSet<String> = names.collect();
    names.into_iter().collect()
}

fn add(gate: &GateArg, name: &str, roles: &[Role]) -> Result<(), CliError> {
    if !access::is_name(name) {
        return Err(stopped(&format!("`{name}` is not a name"), "use 1 to 64 letters, digits, spaces and -_."));
    }
    let key = access::new_key().map_err(|error| stopped(&error, "the system gave no randomness"))?;
    let sender = Sender {
        id: Uuid::now_v7(),
        name: name.to_owned(),
        roles: names(roles),
        created_at_ms: Clock::system().now_ms(),
    };
    let hash = access::key_hash(&key);
    with_storage(gate, |storage| storage.add_sender(sender, hash))?;
    output::print(format!("{name} may send with this key. It is not shown again:\n{key}\n").as_bytes())
}

fn list(gate: &GateArg) -> Result<(), CliError> {
    let senders = with_storage(gate, |storage| storage.senders())?;
    let line = |sender: &Sender| {
        let roles = if sender.roles.is_empty() { String::new() } else { format!("\t{}", sender.roles.join(", ")) };
        format!("{}\tsince {}{roles}\n", sender.name, utc_text(sender.created_at_ms))
    };
    let lines: String = senders.iter().map(line).collect();
    output::print(lines.as_bytes())
}

fn set_roles(gate: &GateArg, name: &str, roles: &[Role]) -> Result<(), CliError> {
    let roles = names(roles);
    let says = match roles.as_slice() {
        [] => format!("{name} may register nothing in NIR\n"),
        roles => format!("{name} is {} in NIR\n", roles.join(" and ")),
    };
    if with_storage(gate, |storage| storage.set_roles(name.to_owned(), roles))? {
        output::print(says.as_bytes())
    } else {
        Err(stopped(&format!("there is no sender `{name}`"), "`sluse sender list` shows them"))
    }
}

fn remove(gate: &GateArg, name: &str) -> Result<(), CliError> {
    let now_ms = Clock::system().now_ms();
    let removed = with_storage(gate, |storage| storage.remove_sender(name.to_owned(), now_ms))?;
    if removed {
        output::print(format!("{name} may no longer send\n").as_bytes())
    } else {
        Err(stopped(&format!("there is no sender `{name}`"), "`sluse sender list` shows them"))
    }
}

fn with_storage<T>(gate: &GateArg, ask: impl FnOnce(&dyn Storage) -> Pending<T>) -> Result<T, CliError> {
    let config = Config::load(gate.config.as_deref())
        .map_err(|error| stopped(&error, "`sluse serve --help` shows every key"))?;
    let storage = open_storage(&config).map_err(|error| stopped(&error, "look at the data folder"))?;
    let runtime = tokio::runtime::Builder::new_current_thread()
        .build()
        .map_err(|error| stopped(&error, "the system gave no event queue"))?;
    runtime.block_on(ask(&storage)).map_err(|error| match error {
        StorageError::SenderNameTaken => stopped(&error, "choose another name or remove that sender first"),
        other => stopped(&other, "nothing was changed"),
    })
}

fn stopped(what: &dyn std::fmt::Display, remedy: &str) -> CliError {
    CliError::Stopped { what: what.to_string(), remedy: remedy.to_owned() }
}

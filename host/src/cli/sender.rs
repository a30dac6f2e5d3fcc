//! `sluse sender`: who may send to this gate.

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::Subcommand;
use uuid::Uuid;

use super::{CliError, output};
use crate::access;
use crate::clock::{Clock, utc_text};
use crate::config::Config;
use crate::engine::{Engine, Limits};
use crate::exchanges::Provider;
use crate::gate::open_storage;
use crate::storage::{Pending, Sender, Sqlite, Storage, StorageError};

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
        /// What it may register, once for each, as the register names it; a register that has roles takes nothing from a
        /// sender without one
        ///
        /// In NIR: kommunenorskbruker (norsk and samfunnskunnskap, and training of asylum seekers), kommuneintrobruker
        /// (introduksjonsprogram, and qualification in reception centres).
        #[arg(long = "role", value_name = "ROLE")]
        roles: Vec<String>,
    },
    /// Give a sender these roles instead of those it had
    Roles {
        #[command(flatten)]
        gate: GateArg,
        /// Its name
        name: String,
        /// What it may register, once for each, as the register names it; without any it may register nothing
        #[arg(long = "role", value_name = "ROLE")]
        roles: Vec<String>,
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

/// The roles in order, each once. What roles there are, the rule module's catalogue says.
fn known(roles: &[String], config: &Config) -> Result<Vec<String>, CliError> {
    if roles.is_empty() {
        return Ok(Vec::new());
    }
    let exchanges = Engine::embedded(Some(&config.data), Limits::ONE_FILE)?.exchanges()?;
    let there_are: Vec<&String> =
        exchanges.told_by(Provider::SendersRoles).flat_map(|(_, need)| &need.values).collect();
    if let Some(unknown) = roles.iter().find(|role| !there_are.contains(role)) {
        let names: Vec<&str> = there_are.into_iter().map(String::as_str).collect();
        return Err(stopped(&format!("there is no role `{unknown}`"), &format!("give some of {}", names.join(", "))));
    }
    Ok(BTreeSet::from_iter(roles.iter().cloned()).into_iter().collect())
}

fn add(gate: &GateArg, name: &str, roles: &[String]) -> Result<(), CliError> {
    if !access::is_name(name) {
        return Err(stopped(&format!("`{name}` is not a name"), "use 1 to 64 letters, digits, spaces and -_."));
    }
    let config = config(gate)?;
    let storage = storage(&config)?;
    let key = access::new_key().map_err(|error| stopped(&error, "the system gave no randomness"))?;
    let sender = Sender {
        id: Uuid::now_v7(),
        name: name.to_owned(),
        roles: known(roles, &config)?,
        created_at_ms: Clock::system().now_ms(),
    };
    let hash = access::key_hash(&key);
    wait(storage.add_sender(sender, hash))?;
    output::print(format!("{name} may send with this key. It is not shown again:\n{key}\n").as_bytes())
}

fn list(gate: &GateArg) -> Result<(), CliError> {
    let senders = wait(storage(&config(gate)?)?.senders())?;
    let line = |sender: &Sender| {
        let roles = if sender.roles.is_empty() { String::new() } else { format!("\t{}", sender.roles.join(", ")) };
        format!("{}\tsince {}{roles}\n", sender.name, utc_text(sender.created_at_ms))
    };
    let lines: String = senders.iter().map(line).collect();
    output::print(lines.as_bytes())
}

fn set_roles(gate: &GateArg, name: &str, roles: &[String]) -> Result<(), CliError> {
    let config = config(gate)?;
    let storage = storage(&config)?;
    let roles = known(roles, &config)?;
    let says = match roles.as_slice() {
        [] => format!("{name} has no role\n"),
        roles => format!("{name} is {}\n", roles.join(" and ")),
    };
    if wait(storage.set_roles(name.to_owned(), roles))? {
        output::print(says.as_bytes())
    } else {
        Err(stopped(&format!("there is no sender `{name}`"), "`sluse sender list` shows them"))
    }
}

fn remove(gate: &GateArg, name: &str) -> Result<(), CliError> {
    let now_ms = Clock::system().now_ms();
    let removed = wait(storage(&config(gate)?)?.remove_sender(name.to_owned(), now_ms))?;
    if removed {
        output::print(format!("{name} may no longer send\n").as_bytes())
    } else {
        Err(stopped(&format!("there is no sender `{name}`"), "`sluse sender list` shows them"))
    }
}

fn config(gate: &GateArg) -> Result<Config, CliError> {
    Config::load(gate.config.as_deref()).map_err(|error| stopped(&error, "`sluse serve --help` shows every key"))
}

fn storage(config: &Config) -> Result<Sqlite, CliError> {
    open_storage(config).map_err(|error| stopped(&error, "look at the data folder"))
}

fn wait<T>(work: Pending<T>) -> Result<T, CliError> {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .build()
        .map_err(|error| stopped(&error, "the system gave no event queue"))?;
    runtime.block_on(work).map_err(|error| match error {
        StorageError::SenderNameTaken => stopped(&error, "choose another name or remove that sender first"),
        other => stopped(&other, "nothing was changed"),
    })
}

fn stopped(what: &dyn std::fmt::Display, remedy: &str) -> CliError {
    CliError::Stopped { what: what.to_string(), remedy: remedy.to_owned() }
}

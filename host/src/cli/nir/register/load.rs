//! `sluse nir register load`: what registers tell of participants.

use std::path::PathBuf;
use std::process::ExitCode;

use sluse_wire::{Call, Holding};

use crate::cli::nir::EXCHANGE;
use crate::cli::nir::beside::{Beside, GateArg, read, stopped};
use crate::cli::{CliError, output};
use crate::clock::{self, Clock};
use crate::register::{self, Reading};
use crate::storage::Storage;

/// The type of record that the others are about.
const PERSON: &str = "person";

/// Tell the gate what registers know: permits, settlement, NIR's categories, results of tests
///
/// The file holds records as in the exchange nir.ws4: persons, and records of the types opphold, bosetting,
/// kategori_ordning and prove that refer to them. Every sender's submissions about these persons are judged by them from
/// then on. A record of the same type and id replaces the one that was told before; nothing is forgotten.
#[derive(clap::Args)]
pub(in crate::cli::nir) struct Args {
    #[command(flatten)]
    gate: GateArg,
    /// The file: JSON, NDJSON or rows
    #[arg(value_name = "FILE")]
    file: PathBuf,
}

/// Reads the file with the module and writes its records down.
pub(super) fn run(args: &Args) -> Result<ExitCode, CliError> {
    let body = read(&args.file)?;
    let beside = Beside::open(&args.gate)?;
    let now_ms = Clock::system().now_ms();
    let call = Call {
        exchange: Some(EXCHANGE.to_owned()),
        as_of: clock::oslo_date(now_ms),
        mode: beside.config.mode.wire(),
        ..Call::default()
    };
    let read = register::keys(beside.register_reader().engine, &call, &body);
    let keys = match read.map_err(|error| stopped(&error, "nothing was changed"))? {
        Reading::Read(keys) => keys,
        Reading::Refused(_) => return Err(stopped(&"the file cannot be read as nir.ws4", "`sluse check` says why")),
    };
    let exchanges = beside.register_reader().exchanges;
    let (told, others): (Vec<Holding>, Vec<Holding>) =
        keys.holds.into_iter().partition(|holding| exchanges.is_told_by_registers(EXCHANGE, &holding.kind));
    if let Some(nobodys) = told.iter().find(|holding| holding.person.is_none()) {
        let what = format!("a record of type {} refers to no person in the file", nobodys.kind);
        return Err(stopped(&what, "nothing was changed; give every person with a DUF-nummer"));
    }
    let persons = keys.wants.values().map(|wanted| wanted.persons.len()).sum::<usize>();
    let records = told.iter().filter(|holding| holding.kind != PERSON).count();
    let change = register::told_by_registers(&beside.vault, exchanges, EXCHANGE, told)
        .map_err(|error| stopped(&error, "nothing was changed"))?;
    beside.wait(beside.storage.told_by_registers(change, now_ms))?;
    let mut says = format!("{records} records about {persons} persons are known from now on\n");
    if !others.is_empty() {
        says.push_str(&format!("{} records of other types were passed over: they are for senders\n", others.len()));
    }
    output::print(says.as_bytes())?;
    Ok(ExitCode::SUCCESS)
}

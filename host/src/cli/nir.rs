//! `sluse nir`: what concerns the introduction register alone.

mod beside;
mod help_texts;
mod readback;
mod register;
mod timeline;

use std::process::ExitCode;

use clap::Subcommand;

use super::CliError;
use super::lang::Lang;

pub(super) use help_texts::TEXTS;

/// The exchange that the records of these commands are of.
const EXCHANGE: &str = "nir.ws4";

/// Look into records for NIR, the introduction register
#[derive(clap::Args)]
pub struct Args {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    Readback(readback::Args),
    Register(register::Args),
    Timeline(timeline::Args),
}

/// Runs the command that is asked for.
pub(super) fn run(args: &Args, lang: Lang) -> Result<ExitCode, CliError> {
    match &args.command {
        Command::Readback(args) => readback::run(args),
        Command::Register(args) => register::run(args),
        Command::Timeline(args) => timeline::run(args, lang),
    }
}

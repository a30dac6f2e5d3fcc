//! `sluse nir register`: what the gate keeps of participants.

mod load;
mod show;

use std::process::ExitCode;

use clap::Subcommand;

use crate::cli::CliError;

/// What a gate keeps of participants
///
/// Works on the gate's data folder, also while the gate runs.
#[derive(clap::Args)]
pub(super) struct Args {
    #[command(subcommand)]
    action: Action,
}

#[derive(Subcommand)]
enum Action {
    Load(load::Args),
    Show(show::Args),
}

/// Runs the command.
pub(super) fn run(args: &Args) -> Result<ExitCode, CliError> {
    match &args.action {
        Action::Load(args) => load::run(args),
        Action::Show(args) => show::run(args),
    }
}

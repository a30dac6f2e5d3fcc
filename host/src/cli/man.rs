//! `sluse man`: manual pages, written where the system looks for them.

use std::fs;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::CommandFactory;

use super::lang::Lang;
use super::{Cli, CliError, help};

/// Write manual pages, one for each command
#[derive(clap::Args)]
#[command(after_help = "\
Examples:
  sluse man ~/.local/share/man/man1")]
pub struct Args {
    /// The folder to write them into; it is made if it is not there
    #[arg(value_name = "FOLDER")]
    folder: PathBuf,
}

/// Writes the pages, in the language of the help.
pub(super) fn run(args: &Args, lang: Lang) -> Result<ExitCode, CliError> {
    let failed = |source| CliError::Stopped {
        what: format!("cannot write manual pages into {}: {source}", args.folder.display()),
        remedy: "choose a folder that you may write into".to_owned(),
    };
    fs::create_dir_all(&args.folder).map_err(failed)?;
    clap_mangen::generate_to(help::localized(Cli::command(), lang), &args.folder).map_err(failed)?;
    Ok(ExitCode::SUCCESS)
}

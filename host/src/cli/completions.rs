//! `sluse completions`: what the shell needs to complete this program's arguments.

use std::process::ExitCode;

use clap::CommandFactory;
use clap_complete::Shell;

use super::{Cli, CliError, output};

/// Print completions for a shell
#[derive(clap::Args)]
#[command(after_help = "\
Examples:
  sluse completions bash > ~/.local/share/bash-completion/completions/sluse
  sluse completions fish > ~/.config/fish/completions/sluse.fish")]
pub struct Args {
    /// The shell
    shell: Shell,
}

/// Prints the completion script.
pub fn run(args: &Args) -> Result<ExitCode, CliError> {
    let mut script = Vec::new();
    clap_complete::generate(args.shell, &mut Cli::command(), "sluse", &mut script);
    output::print(&script)?;
    Ok(ExitCode::SUCCESS)
}

//! The command line: one file per subcommand, one type of error, three exit codes.
//!
//! | exit code | meaning |
//! | --- | --- |
//! | 0 | done; nothing at the level asked for |
//! | 1 | findings at that level, or a verification that failed |
//! | 2 | cannot judge: wrong usage, unreadable input, a refusal, a failure |

pub mod check;
pub mod completions;
mod error;
pub mod explain;
pub mod handbook;
mod help;
pub mod id;
mod input;
mod known;
mod lang;
pub mod man;
mod mode;
pub mod nir;
mod output;
mod patience;
pub mod receipt;
mod report;
pub mod rules;
pub mod send;
pub mod sender;
pub mod serve;

use std::process::ExitCode;

use clap::{CommandFactory, FromArgMatches, Parser, Subcommand};

pub use error::CliError;
use lang::{Lang, Languages};

/// Exit code when there is no verdict: usage, I/O, refusal, failure.
const CANNOT_JUDGE: u8 = 2;

/// Checks lists against the rules of Norwegian registers, and hands them over.
///
/// The same rule module judges here, in the vendor's web form and at the register's gate, so a file that is valid here
/// is valid there, except for the rules that need what only the register knows. Those are listed as not checked.
#[derive(Parser)]
#[command(name = "sluse", version, after_help = EXAMPLES)]
struct Cli {
    /// Language of everything that is shown [default: from SLUSE_LANG, LC_ALL, LC_MESSAGES or LANG]
    #[arg(long, value_enum, global = true)]
    lang: Option<Lang>,
    #[command(subcommand)]
    command: Command,
}

const EXAMPLES: &str = "\
Examples:
  sluse check elever.csv --mode test        check a list of synthetic pupils
  sluse check - --format json < elever.csv  the answer as canonical JSON
  sluse id < numbers.txt                    which lines are identifiers, and of which kind
  sluse nir timeline nir.json --person 1    what is registered about a participant, by day
  sluse rules                               every rule, one line each
  sluse explain elev-v11                    one rule: what, why, what to do, sources
  sluse serve --config sluse.toml           run a gate

The language is that of --lang, else of SLUSE_LANG, else of LC_ALL, LC_MESSAGES or LANG.

Exit codes: 0 nothing found, 1 findings, 2 cannot judge.";

#[derive(Subcommand)]
enum Command {
    Check(check::Args),
    Id(id::Args),
    Rules(rules::Args),
    Explain(explain::Args),
    Handbook(handbook::book::Args),
    Serve(serve::Args),
    Send(send::Args),
    Receipt(receipt::Args),
    Sender(sender::Args),
    Nir(nir::Args),
    Completions(completions::Args),
    Man(man::Args),
}

/// The help of the commands that are one family's, in bokmål and nynorsk.
const TEXTS_OF_FAMILIES: [&[help::texts::Text]; 1] = [&nir::TEXTS];

/// Runs the program with the arguments of this process.
pub fn run() -> ExitCode {
    let outcome = Languages::of_process().and_then(|languages| {
        let command = help::localized(Cli::command(), languages.of_help);
        // Both end the process where arguments are wrong or help is asked for.
        let cli = Cli::from_arg_matches(&command.get_matches()).unwrap_or_else(|error| error.exit());
        dispatch(&cli, languages)
    });
    outcome.unwrap_or_else(|error| {
        output::tell(&format!("sluse: {error}"));
        ExitCode::from(CANNOT_JUDGE)
    })
}

fn dispatch(cli: &Cli, languages: Languages) -> Result<ExitCode, CliError> {
    let lang = cli.lang.unwrap_or(languages.of_findings);
    match &cli.command {
        Command::Check(args) => check::run(args, lang),
        Command::Id(args) => id::run(args, lang),
        Command::Rules(args) => rules::run(args, lang),
        Command::Explain(args) => explain::run(args, lang),
        Command::Handbook(_) => handbook::book::run(lang),
        Command::Serve(args) => serve::run(args),
        Command::Send(args) => send::run(args, lang),
        Command::Receipt(args) => receipt::run(args),
        Command::Sender(args) => sender::run(args),
        Command::Nir(args) => nir::run(args, lang),
        Command::Completions(args) => completions::run(args),
        Command::Man(args) => man::run(args, languages.of_help),
    }
}

#[cfg(test)]
mod tests {
    use super::{Cli, CommandFactory};

    #[test]
    fn the_command_line_is_consistent() {
        Cli::command().debug_assert();
    }
}

//! `sluse rules`: every rule, one line each.

use std::process::ExitCode;

use clap::ValueEnum;
use comfy_table::Cell;

use super::lang::Lang;
use super::report::severity_name;
use super::report::table::{colour, plain_table};
use super::{CliError, handbook, output};
use crate::engine::{self, Engine, Limits};

/// List every rule
///
/// Severity says what a finding leads to; evidence says what the rule rests on: `verified` (a law or a specification),
/// `logical` (the record contradicts itself), `inferred` (a reading of practice), `provisional` (nobody could verify it).
#[derive(clap::Args)]
#[command(after_help = "\
Examples:
  sluse rules --lang en
  sluse rules --format json > rules.json   everything there is to know about the rules")]
pub struct Args {
    /// How to show them. `json` is the rule module's catalogue, byte for byte
    #[arg(long, value_enum, default_value = "table")]
    format: Format,
}

#[derive(Clone, Copy, ValueEnum)]
enum Format {
    Table,
    Json,
}

/// Shows the rules.
pub(super) fn run(args: &Args, lang: Lang) -> Result<ExitCode, CliError> {
    let engine = Engine::embedded(engine::default_dir().as_deref(), Limits::ONE_FILE)?;
    let catalogue = engine.catalogue()?;
    match args.format {
        Format::Json => output::print_json(catalogue)?,
        Format::Table => {
            let mut table = plain_table();
            for rule in &handbook::read(catalogue)?.rules {
                table.add_row([
                    Cell::new(&rule.id),
                    Cell::new(severity_name(rule.severity)).fg(colour(rule.severity)),
                    Cell::new(&rule.evidence),
                    Cell::new(rule.what.get(lang)),
                ]);
            }
            output::with(|out| writeln!(out, "{}", table.trim_fmt()))?;
        }
    }
    Ok(ExitCode::SUCCESS)
}

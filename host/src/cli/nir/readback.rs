//! `sluse nir readback`: does the receiver hold what was sent?

use std::process::ExitCode;

use clap::ValueEnum;
use uuid::Uuid;

use super::beside::{Beside, GateArg, stopped};
use crate::cli::{CliError, output};
use crate::clock::Clock;
use crate::readback::{self, Difference, DifferenceKind};
use crate::receivers;

/// Ask the receiver what it holds of a submission's records, and compare
///
/// A gate does this by itself when a submission has been delivered; this asks again. What differs is told by the record's
/// number in the submission, its type and the names of fields, never by a value, and is kept in the submission's state.
#[derive(clap::Args)]
#[command(after_help = "Exit codes: 0 equal, 1 something differs, 2 cannot be asked.")]
pub(super) struct Args {
    #[command(flatten)]
    gate: GateArg,
    /// The submission's id, from its receipt
    #[arg(value_name = "SUBMISSION")]
    submission: Uuid,
    /// How to show the result
    #[arg(long, value_enum, default_value = "table")]
    format: Format,
}

#[derive(Clone, Copy, ValueEnum)]
pub(super) enum Format {
    Table,
    Json,
}

/// Asks, compares, shows.
pub(super) fn run(args: &Args) -> Result<ExitCode, CliError> {
    let beside = Beside::open(&args.gate)?;
    let receivers = receivers::open(&beside.config, beside.register_reader().exchanges)
        .map_err(|error| stopped(&error, "correct the configuration"))?;
    let question = beside.block_on(readback::prepare(&beside.register_reader(), args.submission));
    let question = question.map_err(|error| stopped(&error, "look at the submission's state"))?;
    let theirs = readback::ask(&receivers, &question)
        .map_err(|error| stopped(&error, "look at the receiver and ask again later"))?;
    let at_ms = Clock::system().now_ms();
    let kept = readback::keep(&beside.storage, args.submission, &question, &theirs, at_ms);
    let differences = beside.wait(kept)?;
    match args.format {
        Format::Table => output::print(table(&differences).as_bytes())?,
        Format::Json => {
            let json = serde_json::to_vec(&differences);
            output::print_json(&json.map_err(|source| CliError::Unreadable { what: "comparison", source })?)?;
        }
    }
    Ok(if differences.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn table(differences: &[Difference]) -> String {
    if differences.is_empty() {
        return "The receiver holds what was sent.\n".to_owned();
    }
    differences.iter().map(line).collect()
}

fn line(it: &Difference) -> String {
    let Difference { difference, fields, row, kind } = it;
    match difference {
        DifferenceKind::NotThere => format!("record {row} ({kind}): stands here, not at the receiver\n"),
        DifferenceKind::StillThere => format!("record {row} ({kind}): was taken back here, stands at the receiver\n"),
        DifferenceKind::Content => format!("record {row} ({kind}): differs in {}\n", fields.join(", ")),
    }
}

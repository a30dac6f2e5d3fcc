//! `sluse receipt verify`: needs neither the gate nor a network.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Subcommand;

use super::{CliError, output};
use crate::receipts::{self, Holds, Verified};

/// Receipts of a gate
#[derive(clap::Args)]
pub struct Args {
    #[command(subcommand)]
    action: Action,
}

#[derive(Subcommand)]
enum Action {
    /// Verify a receipt, line by line
    ///
    /// Shows whether the receipt is unchanged since it was signed, whether it was signed with the key you expect, and
    /// whether the file you have is the one that was received.
    #[command(after_help = "Exit codes: 0 everything that was checked holds, 1 something does not, 2 not a receipt.")]
    Verify {
        /// The receipt
        #[arg(value_name = "FILE")]
        receipt: PathBuf,
        /// The file that was sent
        #[arg(long, value_name = "FILE")]
        payload: Option<PathBuf>,
        /// The gate's public key, from its /v1/gate or its operator
        #[arg(long, value_name = "HEX", value_parser = public_key)]
        key: Option<String>,
    },
}

fn public_key(text: &str) -> Result<String, String> {
    let digits = text.len() == 64 && text.bytes().all(|byte| byte.is_ascii_hexdigit());
    if digits { Ok(text.to_owned()) } else { Err("a public key is 64 hexadecimal digits".to_owned()) }
}

/// Runs the command.
pub fn run(args: &Args) -> Result<ExitCode, CliError> {
    let Action::Verify { receipt, payload, key } = &args.action;
    let bytes = read(receipt)?;
    let payload = payload.as_deref().map(read).transpose()?;
    let verified = receipts::verify(&bytes, payload.as_deref(), key.as_deref()).map_err(|why| CliError::Stopped {
        what: format!("{} cannot be verified: {why}", receipt.display()),
        remedy: "give the receipt as the gate sent it".to_owned(),
    })?;
    output::print(report(&verified).as_bytes())?;
    Ok(if verified.holds() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn read(path: &Path) -> Result<Vec<u8>, CliError> {
    fs::read(path).map_err(|source| CliError::Read { path: path.to_owned(), source })
}

/// Another file does not make a receipt false.
fn conclusion(verified: &Verified) -> &'static str {
    let mut failed = verified.checks.iter().filter(|check| check.holds == Holds::No).map(|check| check.what);
    match (failed.next(), failed.next()) {
        (None, _) => "The receipt holds.\n",
        (Some("payload"), None) => {
            "The receipt holds, but not for this file: it is another one, or was changed since.\n"
        }
        _ => "The receipt does not hold.\n",
    }
}

fn report(verified: &Verified) -> String {
    let says = |pointer: &str| verified.payload.pointer(pointer).and_then(|value| value.as_str()).unwrap_or("?");
    let mut lines = format!(
        "{} by {}: {} is {} as of {} (rules {})\n",
        says("/submission"),
        says("/gate/name"),
        says("/exchange"),
        says("/verdict"),
        says("/as_of"),
        says("/ruleset/id"),
    );
    for check in &verified.checks {
        let mark = match check.holds {
            Holds::Yes => "holds",
            Holds::No => "DOES NOT HOLD",
            Holds::NotChecked => "not checked",
        };
        lines.push_str(&format!("{:<13}  {}: {}\n", mark, check.what, check.says));
    }
    lines.push_str(conclusion(verified));
    lines
}

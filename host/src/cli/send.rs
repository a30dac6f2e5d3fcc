//! `sluse send`: check here, hand in there, keep the receipt.

mod client;
mod receipt_file;

use std::path::PathBuf;
use std::process::ExitCode;

use sluse_wire::limits::PAYLOAD_BYTES;
use sluse_wire::{Answer, Call, Mode, Verdict};

use super::input::{self, Input, Origin};
use super::lang::Lang;
use super::report::table::Layout;
use super::report::{self, By, Extent, Report};
use super::{CANNOT_JUDGE, CliError, output};
use crate::engine::{self, Engine, Limits, Reply, Session};
use crate::http::Description;
use crate::receipts::{self, Verified};
use client::{Answered, Client, HandIn};

/// Check a file and hand it in at a gate
///
/// The file is checked here first, with the gate's date and mode. If this program has the gate's own rules and finds
/// errors, nothing is sent. The receipt is verified and saved beside the file; it says whether the gate's answer was
/// the same as the one here. Running the same command again is safe: the gate knows the file and gives the same receipt.
#[derive(clap::Args)]
#[command(after_help = "Exit codes: 0 accepted, 1 the file has errors, 2 not sent, refused or not answered.")]
pub struct Args {
    /// The file, or `-` for standard input
    #[arg(value_name = "FILE")]
    file: PathBuf,
    /// The gate, e.g. https://sluse.testvik.example
    #[arg(long, value_name = "URL")]
    to: String,
    /// The file with the key that the gate's operator gave you
    #[arg(long, value_name = "FILE")]
    key_file: PathBuf,
    /// What the file is [default: recognised from the content]
    #[arg(long, value_name = "EXCHANGE")]
    exchange: Option<String>,
    /// The file's format [default: recognised from the content]
    #[arg(long, value_name = "FORMAT")]
    format: Option<String>,
    /// Where to save the receipt [default: FILE.receipt.json]
    #[arg(long, value_name = "FILE")]
    receipt: Option<PathBuf>,
}

/// Runs the command.
pub(super) fn run(args: &Args, lang: Lang) -> Result<ExitCode, CliError> {
    let origin = Origin::new(&args.file);
    let receipt_path = receipt_file::path(args.receipt.as_deref(), &args.file)?;
    let Input::Payload(body) = origin.read(PAYLOAD_BYTES as u64)? else {
        let what = format!("the file is longer than {PAYLOAD_BYTES} bytes");
        return Err(stopped(what, "send it in parts"));
    };
    let client = Client::new(&args.to, &args.key_file)?;
    let gate = client.describe()?;
    let engine = Engine::embedded(engine::default_dir().as_deref(), Limits::ONE_FILE)?;
    if let Some(format) = &args.format {
        let formats = engine.exchanges()?;
        let formats = formats.formats();
        if !formats.contains(format.as_str()) {
            let remedy = format!("give one of {}", formats.into_iter().collect::<Vec<_>>().join(", "));
            return Err(stopped(format!("{format} is no format of a file"), &remedy));
        }
    }
    let mut session = engine.session();
    let call = call(args, &origin, &gate);
    let progress = input::judging(body.len());
    let outcome = session.check(&call, &body);
    progress.finish_and_clear();
    let bytes = match outcome? {
        Reply::Answer(bytes) => bytes,
        Reply::Refused(bytes) | Reply::OverBudget(bytes) => return refused(&mut session, &bytes, lang),
    };
    let answer = report::read_answer(&bytes)?;
    if answer.verdict == Verdict::Invalid && same_rules(&answer, &gate) {
        show(&mut session, answer, &bytes, lang)?;
        output::tell("not sent: the gate has the same rules and would find the same errors");
        return Ok(ExitCode::FAILURE);
    }
    let answered = client.hand_in(&HandIn {
        exchange: &answer.exchange,
        format: &answer.read_as.format,
        digest: &receipts::sha256_hex(&bytes),
        file_name: origin.file_name().as_deref(),
        body: &body,
    })?;
    match answered {
        Answered::Accepted(receipt) => {
            let verified = verified(&receipt, &body, &gate)?;
            let saved = receipt_file::save(&receipt_path, &receipt, &verified)?;
            output::print(summary(&verified, &saved).as_bytes())?;
            Ok(ExitCode::SUCCESS)
        }
        Answered::Invalid(theirs) => {
            show(&mut session, report::read_answer(&theirs)?, &theirs, lang)?;
            Ok(ExitCode::FAILURE)
        }
    }
}

fn call(args: &Args, origin: &Origin, gate: &Description) -> Call {
    Call {
        exchange: args.exchange.clone(),
        as_of: gate.as_of.clone(),
        mode: if gate.mode == "test" { Mode::Test } else { Mode::Production },
        format: args.format.clone(),
        file_name: origin.file_name(),
        ..Call::default()
    }
}

fn same_rules(answer: &Answer, gate: &Description) -> bool {
    answer.ruleset.sha256 == gate.ruleset.sha256
}

fn show(session: &mut Session<'_>, answer: Answer, bytes: &[u8], lang: Lang) -> Result<(), CliError> {
    let report = Report::of(session, answer, bytes, lang, Extent::PAGES)?;
    output::with(|out| report::table::write(&report, Layout { lang, by: By::Rule, show_info: false }, out))
}

fn refused(session: &mut Session<'_>, bytes: &[u8], lang: Lang) -> Result<ExitCode, CliError> {
    let refusal = report::read_refusal(session.render(lang.code(), bytes)?)?;
    output::tell(&report::refusal_text(&refusal, lang));
    let candidates = report::candidates(bytes)?;
    if !candidates.is_empty() {
        output::tell(&format!("  --exchange {}", candidates.join(" | ")));
    }
    output::tell("not sent");
    Ok(ExitCode::from(CANNOT_JUDGE))
}

/// A receipt that does not hold is no receipt, whatever the status said.
fn verified(receipt: &[u8], body: &[u8], gate: &Description) -> Result<Verified, CliError> {
    let remedy = "do not count the file as delivered; ask the gate's operator";
    let verified = receipts::verify(receipt, Some(body), Some(&gate.public_key))
        .map_err(|why| stopped(format!("the gate's receipt cannot be verified: {why}"), remedy))?;
    if verified.holds() { Ok(verified) } else { Err(stopped("the gate's receipt does not hold".to_owned(), remedy)) }
}

fn summary(verified: &Verified, saved: &std::path::Path) -> String {
    let says = |pointer: &str| verified.payload.pointer(pointer).and_then(|value| value.as_str()).unwrap_or("?");
    let agreed = match verified.payload["agreed"].as_bool() {
        Some(true) => "the gate gave the same answer as the check here",
        Some(false) => "the gate's answer differs from the check here; the gate's counts",
        None => "the receipt does not say whether the gate agreed",
    };
    format!(
        "accepted by {} at {}\n  submission  {}\n  verdict     {} ({} records)\n  agreement   {agreed}\n  receipt     {}\n",
        says("/gate/name"),
        says("/received_at"),
        says("/submission"),
        says("/verdict"),
        verified.payload["counts"]["records"],
        saved.display(),
    )
}

fn stopped(what: String, remedy: &str) -> CliError {
    CliError::Stopped { what, remedy: remedy.to_owned() }
}

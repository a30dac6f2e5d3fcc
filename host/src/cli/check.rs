//! `sluse check`: files, judged by the rule module, shown as asked for.

mod files;
mod show;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::ValueEnum;
use jiff::civil::Date;
use sluse_wire::limits::PAYLOAD_BYTES;
use sluse_wire::{Call, Counts};

use super::input::{self, Input, Origin};
use super::known::{self, Told};
use super::lang::Lang;
use super::mode::ModeArg;
use super::patience::Patience;
use super::report::names;
use super::report::{self, By, Extent, Format, Report};
use super::{CANNOT_JUDGE, CliError};
use crate::clock::{self, Clock};
use crate::engine::{self, Engine, Limits, Reply, Session};
use files::Files;

/// Check files against the rules
///
/// Shows, rule by rule, what is wrong, in which rows, why it matters and what to do. Values from the files are shown only
/// with --show-names. Findings come in three levels: an error must be corrected before the register can take the record, a
/// warning may be right but is worth a look, info is said for the record.
///
/// Rules that need what only the register knows are listed as not checked; the gate checks them when the file is sent.
#[derive(clap::Args)]
#[command(after_help = EXAMPLES)]
pub struct Args {
    /// The files to check, `-` for standard input; of a folder the files in it that look like lists, by name
    #[arg(value_name = "FILE", required = true)]
    files: Vec<PathBuf>,
    /// What the files are, e.g. elev.klasseliste, elev.vigo1, elev.vigoskole [default: recognised from the content]
    #[arg(long, value_name = "EXCHANGE")]
    exchange: Option<String>,
    /// The date to check as of: rules and code lists change over time [default: today in Norway]
    #[arg(long, value_name = "YYYY-MM-DD")]
    as_of: Option<Date>,
    /// `test` takes synthetic identifiers (Tenor); `production` refuses them
    #[arg(long, value_enum, default_value = "production")]
    mode: ModeArg,
    /// What the register holds already and a vendor's codes stand for: a JSON list of records, or an object of lists by
    /// need such as {"nir.register":[…],"nir.roller":["kommuneintrobruker"],"nir.koder":[{"liste":…,"kode":…,"nokkel":…}]}
    #[arg(long, value_name = "FILE")]
    known: Option<PathBuf>,
    /// How to show the result. `json` is the rule module's answer, byte for byte
    #[arg(long, value_enum, default_value = "table")]
    format: Format,
    /// The lowest level that gives exit code 1
    #[arg(long, value_enum, default_value = "error")]
    fail_on: FailOn,
    /// Show at most so many findings, the gravest ones; 0 shows all. `json` is always whole [default: 1000 in the
    /// table, else all]
    #[arg(long, value_name = "N")]
    max_findings: Option<usize>,
    /// Spend at most so much work before the file is given up: the same on every machine [default: 134217728, as a gate]
    ///
    /// A gate does not take more; this is for a file that only you check.
    #[arg(long, value_name = "UNITS")]
    max_work: Option<u64>,
    /// Give the file up after so many seconds; 0 waits for ever
    #[arg(long, value_name = "N", default_value_t = MAX_SECONDS)]
    max_seconds: u64,
    /// In the table, show every info finding instead of one line per rule
    #[arg(long)]
    show_info: bool,
    /// In the table, what findings stand together by
    #[arg(long, value_enum, default_value = "rule")]
    by: By,
    /// In the table, show class and name beside each row, as the file has them. They are personal data; no other format
    /// takes this
    #[arg(long)]
    show_names: bool,
}

/// Many times what the largest file takes by the default limit of work.
const MAX_SECONDS: u64 = 600;

const EXAMPLES: &str = "\
Examples:
  sluse check elever.csv                           is this list ready to send?
  sluse check lister/                              every list of a folder, in one table
  sluse check elever.csv --mode test --lang en     a list of synthetic pupils, findings in English
  sluse check - --exchange elev.vigo1 < vigo.txt   from standard input, as what it is known to be
  sluse check elever.csv --format sarif > x.sarif  for code scanning and editors
  sluse check elever.csv --format json | sha256sum the verdict digest that a receipt holds

Exit codes: 0 nothing at that level, 1 findings, 2 cannot judge (refusal, wrong usage, unreadable file); of several files
the highest.";

#[derive(Clone, Copy, ValueEnum)]
enum FailOn {
    Error,
    Warning,
}

impl FailOn {
    fn reached(self, counts: &Counts) -> bool {
        match self {
            Self::Error => counts.error > 0,
            Self::Warning => counts.error > 0 || counts.warning > 0,
        }
    }
}

impl Args {
    fn extent(&self) -> Extent {
        let table = self.format == Format::Table;
        let most = match self.max_findings {
            Some(0) => usize::MAX,
            Some(most) => most,
            None if table => Extent::PAGES.most,
            None => usize::MAX,
        };
        Extent { most, fold_info: table && !self.show_info }
    }
}

/// A file that was to be checked, and what became of it.
struct Checked {
    origin: Origin,
    outcome: Judged,
}

enum Judged {
    /// The module's answer, its bytes, and what it says of them.
    Answer { bytes: Vec<u8>, report: Box<Report> },
    /// The module's refusal.
    Refused(Vec<u8>),
    /// There is nothing that the module could have said.
    Failed(CliError),
}

/// Judges the files and shows the result.
pub(super) fn run(args: &Args, lang: Lang) -> Result<ExitCode, CliError> {
    if args.show_names && args.format != Format::Table {
        return Err(CliError::NamesInTableOnly);
    }
    let files = Files::of(&args.files)?;
    let engine = Engine::embedded(engine::default_dir().as_deref(), Limits::ONE_FILE)?;
    let known = args.known.as_deref().map(|path| known::read(path, args.exchange.as_deref(), &engine)).transpose()?;
    let mut session = engine.session();
    let progress = input::files(files.paths.len());
    let mut checked = Vec::with_capacity(files.paths.len());
    for path in &files.paths {
        let origin = Origin::new(path);
        let outcome = match judge(args, &engine, &mut session, &origin, known.as_ref(), lang) {
            Ok(outcome) => outcome,
            // One that cannot be read does not keep the others from being checked.
            Err(error) if files.several => Judged::Failed(error),
            Err(error) => return Err(error),
        };
        checked.push(Checked { origin, outcome });
        progress.inc(1);
    }
    progress.finish_and_clear();
    show::show(args, lang, &files, &checked, &mut session)?;
    Ok(checked.iter().map(|file| file.exit_code(args)).max().unwrap_or(0).into())
}

impl Checked {
    fn exit_code(&self, args: &Args) -> u8 {
        match &self.outcome {
            Judged::Answer { report, .. } => args.fail_on.reached(&report.answer.counts).into(),
            Judged::Refused(_) | Judged::Failed(_) => CANNOT_JUDGE,
        }
    }
}

fn call(args: &Args, origin: &Origin) -> Call {
    let today = || clock::oslo_date(Clock::system().now_ms());
    Call {
        exchange: args.exchange.clone(),
        as_of: args.as_of.map_or_else(today, |date| date.to_string()),
        mode: args.mode.wire(),
        file_name: origin.file_name(),
        budget: args.max_work,
        ..Call::default()
    }
}

fn judge(
    args: &Args,
    engine: &Engine,
    session: &mut Session<'_>,
    origin: &Origin,
    known: Option<&Told>,
    lang: Lang,
) -> Result<Judged, CliError> {
    let Input::Payload(mut payload) = origin.read(PAYLOAD_BYTES as u64)? else {
        return Ok(Judged::Refused(crate::refusal::too_large(PAYLOAD_BYTES, engine.ruleset())));
    };
    let progress = input::judging(payload.len());
    let mut call = call(args, origin);
    if let Some(known) = known {
        known.tell(&mut call, &mut payload);
    }
    let patience = Patience::of_seconds(args.max_seconds, lang);
    // Only names are asked for once more in the payload.
    let outcome = if args.show_names {
        session.check(&call, &payload)
    } else {
        session.check(&call, std::mem::take(&mut payload))
    };
    drop(patience);
    progress.finish_and_clear();
    let bytes = match outcome? {
        Reply::Answer(bytes) => bytes,
        Reply::Refused(bytes) | Reply::OverBudget(bytes) => return Ok(Judged::Refused(bytes)),
    };
    let answer = report::read_answer(&bytes)?;
    let mut report = if args.format == Format::Json {
        Report::without_words(answer)
    } else {
        Report::of(session, answer, &bytes, lang, args.extent())?
    };
    if args.show_names {
        report.names = names::of(session, &call, &payload, &report.answer)?;
    }
    Ok(Judged::Answer { bytes, report: Box::new(report) })
}

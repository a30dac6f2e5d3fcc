//! `sluse check`: one file, judged by the rule module, shown as asked for.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::ValueEnum;
use jiff::civil::Date;
use sluse_core::limits::PAYLOAD_BYTES;
use sluse_core::wire::{Call, Counts};

use super::input::{self, Input, Origin};
use super::known;
use super::lang::Lang;
use super::mode::ModeArg;
use super::patience::Patience;
use super::report::{self, Extent, Format, Report};
use super::{CANNOT_JUDGE, CliError, handbook, output};
use crate::clock::{self, Clock};
use crate::engine::{self, Engine, Limits, Outcome, Session};

/// Check a file against the rules
///
/// Shows, per person, every finding: which field, what is wrong, why it matters and what to do. Values from the file are
/// never shown. Findings come in three levels: an error must be corrected before the register can take the record, a
/// warning may be right but is worth a look, info is said for the record.
///
/// Rules that need what only the register knows are listed as not checked; the gate checks them when the file is sent.
#[derive(clap::Args)]
#[command(after_help = EXAMPLES)]
pub struct Args {
    /// The file to check, or `-` for standard input
    #[arg(value_name = "FILE")]
    file: PathBuf,
    /// What the file is, e.g. elev.klasseliste, elev.vigo1, elev.vigoskole [default: recognised from the content]
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
    /// Language of the findings [default: from LC_ALL, LC_MESSAGES or LANG, else nb]
    #[arg(long, value_enum)]
    lang: Option<Lang>,
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
}

/// Many times what the largest file takes by the default limit of work.
const MAX_SECONDS: u64 = 600;

const EXAMPLES: &str = "\
Examples:
  sluse check elever.csv                           is this list ready to send?
  sluse check elever.csv --mode test --lang en     a list of synthetic pupils, findings in English
  sluse check - --exchange elev.vigo1 < vigo.txt   from standard input, as what it is known to be
  sluse check elever.csv --format sarif > x.sarif  for code scanning and editors
  sluse check elever.csv --format json | sha256sum the verdict digest that a receipt holds

Exit codes: 0 nothing at that level, 1 findings, 2 cannot judge (refusal, wrong usage, unreadable file).";

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

/// Judges the file and shows the result.
pub fn run(args: &Args) -> Result<ExitCode, CliError> {
    let origin = Origin::new(&args.file);
    let input = origin.read(PAYLOAD_BYTES as u64)?;
    let engine = Engine::embedded(engine::default_dir().as_deref(), Limits::ONE_FILE)?;
    let mut session = engine.session();
    let lang = Lang::or_environment(args.lang);
    let outcome = match input {
        Input::Payload(bytes) => {
            let _patience = Patience::of_seconds(args.max_seconds, lang);
            judge(&mut session, &call(args, &origin)?, &bytes)?
        }
        Input::TooLarge => Outcome::Refused(crate::refusal::too_large(PAYLOAD_BYTES, engine.ruleset())),
    };
    match outcome {
        Outcome::Answer(bytes) => answer(args, &origin, lang, &mut session, &bytes),
        Outcome::Refused(bytes) | Outcome::OverBudget(bytes) => refusal(args, &origin, lang, &mut session, &bytes),
    }
}

fn call(args: &Args, origin: &Origin) -> Result<Call, CliError> {
    let today = || clock::oslo_date(Clock::system().now_ms());
    Ok(Call {
        exchange: args.exchange.clone(),
        as_of: args.as_of.map_or_else(today, |date| date.to_string()),
        mode: args.mode.wire(),
        file_name: origin.file_name(),
        known: args.known.as_deref().map(known::read).transpose()?,
        budget: args.max_work,
        ..Call::default()
    })
}

fn judge(session: &mut Session<'_>, call: &Call, bytes: &[u8]) -> Result<Outcome, CliError> {
    let progress = input::judging(bytes.len());
    let outcome = session.check(call, bytes);
    progress.finish_and_clear();
    Ok(outcome?)
}

fn answer(
    args: &Args,
    origin: &Origin,
    lang: Lang,
    session: &mut Session<'_>,
    bytes: &[u8],
) -> Result<ExitCode, CliError> {
    let answer = report::read_answer(bytes)?;
    let failed = args.fail_on.reached(&answer.counts);
    let report = |session: &mut Session<'_>| Report::of(session, answer, bytes, lang, args.extent());
    match args.format {
        Format::Json => output::print_json(bytes)?,
        Format::Table => {
            let report = report(session)?;
            output::with(|out| report::table::write(&report, lang, args.show_info, out))?;
        }
        Format::Jsonl => {
            let report = report(session)?;
            output::with(|out| report::jsonl::write(&report, out))?;
            say_more(&report, lang);
        }
        Format::Csv => {
            let report = report(session)?;
            output::with(|out| report::csv::write(&report, out))?;
            say_more(&report, lang);
        }
        Format::Sarif => {
            let handbook = handbook::read(&session.catalogue()?)?;
            let report = report(session)?;
            let log = report::sarif::of_answer(&report, &handbook, origin, lang);
            output::with(|out| report::sarif::write(&log, out))?;
            say_more(&report, lang);
        }
    }
    Ok(if failed { ExitCode::FAILURE } else { ExitCode::SUCCESS })
}

/// Beside a result for programs: that it is not all.
fn say_more(report: &Report, lang: Lang) {
    if report.more() > 0 {
        eprintln!("{}", lang.words().more.replace("{more}", &report.more().to_string()));
    }
    for (rule, what) in report.counted() {
        eprintln!("{rule}: {what}");
    }
}

fn refusal(
    args: &Args,
    origin: &Origin,
    lang: Lang,
    session: &mut Session<'_>,
    bytes: &[u8],
) -> Result<ExitCode, CliError> {
    if args.format == Format::Json {
        output::print_json(bytes)?;
    } else {
        let refusal = report::read_refusal(session.render(lang.code(), bytes)?)?;
        eprintln!("{}", report::refusal_text(&refusal, lang));
        let candidates = report::candidates(bytes)?;
        if !candidates.is_empty() {
            eprintln!("  --exchange {}", candidates.join(" | "));
        }
        if args.format == Format::Sarif {
            let log = report::sarif::of_refusal(&refusal, origin);
            output::with(|out| report::sarif::write(&log, out))?;
        }
    }
    Ok(ExitCode::from(CANNOT_JUDGE))
}

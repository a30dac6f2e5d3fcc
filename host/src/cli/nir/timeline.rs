//! `sluse nir timeline`: what is registered about a participant, by day, drawn for a terminal.

mod axis;
mod canvas;
mod lanes;
mod one;
mod overview;
mod person;
mod words;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::ValueEnum;
use comfy_table::Table;
use jiff::civil::Date;
use sluse_wire::limits::PAYLOAD_BYTES;
use sluse_wire::{Call, Severity, Timeline, TimelineCall};

use super::EXCHANGE;
use crate::cli::input::{self, Input, Origin};
use crate::cli::known;
use crate::cli::lang::Lang;
use crate::cli::mode::ModeArg;
use crate::cli::{CANNOT_JUDGE, CliError, output, report};
use crate::clock::{self, Clock};
use crate::engine::{self, Engine, Limits, Reply, Session};

/// Draw what is registered about participants, by day
///
/// Judges the file as `sluse check` does and shows, for one participant, each record as a bar over the months: decisions,
/// programme, measures, leave, training and tests, with today, the deadlines and every finding at its place. Without
/// `--person` every participant gets one line. A participant is a number from 1 in the order of the file: names,
/// identifiers and texts of the file are never shown.
#[derive(clap::Args)]
#[command(after_help = EXAMPLES)]
pub(super) struct Args {
    /// The file with records of nir.ws4, or `-` for standard input
    #[arg(value_name = "FILE")]
    file: PathBuf,
    /// The participant to draw, from 1 in the order of the file [default: one line for each]
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u64).range(1..))]
    person: Option<u64>,
    /// The date to judge as of, which is drawn as today [default: today in Norway]
    #[arg(long, value_name = "YYYY-MM-DD")]
    as_of: Option<Date>,
    /// `test` takes synthetic identifiers (Tenor); `production` refuses them
    #[arg(long, value_enum, default_value = "production")]
    mode: ModeArg,
    /// What the register holds already: a JSON list of records, drawn as known and never reported on
    #[arg(long, value_name = "FILE")]
    known: Option<PathBuf>,
    /// How to show the result
    #[arg(long, value_enum, default_value = "text")]
    format: Format,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// A picture, as wide as the terminal, or as COLUMNS says
    Text,
    /// The rule module's timeline, byte for byte
    Json,
}

const EXAMPLES: &str = "\
Examples:
  sluse nir timeline nir.json                          who is in the file, one line each
  sluse nir timeline nir.json --person 3               the third of them, by day
  sluse nir timeline new.json --known register.json --person 1
                                                       what is new beside what the register holds
  sluse nir timeline - --mode test --format json < nir.json

Exit codes: 0 no errors about those shown, 1 errors, 2 cannot judge (refusal, wrong usage, no such participant).";

/// Judges the file and draws.
pub(super) fn run(args: &Args, lang: Lang) -> Result<ExitCode, CliError> {
    let engine = Engine::embedded(engine::default_dir().as_deref(), Limits::ONE_FILE)?;
    let known = args.known.as_deref().map(|path| known::read(path, Some(EXCHANGE), &engine)).transpose()?;
    let origin = Origin::new(&args.file);
    let input = origin.read(PAYLOAD_BYTES as u64)?;
    let mut session = engine.session();
    let outcome = match input {
        Input::Payload(mut bytes) => {
            let mut call = call(args);
            if let Some(known) = &known {
                known.tell(&mut call, &mut bytes);
            }
            judge(&mut session, &TimelineCall { call, person: args.person }, &bytes)?
        }
        Input::TooLarge => Reply::Refused(crate::refusal::too_large(PAYLOAD_BYTES, engine.ruleset())),
    };
    match outcome {
        Reply::Answer(bytes) => show(args, lang, &mut session, &bytes),
        Reply::Refused(bytes) | Reply::OverBudget(bytes) => refusal(args.format, lang, &mut session, &bytes),
    }
}

fn call(args: &Args) -> Call {
    let today = || clock::oslo_date(Clock::system().now_ms());
    Call {
        exchange: Some(EXCHANGE.to_owned()),
        as_of: args.as_of.map_or_else(today, |date| date.to_string()),
        mode: args.mode.wire(),
        ..Call::default()
    }
}

fn judge(session: &mut Session<'_>, call: &TimelineCall, bytes: &[u8]) -> Result<Reply, CliError> {
    let progress = input::judging(bytes.len());
    let outcome = session.timeline(call, bytes);
    progress.finish_and_clear();
    Ok(outcome?)
}

fn show(args: &Args, lang: Lang, session: &mut Session<'_>, bytes: &[u8]) -> Result<ExitCode, CliError> {
    let timeline: Timeline = report::read("timeline", bytes)?;
    let errors = match args.person {
        None => timeline.answer.counts.error > 0,
        Some(ordinal) => {
            let person = timeline.persons.first().ok_or_else(|| no_such_person(ordinal, timeline.participants))?;
            person::findings(person).iter().any(|at| person::severity(&timeline, *at) == Some(Severity::Error))
        }
    };
    if args.format == Format::Json {
        output::print_json(bytes)?;
    } else if args.person.is_some() {
        let timeline = person::alone(timeline);
        let words = words_of(session, lang, &timeline)?;
        output::with(|out| one::write(&timeline, &words, lang, width(), out))?;
    } else {
        let rows = overview::rows(&timeline);
        let words = words_of(session, lang, &overview::laws_only(timeline.clone()))?;
        output::with(|out| overview::write(&timeline, &rows, &words, lang, width(), out))?;
    }
    Ok(if errors { ExitCode::FAILURE } else { ExitCode::SUCCESS })
}

fn words_of(session: &mut Session<'_>, lang: Lang, timeline: &Timeline) -> Result<sluse_wire::Rendered, CliError> {
    report::read_words(session.render(lang.code(), &report::write("timeline", timeline)?)?)
}

fn no_such_person(ordinal: u64, participants: u64) -> CliError {
    CliError::Stopped {
        what: match participants {
            0 => format!("there is no participant {ordinal}: the file tells of none"),
            1 => format!("there is no participant {ordinal}: the file tells of one"),
            count => format!("there is no participant {ordinal}: the file tells of {count}"),
        },
        remedy: match participants {
            0 => "a record of the type person makes a participant".to_owned(),
            1 => "choose --person 1".to_owned(),
            count => format!("choose --person 1 to {count}, or leave it out to see them all"),
        },
    }
}

/// Columns to draw in: the terminal's, else those of COLUMNS, else a hundred.
fn width() -> usize {
    let of_environment = || std::env::var("COLUMNS").ok().and_then(|columns| columns.parse().ok());
    let columns: usize = Table::new().width().map(usize::from).or_else(of_environment).unwrap_or(100);
    columns.clamp(64, 240)
}

fn refusal(format: Format, lang: Lang, session: &mut Session<'_>, bytes: &[u8]) -> Result<ExitCode, CliError> {
    if format == Format::Json {
        output::print_json(bytes)?;
    } else {
        let refusal = report::read_refusal(session.render(lang.code(), bytes)?)?;
        output::tell(&report::refusal_text(&refusal, lang));
    }
    Ok(ExitCode::from(CANNOT_JUDGE))
}

//! `sluse id`: identifiers, one a line, judged by the rule module as they come.
//!
//! `lines` → `Session::ids` → `answers`, one read at a time: memory does not grow with the input.

mod answers;
mod args;
mod encoding;
mod lines;
mod number;
mod postnummer;
mod progress;
mod tally;
mod words;

use std::io::{self, Write};
use std::process::ExitCode;

use sluse_wire::IdsCall;

use super::lang::Lang;
use super::{CANNOT_JUDGE, CliError, output, report};
use crate::clock::{self, Clock};
use crate::engine::{self, Engine, Limits, Reply, Session};
use answers::{Answers, Form};
pub use args::Args;
use args::Format;
use lines::{Column, Lines};
use progress::Progress;
use words::Words;

/// Judges standard input, line by line.
pub(super) fn run(args: &Args, lang: Lang) -> Result<ExitCode, CliError> {
    if !args.numbers.is_empty() {
        return Err(CliError::Stopped {
            what: "identifiers are not taken from the command line, which others on this machine can see".to_owned(),
            remedy: "hand them in on standard input, one a line".to_owned(),
        });
    }
    let mut call = call(args)?;
    let engine = Engine::embedded(engine::default_dir().as_deref(), Limits::ONE_FILE)?;
    let mut session = engine.session();
    let words = match args.format {
        Format::Table => Some(Words::read(&session.catalogue()?, lang)?),
        Format::Jsonl => None,
    };
    let mut answers = Answers::new(words.as_ref().map_or(Form::Jsonl, Form::Table));
    match output::through(|out| judge(&mut session, &mut call, &mut answers, out))? {
        Some(End::Refused(refused)) => {
            let refusal = report::read_refusal(session.render(lang.code(), &refused)?)?;
            output::tell(&report::refusal_text(&refusal, lang));
            Ok(ExitCode::from(CANNOT_JUDGE))
        }
        // Where nobody reads on, the lines so far decide: the input may have no end.
        Some(End::OfInput) | None if answers.tally().invalid() == 0 => Ok(ExitCode::SUCCESS),
        Some(End::OfInput) | None => Ok(ExitCode::FAILURE),
    }
}

/// Why `sluse id` gives no more answers.
enum End {
    OfInput,
    /// The module cannot judge what was asked; its refusal.
    Refused(Vec<u8>),
}

fn call(args: &Args) -> Result<IdsCall, CliError> {
    let today = || clock::oslo_date(Clock::system().now_ms());
    Ok(IdsCall {
        as_of: args.as_of.map_or_else(today, |date| date.to_string()),
        kind: args.kind.clone(),
        mode: args.mode.wire(),
        postnummer: args.postnummer.as_deref().map(postnummer::read).transpose()?,
        rows: 0,
        separators: None,
    })
}

fn judge(
    session: &mut Session<'_>,
    call: &mut IdsCall,
    answers: &mut Answers<'_>,
    out: &mut dyn Write,
) -> Result<End, CliError> {
    let mut lines = Lines::new(io::stdin().lock());
    let mut column = Column::default();
    let mut progress = Progress::new();
    answers.begin(out).map_err(CliError::Write)?;
    while lines.read(&mut column).map_err(CliError::Stdin)? {
        call.rows = column.rows() as u64;
        match session.ids(call, column.body())? {
            Reply::Answer(answer) => answers.write(&answer, out)?,
            Reply::Refused(refused) | Reply::OverBudget(refused) => return Ok(End::Refused(refused)),
        }
        progress.add(column.rows());
    }
    answers.end(out).map_err(CliError::Write)?;
    Ok(End::OfInput)
}

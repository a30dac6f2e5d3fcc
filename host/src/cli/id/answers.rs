//! Answers as lines of output. Only some dozens of different answers exist: each is put into words once, then copied.

use std::io::{self, Write};

use sluse_wire::ids::{Convention, Kind, Reason, Verdict};

use super::number::Number;
use super::tally::Tally;
use super::words::Words;
use crate::cli::CliError;
use crate::engine::EngineError;

/// What is handed to the writer at a time.
const BLOCK_BYTES: usize = 64 * 1024;

/// Room for line numbers in the table: up to ten million stand below one another.
const NUMBER_WIDTH: usize = 8;

/// How answers are shown.
#[derive(Clone, Copy)]
pub(super) enum Form<'a> {
    /// For people, in these words.
    Table(&'a Words),
    /// One object a line.
    Jsonl,
}

/// Writes answers in the order of the lines, and counts them.
pub(super) struct Answers<'a> {
    form: Form<'a>,
    number: Number,
    /// By kind and verdict, as the module's two bytes say them.
    known: Vec<Known>,
    block: Vec<u8>,
}

/// An answer that has come before.
#[derive(Clone, Default)]
struct Known {
    /// All of the line behind the line's number.
    text: Vec<u8>,
    lines: u64,
}

impl<'a> Answers<'a> {
    pub(super) fn new(form: Form<'a>) -> Self {
        let number = Number::new(match form {
            Form::Table(_) => NUMBER_WIDTH,
            Form::Jsonl => 1,
        });
        Self { form, number, known: vec![Known::default(); (Kind::ALL.len() + 1) << 8], block: Vec::new() }
    }

    /// Writes what stands above the first answer.
    pub(super) fn begin(&self, out: &mut dyn Write) -> io::Result<()> {
        let Form::Table(words) = self.form else { return Ok(()) };
        let labels = words.labels;
        let headings = [labels.verdict, labels.kind, labels.synthetic, labels.control, labels.reason];
        write!(out, "{:>NUMBER_WIDTH$}{}", labels.line, row(headings))
    }

    /// Writes one answer a line: all verdict bytes stand before all kind bytes, as the module gives them.
    pub(super) fn write(&mut self, answer: &[u8], out: &mut dyn Write) -> Result<(), CliError> {
        let before: &[u8] = match self.form {
            Form::Table(_) => b"",
            Form::Jsonl => br#"{"line":"#,
        };
        let (verdicts, kinds) = answer.split_at(answer.len() / 2);
        for (&verdict, &kind) in verdicts.iter().zip(kinds) {
            let at = usize::from(kind) << 8 | usize::from(verdict);
            let known = self.known.get_mut(at).ok_or(UNKNOWN)?;
            if known.lines == 0 {
                known.text = text(Verdict::of_bytes(verdict, kind), self.form)?.into_bytes();
            }
            known.lines += 1;
            self.number.step();
            self.block.extend_from_slice(before);
            self.block.extend_from_slice(self.number.text());
            self.block.extend_from_slice(&known.text);
            if self.block.len() >= BLOCK_BYTES {
                out.write_all(&self.block).map_err(CliError::Write)?;
                self.block.clear();
            }
        }
        out.write_all(&self.block).and_then(|()| out.flush()).map_err(CliError::Write)?;
        self.block.clear();
        Ok(())
    }

    /// Writes what stands below the last answer.
    pub(super) fn end(&self, out: &mut dyn Write) -> io::Result<()> {
        let Form::Table(words) = self.form else { return Ok(()) };
        writeln!(out)?;
        self.tally().write(words, out)
    }

    /// The counts so far.
    pub(super) fn tally(&self) -> Tally {
        let mut tally = Tally::default();
        for (at, known) in self.known.iter().enumerate().filter(|(_, known)| known.lines > 0) {
            let [verdict, kind, ..] = at.to_le_bytes();
            tally.add(Verdict::of_bytes(verdict, kind), known.lines);
        }
        tally
    }
}

/// A pair of bytes that the contract does not know.
const UNKNOWN: EngineError = EngineError::Protocol("it gave a verdict the contract does not know");

/// An answer behind its line's number.
fn text(verdict: Verdict, form: Form<'_>) -> Result<String, EngineError> {
    if verdict.is_valid() {
        let kind = verdict.kind().ok_or(UNKNOWN)?.id();
        let synthetic = verdict.convention().map(Convention::id);
        Ok(valid(kind, synthetic, verdict.control(), form))
    } else {
        Ok(invalid(verdict.reason().ok_or(UNKNOWN)?, form))
    }
}

fn valid(kind: &str, synthetic: Option<&str>, control: Option<&str>, form: Form<'_>) -> String {
    match form {
        Form::Table(words) => {
            row([words.labels.valid, kind, synthetic.unwrap_or_default(), control.unwrap_or_default(), ""])
        }
        Form::Jsonl => {
            let member = |key: &str, value: Option<&str>| {
                value.map_or_else(String::new, |value| format!(r#","{key}":"{value}""#))
            };
            let (synthetic, control) = (member("synthetic", synthetic), member("control", control));
            format!(",\"valid\":true,\"kind\":\"{kind}\"{synthetic}{control}}}\n")
        }
    }
}

fn invalid(reason: Reason, form: Form<'_>) -> String {
    match form {
        Form::Table(words) => row([words.labels.invalid, "", "", "", reason.id()]),
        Form::Jsonl => format!(",\"valid\":false,\"kind\":null,\"reason\":\"{}\"}}\n", reason.id()),
    }
}

fn row([verdict, kind, synthetic, control, reason]: [&str; 5]) -> String {
    let row = format!("  {verdict:<8}  {kind:<9}  {synthetic:<15}  {control:<5}  {reason}");
    format!("{}\n", row.trim_end())
}

#[cfg(test)]
mod tests;

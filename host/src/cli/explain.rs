//! `sluse explain`: one rule as its handbook page.

use std::io::{self, Write};
use std::process::ExitCode;

use super::handbook::{Example, Rule};
use super::lang::Lang;
use super::report::severity_name;
use super::{CliError, handbook, output};
use crate::engine::{self, Engine, Limits};

/// Explain a rule: what, why, what to do, where it stands
#[derive(clap::Args)]
#[command(after_help = "\
Examples:
  sluse explain elev-v11
  sluse explain elev-v11 --lang nn")]
pub struct Args {
    /// The rule's id, as findings and `sluse rules` show it
    rule: String,
}

/// Shows the rule.
pub(super) fn run(args: &Args, lang: Lang) -> Result<ExitCode, CliError> {
    let engine = Engine::embedded(engine::default_dir().as_deref(), Limits::ONE_FILE)?;
    let handbook = handbook::read(engine.catalogue()?)?;
    let rule = handbook.find(&args.rule)?;
    output::with(|out| page(rule, lang, out))?;
    Ok(ExitCode::SUCCESS)
}

fn page(rule: &Rule, lang: Lang, out: &mut dyn Write) -> io::Result<()> {
    let words = lang.words();
    writeln!(out, "{}  {}  {}  {}", rule.id, severity_name(rule.severity), rule.evidence, rule.exchanges.join(", "))?;
    match &rule.until {
        Some(until) => writeln!(out, "{} – {until}\n", rule.since)?,
        None => writeln!(out, "{} –\n", rule.since)?,
    }
    writeln!(out, "{}\n", rule.what.get(lang))?;
    writeln!(out, "{}: {}\n", words.why, rule.why.get(lang))?;
    writeln!(out, "{}: {}", words.advice, rule.advice.get(lang))?;
    if let Some(needs) = &rule.needs {
        writeln!(out, "\n{}: {needs}", words.needs)?;
    }
    if !rule.sources.is_empty() {
        writeln!(out, "\n{}:", words.sources)?;
    }
    for source in &rule.sources {
        writeln!(out, "  {}, {}", source.title, source.section)?;
        if !source.url.is_empty() {
            writeln!(out, "    {}", source.url)?;
        }
    }
    if !rule.examples.is_empty() {
        writeln!(out, "\n{}:", words.examples)?;
    }
    rule.examples.iter().try_for_each(|example| write_example(example, lang, out))
}

fn write_example(example: &Example, lang: Lang, out: &mut dyn Write) -> io::Result<()> {
    let words = lang.words();
    match example.reports.as_slice() {
        [] => writeln!(out, "  {} ({})", example.name, words.reports_nothing)?,
        [rule] => writeln!(out, "  {} ({} {rule})", example.name, words.reports)?,
        [rule, ..] => writeln!(out, "  {} ({} {} × {rule})", example.name, words.reports, example.reports.len())?,
    }
    for line in example.input.lines() {
        writeln!(out, "    {line}")?;
    }
    Ok(())
}

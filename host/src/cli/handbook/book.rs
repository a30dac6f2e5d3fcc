//! `sluse handbook`: the handbook of rules in one language, as Markdown, a section a rule.

use std::io::{self, Write};
use std::process::ExitCode;

use super::frame::{EN, Frame, NB, NN};
use super::{Example, Handbook, Rule, Source};
use crate::cli::lang::Lang;
use crate::cli::{CliError, output};
use crate::engine::{self, Engine, Limits};

/// Write the handbook of rules: what, why, what to do, sources and examples of every rule, as Markdown
#[derive(clap::Args)]
#[command(after_help = "\
Examples:
  sluse handbook --lang nb > regelboka.md
  sluse handbook --lang nb | pandoc -o regelboka.pdf")]
pub struct Args {}

/// Writes the handbook.
pub(in crate::cli) fn run(lang: Lang) -> Result<ExitCode, CliError> {
    let engine = Engine::embedded(engine::default_dir().as_deref(), Limits::ONE_FILE)?;
    let handbook = super::read(engine.catalogue()?)?;
    output::with(|out| write(&handbook, lang, out))?;
    Ok(ExitCode::SUCCESS)
}

fn write(handbook: &Handbook, lang: Lang, out: &mut dyn Write) -> io::Result<()> {
    let frame = match lang {
        Lang::Nb => &NB,
        Lang::Nn => &NN,
        Lang::En => &EN,
    };
    write!(out, "# {}\n\n{}\n", frame.title, frame.made)?;
    handbook.rules.iter().try_for_each(|rule| section(rule, &handbook.severity(rule, lang), frame, lang, out))
}

fn section(rule: &Rule, severity: &str, frame: &Frame, lang: Lang, out: &mut dyn Write) -> io::Result<()> {
    writeln!(out, "\n## {}\n\n**{}**\n", rule.id, rule.what.get(lang))?;
    writeln!(out, "{}\n\n{}: {}\n", rule.why.get(lang), frame.advice, rule.advice.get(lang))?;
    writeln!(out, "- {}: {severity}", frame.severity)?;
    let evidence = frame.evidences.iter().find(|(name, _)| rule.evidence == *name).map_or("", |(_, words)| words);
    writeln!(out, "- {}: {evidence}", frame.evidence)?;
    let until = rule.until.as_ref().map(|until| format!(" {} {until}", frame.until)).unwrap_or_default();
    writeln!(out, "- {} {}{until}", frame.since, rule.since)?;
    let exchanges: Vec<String> = rule.exchanges.iter().map(|id| format!("`{id}`")).collect();
    writeln!(out, "- {}: {}", frame.exchanges, exchanges.join(", "))?;
    if let Some(needs) = &rule.needs {
        writeln!(out, "- {}: `{needs}`", frame.needs)?;
    }
    writeln!(out, "\n{}:\n", frame.sources)?;
    rule.sources.iter().try_for_each(|source| writeln!(out, "- {}", cited(source)))?;
    writeln!(out, "\n{}:", frame.examples)?;
    rule.examples.iter().try_for_each(|example| write_example(example, frame, out))
}

fn cited(Source { title, section, url }: &Source) -> String {
    let title = if url.is_empty() { title.clone() } else { format!("[{title}]({url})") };
    if section.is_empty() { title } else { format!("{title}, {section}") }
}

fn write_example(example: &Example, frame: &Frame, out: &mut dyn Write) -> io::Result<()> {
    let Example { name, exchange, as_of, mode, input, reports } = example;
    let outcome = if reports.is_empty() { frame.accepted } else { frame.reported };
    writeln!(out, "\n{name} ({exchange}, {as_of}, {mode}): **{outcome}**\n\n{}", block(input))
}

/// An indented block; long inputs are cut, and what is no letter on paper is shown by its number.
fn block(input: &str) -> String {
    const LINES: usize = 12;
    const WIDTH: usize = 160;
    let line = |line: &str| {
        let shown: String = line
            .chars()
            .take(WIDTH)
            .map(|letter| if letter.is_control() { format!("\\u{{{:x}}}", letter as u32) } else { letter.to_string() })
            .collect();
        format!("    {shown}{}", if line.chars().count() > WIDTH { " …" } else { "" })
    };
    let mut lines: Vec<String> = input.lines().take(LINES).map(line).collect();
    if input.lines().count() > LINES {
        lines.push("    …".to_owned());
    }
    lines.join("\n")
}

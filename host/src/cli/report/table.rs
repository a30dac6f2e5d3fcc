//! For people: the findings of each person together, then what it all comes to.

use std::collections::BTreeMap;
use std::io::{self, Write};

use comfy_table::{Color, ContentArrangement, Table, presets};
use sluse_core::wire::{Finding, Place, RenderedFinding, Severity};

use super::Report;
use crate::cli::lang::{Lang, Words};
use crate::cli::output;

/// Line length where no terminal says otherwise.
const WIDTH: u16 = 100;

/// One finding with its words.
type Entry<'a> = (&'a Finding, &'a RenderedFinding);

/// Writes the findings by person, and the closing lines.
pub(in crate::cli) fn write(report: &Report, lang: Lang, show_info: bool, out: &mut dyn Write) -> io::Result<()> {
    let words = lang.words();
    let (shown, folded): (Vec<Entry<'_>>, Vec<Entry<'_>>) =
        report.findings().partition(|(finding, _)| show_info || finding.severity != Severity::Info);
    for ((row, line), entries) in &by_person(shown) {
        writeln!(out, "{}", heading(*row, *line, words))?;
        entries.iter().try_for_each(|entry| write_finding(entry, words, out))?;
        writeln!(out)?;
    }
    write_folded(report, folded, words, out)?;
    write_counted(report, show_info, out)?;
    write_closing(report, words, out)
}

/// Rules of which the answer does not hold every finding; what is folded has told its number already.
fn write_counted(report: &Report, show_info: bool, out: &mut dyn Write) -> io::Result<()> {
    let is_info = |rule: &str| report.findings().any(|(it, _)| it.rule == rule && it.severity == Severity::Info);
    let mut counted = report.counted().filter(|(rule, _)| show_info || !is_info(rule)).peekable();
    if counted.peek().is_none() {
        return Ok(());
    }
    counted.try_for_each(|(rule, what)| writeln!(out, "{rule}: {what}"))?;
    writeln!(out)
}

/// Findings of the whole file first, then person by person in the file's order.
fn by_person(entries: Vec<Entry<'_>>) -> BTreeMap<(u64, u64), Vec<Entry<'_>>> {
    let mut people: BTreeMap<(u64, u64), Vec<Entry<'_>>> = BTreeMap::new();
    for entry in entries {
        let Place { row, line, .. } = &entry.0.at;
        // A finding without a row belongs to the file, whatever its line.
        let person = row.map_or((0, 0), |row| (row, line.unwrap_or(0)));
        people.entry(person).or_default().push(entry);
    }
    people
}

fn heading(row: u64, line: u64, words: &Words) -> String {
    match (row, line) {
        (0, _) => words.whole_file.to_owned(),
        (row, 0) => format!("{} {row}", words.row),
        (row, line) => format!("{} {row}, {} {line}", words.row, words.line),
    }
}

/// One finding: what it is about on one line, its words below.
fn write_finding((finding, says): &Entry<'_>, words: &Words, out: &mut dyn Write) -> io::Result<()> {
    let severity = paint(&says.severity_text, finding.severity);
    writeln!(out, "  {severity}  {}  {}", finding.rule, field(&finding.at))?;
    for text in
        [says.what.clone(), format!("{}: {}", words.why, says.why), format!("{}: {}", words.advice, says.advice)]
    {
        write_wrapped(&text, out)?;
    }
    Ok(())
}

/// Writes a text in lines no longer than the terminal's, broken between words.
fn write_wrapped(text: &str, out: &mut dyn Write) -> io::Result<()> {
    wrapped(text, "    ", usize::from(Table::new().width().unwrap_or(WIDTH)), out)
}

/// Writes a text in lines of at most so many columns, broken between words, each behind the indent.
pub(in crate::cli) fn wrapped(text: &str, indent: &str, columns: usize, out: &mut dyn Write) -> io::Result<()> {
    let width = columns.saturating_sub(indent.len());
    let mut line = String::new();
    let mut length = 0;
    for word in text.split_whitespace() {
        let letters = word.chars().count();
        if length > 0 && length + 1 + letters > width {
            writeln!(out, "{indent}{line}")?;
            line.clear();
            length = 0;
        }
        if length > 0 {
            line.push(' ');
            length += 1;
        }
        line.push_str(word);
        length += letters;
    }
    writeln!(out, "{indent}{line}")
}

/// The text in the colour of the severity, where colours are wanted.
pub(in crate::cli) fn paint(text: &str, severity: Severity) -> String {
    if !output::colours() {
        return text.to_owned();
    }
    let code = match severity {
        Severity::Error => 31,
        Severity::Warning => 33,
        Severity::Info => 36,
    };
    format!("\u{1b}[{code}m{text}\u{1b}[0m")
}

/// The field, or the pointer where the payload has no field names of its own.
fn field(at: &Place) -> &str {
    at.field.as_deref().or(at.pointer.as_deref()).unwrap_or_default()
}

/// What is only said for the record takes one line per rule.
fn write_folded(report: &Report, entries: Vec<Entry<'_>>, words: &Words, out: &mut dyn Write) -> io::Result<()> {
    let mut rules: BTreeMap<&str, (usize, &RenderedFinding)> = BTreeMap::new();
    for (finding, says) in entries {
        rules.entry(&finding.rule).or_insert((0, says)).0 += 1;
    }
    if rules.is_empty() {
        return Ok(());
    }
    for (rule, (shown, says)) in &rules {
        let count = *shown as u64 + report.folded(rule);
        writeln!(out, "{}  {rule}  {count} × ({})", paint(&says.severity_text, Severity::Info), words.show_info)?;
        write_wrapped(&says.what, out)?;
    }
    writeln!(out)
}

fn write_closing(report: &Report, words: &Words, out: &mut dyn Write) -> io::Result<()> {
    if report.more() > 0 {
        writeln!(out, "{}\n", words.more.replace("{more}", &report.more().to_string()))?;
    }
    writeln!(out, "{}", report.summary())?;
    let mut unchecked = report.unchecked().peekable();
    if unchecked.peek().is_some() {
        writeln!(out, "{}:", words.not_checked)?;
    }
    for (rule, what) in unchecked {
        writeln!(out, "  {rule}: {what}")?;
    }
    Ok(())
}

/// A table without lines, as wide as the terminal, coloured only where colours are wanted.
pub(in crate::cli) fn plain_table() -> Table {
    let mut table = Table::new();
    table.load_preset(presets::NOTHING).set_content_arrangement(ContentArrangement::Dynamic);
    if !output::colours() {
        table.force_no_tty();
    }
    if table.width().is_none() {
        table.set_width(WIDTH);
    }
    table
}

/// The colour of a severity.
pub(in crate::cli) fn colour(severity: Severity) -> Color {
    match severity {
        Severity::Error => Color::Red,
        Severity::Warning => Color::Yellow,
        Severity::Info => Color::Cyan,
    }
}

//! For people: the findings of each person together, then what it all comes to.

use std::collections::BTreeMap;
use std::io::{self, Write};

use comfy_table::{Cell, Color, ContentArrangement, Table, presets};
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
        writeln!(out, "{}\n", person(entries, words))?;
    }
    write_folded(folded, words, out)?;
    write_closing(report, words, out)
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

fn person(entries: &[Entry<'_>], words: &Words) -> Table {
    let mut table = plain_table();
    for (finding, says) in entries {
        let text = format!("{}\n{}: {}\n{}: {}", says.what, words.why, says.why, words.advice, says.advice);
        table.add_row([
            Cell::new(format!("  {}", says.severity_text)).fg(colour(finding.severity)),
            Cell::new(&finding.rule),
            Cell::new(field(&finding.at)),
            Cell::new(text),
        ]);
    }
    table
}

/// The field, or the pointer where the payload has no field names of its own.
fn field(at: &Place) -> &str {
    at.field.as_deref().or(at.pointer.as_deref()).unwrap_or_default()
}

/// What is only said for the record takes one line per rule.
fn write_folded(entries: Vec<Entry<'_>>, words: &Words, out: &mut dyn Write) -> io::Result<()> {
    let mut rules: BTreeMap<&str, (usize, &RenderedFinding)> = BTreeMap::new();
    for (finding, says) in entries {
        rules.entry(&finding.rule).or_insert((0, says)).0 += 1;
    }
    if rules.is_empty() {
        return Ok(());
    }
    let mut table = plain_table();
    for (rule, (count, says)) in &rules {
        table.add_row([
            Cell::new(&says.severity_text).fg(colour(Severity::Info)),
            Cell::new(rule),
            Cell::new(format!("{count} × {} ({})", says.what, words.show_info)),
        ]);
    }
    writeln!(out, "{table}\n")
}

fn write_closing(report: &Report, words: &Words, out: &mut dyn Write) -> io::Result<()> {
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

//! For people: the findings by rule or by person, then what it all comes to.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{self, Write};

use anstyle::AnsiColor;
use comfy_table::{Color, ContentArrangement, Table, presets};
use sluse_wire::{Finding, Place, RenderedFinding, Severity};
use textwrap::{Options, WordSeparator, WordSplitter, WrapAlgorithm};

use super::{By, Report, by_rule};
use crate::cli::lang::{Lang, Words};
use crate::cli::output;

/// The length of a line where no terminal says otherwise.
const WIDTH: u16 = 100;

/// One finding with its words.
pub(super) type Entry<'a> = (&'a Finding, &'a RenderedFinding);

/// How the findings are laid out.
#[derive(Clone, Copy)]
pub(in crate::cli) struct Layout {
    /// In which language.
    pub(in crate::cli) lang: Lang,
    /// What stands together.
    pub(in crate::cli) by: By,
    /// Every info finding, instead of one line for each rule.
    pub(in crate::cli) show_info: bool,
}

/// Writes the findings and the closing lines.
pub(in crate::cli) fn write(report: &Report, layout: Layout, out: &mut dyn Write) -> io::Result<()> {
    write_findings(report, layout, out)?;
    writeln!(out, "{}", report.summary())?;
    write_unchecked([report], layout.lang.words(), out)
}

/// Writes the findings.
pub(in crate::cli) fn write_findings(report: &Report, layout: Layout, out: &mut dyn Write) -> io::Result<()> {
    let Layout { lang, by, show_info } = layout;
    let words = lang.words();
    let (shown, folded): (Vec<Entry<'_>>, Vec<Entry<'_>>) =
        report.findings().partition(|(finding, _)| show_info || finding.severity != Severity::Info);
    match by {
        By::Rule => by_rule::write(report, &shown, words, out)?,
        By::Person => write_people(report, shown, words, out)?,
    }
    write_folded(report, folded, words, out)?;
    write_counted(report, show_info, out)?;
    if report.more() > 0 {
        writeln!(out, "{}\n", words.more.replace("{more}", &report.more().to_string()))?;
    }
    Ok(())
}

/// Writes which rules could not be checked here, each once.
pub(in crate::cli) fn write_unchecked<'a>(
    reports: impl IntoIterator<Item = &'a Report>,
    words: &Words,
    out: &mut dyn Write,
) -> io::Result<()> {
    let mut told = BTreeSet::new();
    let groups = reports.into_iter().flat_map(Report::unchecked_groups).filter(|group| told.insert(&group.what));
    for (position, group) in groups.enumerate() {
        if position == 0 {
            writeln!(out, "{}:", words.not_checked)?;
        }
        match group.rules.as_slice() {
            [only] => writeln!(out, "  {}: {}", only.rule, only.what)?,
            rules => {
                writeln!(out, "  {}", group.what)?;
                rules.iter().try_for_each(|rule| writeln!(out, "    {}: {}", rule.rule, rule.what))?;
            }
        }
    }
    Ok(())
}

fn write_people(report: &Report, entries: Vec<Entry<'_>>, words: &Words, out: &mut dyn Write) -> io::Result<()> {
    for ((row, line), entries) in &by_person(entries) {
        let name = report.names.get(row).map(|name| format!("  {name}")).unwrap_or_default();
        writeln!(out, "{}{name}", heading(*row, *line, words))?;
        entries.iter().try_for_each(|entry| write_finding(entry, words, out))?;
        writeln!(out)?;
    }
    Ok(())
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
pub(super) fn write_wrapped(text: &str, out: &mut dyn Write) -> io::Result<()> {
    write_wrapped_at(text, "    ", out)
}

/// Writes a text as [`write_wrapped`] does, behind an indent of its own.
pub(super) fn write_wrapped_at(text: &str, indent: &str, out: &mut dyn Write) -> io::Result<()> {
    wrapped(text, indent, usize::from(Table::new().width().unwrap_or(WIDTH)), out)
}

/// Writes a text in lines of at most so many columns, broken between words, each behind the indent.
pub(in crate::cli) fn wrapped(text: &str, indent: &str, columns: usize, out: &mut dyn Write) -> io::Result<()> {
    // Blanks of any kind are where a line may end, and nothing else is: what is cut can neither be searched nor copied.
    let words: Vec<&str> = text.split_whitespace().collect();
    let options = Options::new(columns)
        .initial_indent(indent)
        .subsequent_indent(indent)
        .wrap_algorithm(WrapAlgorithm::FirstFit)
        .word_separator(WordSeparator::AsciiSpace)
        .word_splitter(WordSplitter::NoHyphenation)
        .break_words(false);
    textwrap::wrap(&words.join(" "), options).iter().try_for_each(|line| writeln!(out, "{line}"))
}

/// The text in the colour of the severity, where colours are wanted.
pub(in crate::cli) fn paint(text: &str, severity: Severity) -> String {
    if !output::colours() {
        return text.to_owned();
    }
    let style = match severity {
        Severity::Error => AnsiColor::Red,
        Severity::Warning => AnsiColor::Yellow,
        Severity::Info => AnsiColor::Cyan,
    }
    .on_default();
    format!("{style}{text}{style:#}")
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

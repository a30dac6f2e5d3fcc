//! Findings by rule: what is wrong, the rows that have it, and one advice for them all.

use std::collections::BTreeSet;
use std::io::{self, Write};

use sluse_wire::{Finding, Place};

use super::places::places;
use super::table::{Entry, paint, write_wrapped, write_wrapped_at};
use super::{Report, severity_name};
use crate::cli::lang::Words;

/// A group of findings that one advice is for.
struct Group<'a> {
    entries: Vec<Entry<'a>>,
}

/// Writes the findings, the gravest first, and among equals as the file has them.
pub(super) fn write(report: &Report, entries: &[Entry<'_>], words: &Words, out: &mut dyn Write) -> io::Result<()> {
    let mut groups: Vec<Group<'_>> = Vec::new();
    for &entry in entries {
        match groups.iter_mut().find(|group| group.takes(entry)) {
            Some(group) => group.entries.push(entry),
            None => groups.push(Group { entries: vec![entry] }),
        }
    }
    // Stable: groups of one severity stay in the order of their first findings.
    groups.sort_by_key(|group| rank(group.entries[0].0));
    groups.iter().try_for_each(|group| group.write(report, words, out))
}

fn rank(finding: &Finding) -> usize {
    ["error", "warning", "info"].iter().position(|name| *name == severity_name(finding.severity)).unwrap_or_default()
}

impl<'a> Group<'a> {
    fn takes(&self, (finding, says): Entry<'_>) -> bool {
        let (first, first_says) = self.entries[0];
        first.rule == finding.rule && first_says.advice == says.advice && first_says.why == says.why
    }

    fn write(&self, report: &Report, words: &Words, out: &mut dyn Write) -> io::Result<()> {
        let (first, says) = self.entries[0];
        let fields: BTreeSet<&str> = self.entries.iter().filter_map(|(finding, _)| field(&finding.at)).collect();
        let fields: Vec<&str> = fields.into_iter().collect();
        let severity = paint(&says.severity_text, first.severity);
        let heading = format!("{severity}  {}  {} ×  {}", first.rule, self.entries.len(), fields.join(", "));
        writeln!(out, "{}", heading.trim_end())?;
        for (what, entries) in self.by_what() {
            write_wrapped(what, out)?;
            if report.names.is_empty() {
                let said = places(entries.iter().map(|(finding, _)| &finding.at), words);
                write_wrapped_at(&said, "      ", out)?;
            } else {
                entries.iter().try_for_each(|(finding, _)| write_person(report, finding, words, out))?;
            }
        }
        write_wrapped(&format!("{}: {}", words.why, says.why), out)?;
        write_wrapped(&format!("{}: {}", words.advice, says.advice), out)?;
        writeln!(out)
    }

    /// A rule may say something else of each, such as which digit to look at.
    fn by_what(&self) -> Vec<(&'a str, Vec<Entry<'a>>)> {
        let mut by_what: Vec<(&str, Vec<Entry<'_>>)> = Vec::new();
        for &(finding, says) in &self.entries {
            match by_what.iter_mut().find(|(what, _)| *what == says.what) {
                Some((_, entries)) => entries.push((finding, says)),
                None => by_what.push((&says.what, vec![(finding, says)])),
            }
        }
        by_what
    }
}

/// The field's name; where the payload has none of its own, the last name of the pointer.
fn field(at: &Place) -> Option<&str> {
    at.field.as_deref().or_else(|| at.pointer.as_deref()?.rsplit('/').next()).filter(|name| !name.is_empty())
}

/// The row, the class and the name, and those that the finding compares it with.
fn write_person(report: &Report, finding: &Finding, words: &Words, out: &mut dyn Write) -> io::Result<()> {
    let said: Vec<String> = std::iter::once(&finding.at)
        .chain(&finding.related)
        .map(|at| {
            let name = at.row.and_then(|row| report.names.get(&row)).map_or("", String::as_str);
            format!("{}  {name}", places(std::iter::once(at), words)).trim_end().to_owned()
        })
        .collect();
    // Not wrapped: a name keeps its blanks.
    writeln!(out, "      {}", said.join("  ↔  "))
}

//! Every participant on one line: law, programme, and how many findings.

use std::io::{self, Write};

use sluse_wire::{Item, Person, Rendered, Severity, Timeline};

use super::axis::{Axis, number};
use super::canvas::{Canvas, Ink, fitted};
use super::words::Words;
use super::{lanes, person};
use crate::cli::lang::Lang;
use crate::cli::{output, report};

/// Findings about one participant: errors, warnings, and what is said for the record.
pub(super) struct Row([usize; 3]);

/// Counts the findings about each participant, before they are left out.
pub(super) fn rows(timeline: &Timeline) -> Vec<Row> {
    let of = |person: &Person| {
        let mut counts = [0; 3];
        for finding in person::findings(person) {
            match person::severity(timeline, finding) {
                Some(Severity::Error) => counts[0] += 1,
                Some(Severity::Warning) => counts[1] += 1,
                Some(Severity::Info) => counts[2] += 1,
                None => {}
            }
        }
        Row(counts)
    };
    timeline.persons.iter().map(of).collect()
}

/// What words are asked for: the laws.
pub(super) fn laws_only(mut timeline: Timeline) -> Timeline {
    timeline.answer.findings.clear();
    timeline.answer.laws = None;
    for person in &mut timeline.persons {
        person.findings.clear();
        person.items.clear();
        person.deadlines.clear();
        person.hours.clear();
    }
    timeline
}

pub(super) fn write(
    timeline: &Timeline,
    rows: &[Row],
    rendered: &Rendered,
    lang: Lang,
    width: usize,
    out: &mut dyn Write,
) -> io::Result<()> {
    const COUNTS: usize = 23;
    let words = Words::of(lang);
    let number_width = timeline.participants.to_string().len().max(2);
    let law_width = (width / 4).min(34);
    let columns = width - number_width - law_width - COUNTS - 6;
    let programmes: Vec<Person> = timeline.persons.iter().map(programmes_only).collect();
    let axis = Axis::of(timeline, &programmes, columns);
    let today = number(&timeline.answer.as_of).unwrap_or_default();
    let colours = output::colours();

    let Words { participants, law, programme, errors, warnings, infos, .. } = words;
    writeln!(out, "{participants}: {}", timeline.participants)?;
    if timeline.participants == 0 {
        writeln!(out)?;
        return report::table::wrapped(rendered.summary.as_deref().unwrap_or_default(), "", width, out);
    }
    let mut years = Canvas::new(columns);
    for (at, (day, year, month)) in axis.months().enumerate() {
        let column = axis.column(day);
        if (at == 0 || month == 1) && years.is_free(column, 4) {
            years.write(column, &year.to_string(), Ink::Plain);
        }
    }
    let blank = " ".repeat(number_width);
    writeln!(out, "{blank}  {}  {programme}", fitted(law, law_width))?;
    let years = fitted(&years.line(false), columns);
    writeln!(out, "{blank}  {}  {years}  {errors:>6} {warnings:>10} {infos:>5}", fitted("", law_width))?;
    let says = rendered.persons.as_deref().unwrap_or_default();
    for ((person, counts), says) in programmes.iter().zip(rows).zip(says) {
        let mut bar = Canvas::new(columns);
        person.items.iter().for_each(|item| lanes::draw(item, &axis, today, &mut bar));
        bar.put_behind(axis.column(today), '│', Ink::Today);
        // A last blank that is not seen keeps the line as wide as the others.
        let shown = bar.line(colours);
        let missing = columns.saturating_sub(bar.length());
        let law = fitted(&says.law.candidates.join(" / "), law_width);
        let Row([errors, warnings, infos]) = counts;
        let counts = format!("{errors:>6} {warnings:>10} {infos:>5}");
        writeln!(out, "{:>number_width$}  {law}  {shown}{}  {counts}", person.ordinal, " ".repeat(missing))?;
    }
    let Words { sent, known, planned, today, .. } = words;
    writeln!(out, "█ {sent}  ▒ {known}  ░ {planned}  │ {today} {}", timeline.answer.as_of)?;
    writeln!(out)?;
    report::table::wrapped(rendered.summary.as_deref().unwrap_or_default(), "", width, out)?;
    writeln!(out, "{}", words.see_one)
}

/// The same participant with programmes that stand, and nothing else that the axis would have to be wide for.
fn programmes_only(person: &Person) -> Person {
    let programme = |item: &&Item| item.slag == "introduksjonsprogram" && !item.annulled;
    Person { items: person.items.iter().filter(programme).cloned().collect(), deadlines: Vec::new(), ..person.clone() }
}

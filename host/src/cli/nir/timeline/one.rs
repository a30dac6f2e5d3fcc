//! One participant: lanes over months, then deadlines, hours and findings, numbered as at their places.

use std::fmt::Write as _;
use std::io::{self, Write};

use sluse_wire::{Person, Rendered, RenderedPerson, Severity, Timeline};

use super::axis::{Axis, number};
use super::canvas::{Canvas, Ink, fitted};
use super::lanes::{self, Row};
use super::words::Words;
use crate::cli::lang::Lang;
use crate::cli::{output, report};

/// Writes the only participant of the timeline.
pub(super) fn write(
    timeline: &Timeline,
    rendered: &Rendered,
    lang: Lang,
    width: usize,
    out: &mut dyn Write,
) -> io::Result<()> {
    let says = rendered.persons.as_deref().unwrap_or_default().first();
    let (Some(person), Some(says)) = (timeline.persons.first(), says) else { return Ok(()) };
    let words = Words::of(lang);
    let label = (width / 3).min(44);
    let columns = width - label - 1;
    let page = Page {
        words,
        label,
        axis: Axis::of(timeline, [person], columns),
        today: number(&timeline.answer.as_of).unwrap_or_default(),
        colours: output::colours(),
        width,
    };
    let title = format!("{} {} · {}", words.participant, person.ordinal, says.law.candidates.join(" / "));
    report::table::wrapped(&title, "", width, out)?;
    page.wrapped(&says.law.reason, out)?;
    if !says.law.missing.is_empty() {
        page.wrapped(&format!("{}: {}", words.missing, says.law.missing.join("; ")), out)?;
    }
    writeln!(out)?;
    page.heading(out)?;
    page.lanes(person, says, out)?;
    page.deadline_marks(person, out)?;
    page.legend(&timeline.answer.as_of, out)?;
    page.deadlines(person, says, out)?;
    page.hours(person, says, out)?;
    page.findings(timeline, rendered, lang, out)
}

/// The page that a participant is drawn on: its words, its axis and its width.
struct Page {
    words: &'static Words,
    /// Columns left of the picture.
    label: usize,
    axis: Axis,
    today: i32,
    colours: bool,
    width: usize,
}

impl Page {
    fn canvas(&self) -> Canvas {
        Canvas::new(self.axis.columns)
    }

    /// Writes a line of the picture, with today where nothing else stands.
    fn line(&self, label: &str, mut canvas: Canvas, out: &mut dyn Write) -> io::Result<()> {
        canvas.put_behind(self.axis.column(self.today), '│', Ink::Today);
        let line = format!("{} {}", fitted(label, self.label), canvas.line(self.colours));
        writeln!(out, "{}", line.trim_end())
    }

    /// Years above, months or quarters below.
    fn heading(&self, out: &mut dyn Write) -> io::Result<()> {
        let (mut years, mut months) = (self.canvas(), self.canvas());
        let wide = self.axis.columns_per_month() >= 4;
        for (at, (day, year, month)) in self.axis.months().enumerate() {
            let column = self.axis.column(day);
            if (at == 0 || month == 1) && years.is_free(column, 4.min(self.axis.columns - column)) {
                years.write(column, &year.to_string(), Ink::Plain);
            }
            let name = self.words.months.get(month - 1).copied().unwrap_or_default();
            let quarter = month % 3 == 1 && self.axis.columns_per_month() >= 2;
            if wide || quarter || (month == 1 && self.axis.columns_per_month() < 2) {
                if wide || self.axis.columns_per_month() >= 2 {
                    months.write(column, name, Ink::Plain);
                } else {
                    months.put(column, '|', Ink::Plain);
                }
            }
        }
        writeln!(out, "{} {}", fitted("", self.label), years.line(false))?;
        writeln!(out, "{} {}", fitted("", self.label), months.line(false))
    }

    fn lanes(&self, person: &Person, says: &RenderedPerson, out: &mut dyn Write) -> io::Result<()> {
        for lane in lanes::lanes(&person.items, &says.items) {
            let one_without_name = matches!(lane.rows.as_slice(), [row] if row.name.is_empty());
            if !one_without_name {
                self.line(lane.name, self.canvas(), out)?;
            }
            for row in &lane.rows {
                let label = if one_without_name { lane.name.to_owned() } else { format!("  {}", row.name) };
                self.row(&label, row, out)?;
            }
        }
        Ok(())
    }

    /// A line of bars, and below it the numbers of findings where they stand.
    fn row(&self, label: &str, row: &Row<'_>, out: &mut dyn Write) -> io::Result<()> {
        let mut bars = self.canvas();
        for item in &row.items {
            lanes::draw(item, &self.axis, self.today, &mut bars);
        }
        self.line(label, bars, out)?;
        let marks = row.items.iter().filter(|item| !item.findings.is_empty()).map(|item| {
            let numbers: Vec<String> = item.findings.iter().map(|at| (at + 1).to_string()).collect();
            let day = item.from.as_deref().and_then(number);
            (day, format!("^{}", numbers.join(",")))
        });
        for (label, canvas) in self.marks(marks, Ink::Finding) {
            self.line(&label, canvas, out)?;
        }
        Ok(())
    }

    /// Marks at their days, on as many lines as keep them apart; what has no day is said at the left.
    fn marks(&self, marks: impl Iterator<Item = (Option<i32>, String)>, ink: Ink) -> Vec<(String, Canvas)> {
        let mut lines: Vec<(String, Canvas)> = Vec::new();
        for (day, mark) in marks {
            let Some(day) = day else {
                lines.push((format!("    {mark} {}", self.words.undated), self.canvas()));
                continue;
            };
            let length = mark.chars().count();
            let column = self.axis.column(day).min(self.axis.columns.saturating_sub(length));
            // A column on either side tells two marks apart.
            let room = |canvas: &Canvas| canvas.is_free(column.saturating_sub(1), (length + 1).min(self.axis.columns));
            let free = lines.iter().position(|(label, canvas)| label.is_empty() && room(canvas));
            let at = free.unwrap_or_else(|| {
                lines.push((String::new(), self.canvas()));
                lines.len() - 1
            });
            if let Some((_, canvas)) = lines.get_mut(at) {
                canvas.write(column, &mark, ink);
            }
        }
        lines
    }

    fn deadline_marks(&self, person: &Person, out: &mut dyn Write) -> io::Result<()> {
        let marks = person.deadlines.iter().zip(letters()).map(|(deadline, letter)| (number(&deadline.day), letter));
        let lines = self.marks(marks, Ink::Deadline);
        for (at, (_, canvas)) in lines.into_iter().enumerate() {
            self.line(if at == 0 { self.words.deadlines } else { "" }, canvas, out)?;
        }
        Ok(())
    }

    fn legend(&self, as_of: &str, out: &mut dyn Write) -> io::Result<()> {
        let mut canvas = self.canvas();
        let column = self.axis.column(self.today);
        let today = format!("{} {as_of}", self.words.today);
        canvas.write(column.min(self.axis.columns.saturating_sub(today.chars().count())), &today, Ink::Today);
        writeln!(out, "{} {}", fitted("", self.label), canvas.line(self.colours))?;
        let Words { sent, known, planned, annulled, .. } = self.words;
        writeln!(out, "█ ◆ {sent}  ▒ ◇ {known}  ░ {planned}  - x {annulled}\n")
    }

    fn deadlines(&self, person: &Person, says: &RenderedPerson, out: &mut dyn Write) -> io::Result<()> {
        if person.deadlines.is_empty() {
            return Ok(());
        }
        writeln!(out, "{}", self.words.deadlines)?;
        for ((deadline, says), letter) in person.deadlines.iter().zip(&says.deadlines).zip(letters()) {
            let mut text = format!("{} {} ({})", deadline.day, says.kind, says.evidence);
            if deadline.without_leave != deadline.day {
                let _ = write!(text, "; {} {}", self.words.without_leave, deadline.without_leave);
            }
            let mut lines = Vec::new();
            report::table::wrapped(&text, "     ", self.width, &mut lines)?;
            write!(out, "  {letter:<3}{}", String::from_utf8_lossy(&lines).trim_start())?;
        }
        writeln!(out)
    }

    fn hours(&self, person: &Person, says: &RenderedPerson, out: &mut dyn Write) -> io::Result<()> {
        if person.hours.is_empty() {
            return Ok(());
        }
        writeln!(out, "{}", self.words.hours)?;
        for (hours, says) in person.hours.iter().zip(&says.hours) {
            let mut text = format!("{}, {}: {}", says.ordning, says.timetype, self.decimal(hours.hundredths));
            if let Some(most) = hours.ceiling_hundredths {
                let _ = write!(text, " {}", self.words.at_most.replace("{most}", &self.decimal(most)));
            }
            self.wrapped(&text, out)?;
        }
        writeln!(out)
    }

    fn decimal(&self, hundredths: u64) -> String {
        match (hundredths / 100, hundredths % 100) {
            (whole, 0) => whole.to_string(),
            (whole, rest) => format!("{whole}{}{rest:02}", self.words.decimal),
        }
    }

    fn findings(&self, timeline: &Timeline, rendered: &Rendered, lang: Lang, out: &mut dyn Write) -> io::Result<()> {
        let findings = &timeline.answer.findings;
        if findings.is_empty() {
            return writeln!(out, "{}", self.words.no_findings);
        }
        writeln!(out, "{}", self.words.findings)?;
        let of_person = timeline.persons.first().map(|person| person.findings.as_slice()).unwrap_or_default();
        for (number, (finding, says)) in (0..).zip(findings.iter().zip(&rendered.findings)) {
            let mut place = finding.at.row.map(|row| format!("{} {row}", self.words.record)).unwrap_or_default();
            if of_person.contains(&number) {
                let _ = write!(place, " ({})", self.words.person);
            }
            if let Some(field) = &finding.at.field {
                let _ = write!(place, ", {field}");
            }
            let severity = self.severity(&says.severity_text, finding.severity);
            writeln!(out, "  {:<3}{severity}  {}  {place}", number + 1, finding.rule)?;
            let more = lang.words();
            for text in
                [says.what.clone(), format!("{}: {}", more.why, says.why), format!("{}: {}", more.advice, says.advice)]
            {
                report::table::wrapped(&text, "     ", self.width, out)?;
            }
        }
        Ok(())
    }

    fn severity(&self, text: &str, severity: Severity) -> String {
        if self.colours { report::table::paint(text, severity) } else { text.to_owned() }
    }

    fn wrapped(&self, text: &str, out: &mut dyn Write) -> io::Result<()> {
        report::table::wrapped(text, "  ", self.width, out)
    }
}

/// `a` to `z`, then `aa`, `ab` and so on.
fn letters() -> impl Iterator<Item = String> {
    let letter = |number: u8| char::from(b'a' + number % 26);
    (0_u8..=255).map(move |number| match number / 26 {
        0 => letter(number).to_string(),
        more => format!("{}{}", letter(more - 1), letter(number)),
    })
}

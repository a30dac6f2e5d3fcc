//! What became of the files, in the form that was asked for.

use std::io::{self, Write};

use serde::Serialize;
use serde_json::value::RawValue;
use sluse_wire::RenderedRefusal;
use unicode_width::UnicodeWidthStr;

use super::{Args, Checked, Files, Judged};
use crate::cli::lang::{Lang, Words};
use crate::cli::report::table::Layout;
use crate::cli::report::{self, Format, Report};
use crate::cli::{CliError, handbook, output};
use crate::engine::Session;

/// Writes the result to standard output, and beside it what is no result.
pub(super) fn show(
    args: &Args,
    lang: Lang,
    files: &Files,
    checked: &[Checked],
    session: &mut Session<'_>,
) -> Result<(), CliError> {
    match args.format {
        Format::Json if files.several => output::with(|out| checked.iter().try_for_each(|file| json_line(file, out)))?,
        Format::Json => {
            let json = |file: &Checked| match &file.outcome {
                Judged::Answer { bytes, .. } | Judged::Refused(bytes) => output::print_json(bytes),
                Judged::Failed(_) => Ok(()),
            };
            checked.iter().try_for_each(json)?;
        }
        Format::Table => {
            let layout = Layout { lang, by: args.by, show_info: args.show_info };
            output::with(|out| table(layout, files, checked, out))?;
        }
        Format::Jsonl => output::with(|out| {
            reports(checked).try_for_each(|(file, report)| {
                report::jsonl::write(files.several.then_some(&*file.origin.shown()), report, out)
            })
        })?,
        Format::Csv if reports(checked).next().is_none() => {}
        Format::Csv => {
            let names: Vec<String> = reports(checked).map(|(file, _)| file.origin.shown()).collect();
            let named = names.iter().map(|name| files.several.then_some(name.as_str()));
            let rows = named.zip(reports(checked).map(|(_, report)| report));
            output::with(|out| report::csv::write(rows, files.several, out))?;
        }
        Format::Sarif => sarif(lang, checked, session)?,
    }
    beside(args, lang, files, checked, session)
}

fn reports(checked: &[Checked]) -> impl Iterator<Item = (&Checked, &Report)> {
    checked.iter().filter_map(|file| match &file.outcome {
        Judged::Answer { report, .. } => Some((file, &**report)),
        Judged::Refused(_) | Judged::Failed(_) => None,
    })
}

/// An answer or a refusal as the module gave it, and whose it is.
#[derive(Serialize)]
struct Line<'a> {
    file: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    answer: Option<&'a RawValue>,
    #[serde(skip_serializing_if = "Option::is_none")]
    refused: Option<&'a RawValue>,
}

fn json_line(file: &Checked, out: &mut dyn Write) -> io::Result<()> {
    let mut line = Line { file: file.origin.shown(), answer: None, refused: None };
    match &file.outcome {
        Judged::Answer { bytes, .. } => line.answer = Some(serde_json::from_slice(bytes)?),
        Judged::Refused(bytes) => line.refused = Some(serde_json::from_slice(bytes)?),
        Judged::Failed(_) => return Ok(()),
    }
    serde_json::to_writer(&mut *out, &line)?;
    out.write_all(b"\n")
}

/// Of one file its findings and what they come to; of several the findings of each, and one table of them all.
fn table(layout: Layout, files: &Files, checked: &[Checked], out: &mut dyn Write) -> io::Result<()> {
    if !files.several {
        return reports(checked).try_for_each(|(_, report)| report::table::write(report, layout, out));
    }
    let words = layout.lang.words();
    for (file, report) in reports(checked).filter(|(_, report)| report.findings().next().is_some()) {
        writeln!(out, "== {} ==\n", file.origin.shown())?;
        report::table::write_findings(report, layout, out)?;
    }
    summary(checked, words, out)?;
    report::table::write_unchecked(reports(checked).map(|(_, report)| report), words, out)
}

/// One line for each file: how much is in it, and what is wrong with it. Never wrapped: a name that is cut is none.
fn summary(checked: &[Checked], words: &Words, out: &mut dyn Write) -> io::Result<()> {
    let mut rows = vec![[words.file, words.records, words.errors, words.warnings, words.verdict].map(str::to_owned)];
    rows.extend(checked.iter().map(|file| match &file.outcome {
        Judged::Answer { report, .. } => {
            let counts = &report.answer.counts;
            let [records, errors, warnings] = [counts.records, counts.error, counts.warning].map(|it| it.to_string());
            [file.origin.shown(), records, errors, warnings, words.verdict_of(counts).to_owned()]
        }
        Judged::Refused(_) | Judged::Failed(_) => {
            [file.origin.shown(), String::new(), String::new(), String::new(), words.no_verdict.to_owned()]
        }
    }));
    let widths: [usize; 5] =
        std::array::from_fn(|column| rows.iter().map(|row| row[column].width()).max().unwrap_or(0));
    for (at, row) in rows.iter().enumerate() {
        let cells = row.iter().zip(widths).enumerate().map(|(column, (cell, width))| {
            let blanks = " ".repeat(width - cell.width());
            if at > 0 && (1..4).contains(&column) { blanks + cell } else { format!("{cell}{blanks}") }
        });
        writeln!(out, "{}", cells.collect::<Vec<_>>().join("  ").trim_end())?;
    }
    Ok(())
}

fn sarif(lang: Lang, checked: &[Checked], session: &mut Session<'_>) -> Result<(), CliError> {
    let mut log = report::sarif::Log::new();
    for file in checked {
        match &file.outcome {
            Judged::Answer { report, .. } => log.answer(report, &file.origin),
            Judged::Refused(bytes) => log.refusal(&refusal(bytes, lang, session)?, &file.origin),
            Judged::Failed(error) => log.failure(&error.to_string(), &file.origin),
        }
    }
    let judged = reports(checked).next().is_some();
    let handbook = if judged { Some(handbook::read(&session.catalogue()?)?) } else { None };
    let log = log.finish(handbook.as_ref(), lang);
    output::with(|out| report::sarif::write(&log, out))
}

fn refusal(bytes: &[u8], lang: Lang, session: &mut Session<'_>) -> Result<RenderedRefusal, CliError> {
    report::read_refusal(session.render(lang.code(), bytes)?)
}

/// On standard error: why there is no verdict, what is not shown, and what was not looked at.
fn beside(
    args: &Args,
    lang: Lang,
    files: &Files,
    checked: &[Checked],
    session: &mut Session<'_>,
) -> Result<(), CliError> {
    for file in checked {
        let name = if files.several { format!("{}: ", file.origin.shown()) } else { String::new() };
        match &file.outcome {
            Judged::Failed(error) => output::tell(&format!("sluse: {error}")),
            Judged::Refused(_) if args.format == Format::Json => {}
            Judged::Refused(bytes) => {
                output::tell(&format!("{name}{}", report::refusal_text(&refusal(bytes, lang, session)?, lang)));
                let candidates = report::candidates(bytes)?;
                if !candidates.is_empty() {
                    output::tell(&format!("  --exchange {}", candidates.join(" | ")));
                }
            }
            Judged::Answer { report, .. } if !matches!(args.format, Format::Json | Format::Table) => {
                say_more(&name, report, lang);
            }
            Judged::Answer { .. } => {}
        }
    }
    if !files.passed_over.is_empty() {
        let names: Vec<String> = files.passed_over.iter().map(|path| path.display().to_string()).collect();
        output::tell(&format!("{}: {}", lang.words().passed_over, names.join(", ")));
    }
    Ok(())
}

/// Beside a result for programs: that it is not all.
fn say_more(name: &str, report: &Report, lang: Lang) {
    if report.more() > 0 {
        output::tell(&format!("{name}{}", lang.words().more.replace("{more}", &report.more().to_string())));
    }
    report.counted().for_each(|(rule, what)| output::tell(&format!("{name}{rule}: {what}")));
}

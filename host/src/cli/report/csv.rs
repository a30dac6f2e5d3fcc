//! One finding per row, for spreadsheets: semicolons between the cells and a byte order mark before them, since a spreadsheet
//! that is set up for Norwegian takes commas for decimals and a file without the mark for Windows-1252.

use std::io::{self, Write};

use super::{Report, severity_name};

const HEADER: [&str; 10] = ["row", "line", "field", "pointer", "severity", "rule", "place", "what", "why", "advice"];

/// Writes a header and every finding; of several files, each with its file first.
pub(in crate::cli) fn write<'a>(
    reports: impl IntoIterator<Item = (Option<&'a str>, &'a Report)>,
    several: bool,
    out: &mut dyn Write,
) -> io::Result<()> {
    out.write_all("\u{feff}".as_bytes())?;
    let mut rows = ::csv::WriterBuilder::new().delimiter(b';').from_writer(out);
    rows.write_record(several.then_some("file").into_iter().chain(HEADER))?;
    for (file, report) in reports {
        write_findings(file, report, &mut rows)?;
    }
    rows.flush()
}

fn write_findings(file: Option<&str>, report: &Report, rows: &mut ::csv::Writer<&mut dyn Write>) -> io::Result<()> {
    for (finding, words) in report.findings() {
        let at = &finding.at;
        let (row, line) = (number(at.row), number(at.line));
        let cells = [
            row.as_str(),
            line.as_str(),
            at.field.as_deref().unwrap_or_default(),
            at.pointer.as_deref().unwrap_or_default(),
            severity_name(words.severity),
            &finding.rule,
            &words.place,
            &words.what,
            &words.why,
            &words.advice,
        ];
        rows.write_record(file.into_iter().chain(cells))?;
    }
    Ok(())
}

fn number(value: Option<impl ToString>) -> String {
    value.map(|value| value.to_string()).unwrap_or_default()
}

//! One finding per row, for spreadsheets.

use std::io::{self, Write};

use super::{Report, severity_name};

const HEADER: [&str; 10] = ["row", "line", "field", "pointer", "severity", "rule", "place", "what", "why", "advice"];

/// Writes a header and every finding.
pub(in crate::cli) fn write(report: &Report, out: &mut dyn Write) -> io::Result<()> {
    let mut rows = ::csv::Writer::from_writer(out);
    rows.write_record(HEADER)?;
    for (finding, words) in report.findings() {
        let at = &finding.at;
        rows.write_record([
            number(at.row).as_str(),
            number(at.line).as_str(),
            at.field.as_deref().unwrap_or_default(),
            at.pointer.as_deref().unwrap_or_default(),
            severity_name(words.severity),
            &finding.rule,
            &words.place,
            &words.what,
            &words.why,
            &words.advice,
        ])?;
    }
    rows.flush()
}

fn number(value: Option<impl ToString>) -> String {
    value.map(|value| value.to_string()).unwrap_or_default()
}

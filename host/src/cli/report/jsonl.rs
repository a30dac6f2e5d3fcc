//! One finding per line, the module's own fields and its words side by side.

use std::io::{self, Write};

use serde::Serialize;
use sluse_wire::Finding;

use super::Report;

#[derive(Serialize)]
struct Line<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    file: Option<&'a str>,
    #[serde(flatten)]
    finding: &'a Finding,
    place: &'a str,
    what: &'a str,
    why: &'a str,
    advice: &'a str,
}

/// Writes every finding, with the file if that is told.
pub(in crate::cli) fn write(file: Option<&str>, report: &Report, out: &mut dyn Write) -> io::Result<()> {
    for (finding, words) in report.findings() {
        let line =
            Line { file, finding, place: &words.place, what: &words.what, why: &words.why, advice: &words.advice };
        serde_json::to_writer(&mut *out, &line)?;
        out.write_all(b"\n")?;
    }
    Ok(())
}

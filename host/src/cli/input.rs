//! Reads a payload without ever holding more than the module takes.

use std::fs::File;
use std::io::{self, IsTerminal, Read};
use std::path::{Path, PathBuf};

use indicatif::{ProgressBar, ProgressStyle};
use percent_encoding::{AsciiSet, utf8_percent_encode};

use super::CliError;
use crate::media::UNRESERVED_STANDS;

/// What is percent-encoded in a path: as elsewhere, but for what divides its folders.
const OF_A_PATH: &AsciiSet = &UNRESERVED_STANDS.remove(b'/');

/// From this size on, reading and judging take long enough to show progress.
const LONG_BYTES: u64 = 4 * 1024 * 1024;

/// What reading a file or standard input came to.
pub(super) enum Input {
    /// The whole payload.
    Payload(Vec<u8>),
    /// More than the limit; nothing is kept.
    TooLarge,
}

/// Where a payload comes from: a file, or `-` for standard input.
pub(super) struct Origin(PathBuf);

impl Origin {
    pub(super) fn new(path: &Path) -> Self {
        Self(path.to_owned())
    }

    fn is_stdin(&self) -> bool {
        self.0.as_os_str() == "-"
    }

    /// The file's own name, without its folder; standard input has none.
    pub(super) fn file_name(&self) -> Option<String> {
        if self.is_stdin() { None } else { self.0.file_name().map(|name| name.to_string_lossy().into_owned()) }
    }

    /// The path as it was given, for people; `-` for standard input.
    pub(super) fn shown(&self) -> String {
        self.0.display().to_string()
    }

    /// The path as a URI reference: relative paths stay relative.
    pub(super) fn uri(&self) -> String {
        if self.is_stdin() {
            return "stdin".to_owned();
        }
        let scheme = if self.0.is_absolute() { "file://" } else { "" };
        format!("{scheme}{}", utf8_percent_encode(&self.0.to_string_lossy(), OF_A_PATH))
    }

    /// Reads everything, unless it is more than `limit` bytes.
    pub(super) fn read(&self, limit: u64) -> Result<Input, CliError> {
        if self.is_stdin() {
            return read(io::stdin().lock(), None, limit).map_err(CliError::Stdin);
        }
        let failed = |source| CliError::Read { path: self.0.clone(), source };
        let file = File::open(&self.0).map_err(failed)?;
        let size = file.metadata().map_err(failed)?.len();
        if size > limit {
            return Ok(Input::TooLarge);
        }
        read(file, Some(size), limit).map_err(failed)
    }
}

/// Reads to the end, but never more than one byte past the limit: a pipe or a growing file has no size to trust.
fn read(from: impl Read, size: Option<u64>, limit: u64) -> io::Result<Input> {
    let progress = progress(size);
    let mut bytes = Vec::with_capacity(usize::try_from(size.unwrap_or(0)).unwrap_or(0));
    progress.wrap_read(from.take(limit.saturating_add(1))).read_to_end(&mut bytes)?;
    progress.finish_and_clear();
    Ok(if bytes.len() as u64 > limit { Input::TooLarge } else { Input::Payload(bytes) })
}

fn progress(size: Option<u64>) -> ProgressBar {
    match size {
        Some(size) if size >= LONG_BYTES && io::stderr().is_terminal() => {
            let bar = ProgressBar::new(size);
            if let Ok(style) = ProgressStyle::with_template("{bar:40} {bytes}/{total_bytes}") {
                bar.set_style(style);
            }
            bar
        }
        _ => ProgressBar::hidden(),
    }
}

/// Counts several files as they are checked.
pub(super) fn files(count: usize) -> ProgressBar {
    if count < 2 || !io::stderr().is_terminal() {
        return ProgressBar::hidden();
    }
    let bar = ProgressBar::new(count as u64);
    if let Ok(style) = ProgressStyle::with_template("{bar:40} {pos}/{len}") {
        bar.set_style(style);
    }
    bar
}

/// Shows that a long payload is being judged, until the returned bar is cleared.
pub(super) fn judging(bytes: usize) -> ProgressBar {
    if bytes as u64 >= LONG_BYTES && io::stderr().is_terminal() {
        let spinner = ProgressBar::new_spinner().with_message("checking");
        spinner.enable_steady_tick(std::time::Duration::from_millis(100));
        spinner
    } else {
        ProgressBar::hidden()
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::{Input, Origin, read};

    fn length(bytes: &[u8], size: Option<u64>) -> Option<usize> {
        match read(bytes, size, 4).expect("memory can be read") {
            Input::Payload(bytes) => Some(bytes.len()),
            Input::TooLarge => None,
        }
    }

    #[test]
    fn the_limit_is_the_last_length_that_is_read() {
        assert_eq!(length(b"", None), Some(0));
        assert_eq!(length(b"1234", None), Some(4));
        assert_eq!(length(b"12345", None), None);
    }

    #[test]
    fn a_size_that_lies_changes_nothing() {
        assert_eq!(length(b"1234", Some(1)), Some(4));
        assert_eq!(length(b"12345", Some(1)), None);
    }

    #[test]
    fn a_path_becomes_a_uri() {
        let uri = |path: &str| Origin::new(Path::new(path)).uri();
        assert_eq!(uri("lister/10 trinn,å.csv"), "lister/10%20trinn%2C%C3%A5.csv");
        assert_eq!(uri("/lister/a.csv"), "file:///lister/a.csv");
        assert_eq!(uri("-"), "stdin");
    }
}

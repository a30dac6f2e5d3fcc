//! How many lines so far, for a person who waits for a long list.

use std::io::{self, IsTerminal};

use indicatif::{ProgressBar, ProgressStyle};

use crate::cli::output;

/// From so many lines on, it takes long enough to show progress.
const LONG_LINES: u64 = 250_000;

/// A line on standard error, if it can be seen there and disturbs neither answers nor what somebody types.
pub(super) struct Progress {
    bar: ProgressBar,
    lines: u64,
}

impl Progress {
    pub(super) fn new() -> Self {
        let seen = io::stderr().is_terminal() && !output::is_terminal() && !io::stdin().is_terminal();
        let bar = if seen { ProgressBar::new_spinner() } else { ProgressBar::hidden() };
        if let Ok(style) = ProgressStyle::with_template("{spinner} {human_pos}  {per_sec}") {
            bar.set_style(style);
        }
        Self { bar, lines: 0 }
    }

    /// So many lines more.
    pub(super) fn add(&mut self, lines: usize) {
        self.lines += lines as u64;
        if self.lines >= LONG_LINES {
            self.bar.set_position(self.lines);
        }
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        self.bar.finish_and_clear();
    }
}

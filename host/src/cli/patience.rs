//! How long a command may judge, for whoever started it and went away.
//!
//! Beside the module's own limit of work, and outside the module: a clock in every loop of it would take a fifth of the time
//! of a check.

use std::process;
use std::sync::mpsc::{self, RecvTimeoutError, Sender};
use std::thread;
use std::time::Duration;

use super::CANNOT_JUDGE;
use super::lang::Lang;

/// Ends the program when its time is over, unless it is dropped before.
pub(super) struct Patience {
    /// Dropped, it tells the waiting thread that all is done.
    _done: Option<Sender<()>>,
}

impl Patience {
    /// Begins to wait so many seconds; with 0 for ever.
    pub(super) fn of_seconds(seconds: u64, lang: Lang) -> Self {
        if seconds == 0 {
            return Self { _done: None };
        }
        let (done, waiting) = mpsc::channel::<()>();
        thread::spawn(move || {
            if waiting.recv_timeout(Duration::from_secs(seconds)) == Err(RecvTimeoutError::Timeout) {
                eprintln!("sluse: {}", lang.words().too_long.replace("{seconds}", &seconds.to_string()));
                // Nothing has been written yet, and no file is open for writing.
                process::exit(CANNOT_JUDGE.into());
            }
        });
        Self { _done: Some(done) }
    }
}

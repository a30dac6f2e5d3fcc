//! Waiting for something to become true, without sleeping through it and without waiting forever.

use std::sync::mpsc::{self, RecvTimeoutError};
use std::time::{Duration, Instant};

/// Longest wait for anything; only a failing test waits this long.
pub(crate) const DEADLINE: Duration = Duration::from_secs(60);
const BETWEEN_TRIES: Duration = Duration::from_millis(20);

/// Asks until there is an answer.
pub(crate) fn until<T>(what: &str, mut ask: impl FnMut() -> Option<T>) -> T {
    // Nothing is ever sent: the channel is what a bounded wait blocks on.
    let (_silent, clock) = mpsc::channel::<()>();
    let begun = Instant::now();
    loop {
        if let Some(answer) = ask() {
            return answer;
        }
        assert!(begun.elapsed() < DEADLINE, "waited too long: {what}");
        assert_eq!(clock.recv_timeout(BETWEEN_TRIES), Err(RecvTimeoutError::Timeout));
    }
}

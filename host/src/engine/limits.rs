//! How much one submission may use.

use std::time::Duration;

/// The bounds of an engine. The defaults suit a gate on an ordinary server.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Module memory one submission may use, in bytes: the payload, its decoded form, and the answer.
    pub memory_bytes: usize,
    /// Submissions judged at once. Judging is pure computation, so more than a few per core gains nothing.
    pub instances: u32,
    /// How long one call may take before it is stopped. A backstop: the module's own work budget decides first. With
    /// `None` whoever runs the program stops it; the module then need not look at the clock in every loop, which takes a
    /// fifth of the time of a check.
    pub deadline: Option<Duration>,
}

impl Limits {
    /// Bounds for a program that judges one file and ends, before the eyes of who has started it.
    pub const ONE_FILE: Self = Self { instances: 1, deadline: None, ..Self::GATE };

    /// Bounds for a gate: at most 8 × 512 MiB of module memory in all.
    pub const GATE: Self =
        Self { memory_bytes: 512 * 1024 * 1024, instances: 8, deadline: Some(Duration::from_secs(10)) };

    /// Bounds for a gate whose clients wait so many seconds for an answer: a submission is at most three calls (what to
    /// fetch, the check, its words), and all of them end before the client is told to come back.
    #[must_use]
    pub fn of_gate(timeout_seconds: u64) -> Self {
        Self { deadline: Some(Duration::from_millis(timeout_seconds.saturating_mul(1000) / 3)), ..Self::GATE }
    }
}

impl Default for Limits {
    fn default() -> Self {
        Self::GATE
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::Limits;

    #[test]
    fn the_three_calls_of_a_submission_end_before_its_client_is_told_to_come_back() {
        for seconds in [1, 30, 3600] {
            let deadline = Limits::of_gate(seconds).deadline.expect("a gate has one");
            assert!(!deadline.is_zero() && 3 * deadline <= Duration::from_secs(seconds), "{seconds}");
        }
    }
}

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
        Self { memory_bytes: 512 * 1024 * 1024, instances: 8, deadline: Some(Duration::from_secs(30)) };
}

impl Default for Limits {
    fn default() -> Self {
        Self::GATE
    }
}

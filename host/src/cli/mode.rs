//! `--mode`, as several commands take it.

use clap::ValueEnum;
use sluse_wire::Mode;

/// Whether synthetic identifiers are admitted.
#[derive(Clone, Copy, ValueEnum)]
pub(super) enum ModeArg {
    Production,
    Test,
}

impl ModeArg {
    /// As in module calls.
    pub(super) fn wire(self) -> Mode {
        match self {
            Self::Production => Mode::Production,
            Self::Test => Mode::Test,
        }
    }
}

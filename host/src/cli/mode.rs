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
    /// The mode as module calls have it.
    pub(super) fn wire(self) -> Mode {
        match self {
            Self::Production => Mode::Production,
            Self::Test => Mode::Test,
        }
    }
}

//! What can stop a command, each with what to do about it. No message holds anything of a payload.

use std::io;
use std::path::PathBuf;

use crate::engine::{EngineError, LoadError};

/// Why a command ended without a result.
#[derive(Debug, thiserror::Error)]
pub enum CliError {
    /// A file that cannot be opened or read.
    #[error("cannot read {}: {source}; check the name and that you may read it", path.display())]
    Read {
        /// The file.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// A folder without a file that looks like a list.
    #[error(
        "cannot read {}: no file in it looks like a list (.csv, .txt, .json, .ndjson, .jsonl); name the file itself",
        folder.display()
    )]
    NoLists {
        /// The folder.
        folder: PathBuf,
    },
    /// A language that there are no words in.
    #[error("SLUSE_LANG is `{value}`; give nb, nn or en")]
    UnknownLanguage {
        /// What was asked for.
        value: String,
    },
    /// Names in a form that is kept or sent.
    #[error("--show-names is for the table only; leave out --format, or leave out --show-names")]
    NamesInTableOnly,
    /// Standard input that cannot be read.
    #[error("cannot read standard input: {0}")]
    Stdin(io::Error),
    /// Standard output that cannot be written.
    #[error("cannot write the result: {0}")]
    Write(io::Error),
    /// The rule engine does not start.
    #[error(transparent)]
    Load(#[from] LoadError),
    /// The rule module failed; there is no verdict.
    #[error("no verdict: {0}")]
    Engine(#[from] EngineError),
    /// The module's output is not of the form this program knows.
    #[error("the rule module's {what} cannot be read: {source}; program and module are not of the same version")]
    Unreadable {
        /// Which output.
        what: &'static str,
        /// Why.
        source: serde_json::Error,
    },
    /// A rule that does not exist.
    #[error("there is no rule `{id}`{}; `sluse rules` lists them all", nearest_text(nearest))]
    UnknownRule {
        /// What was asked for.
        id: String,
        /// Ids that look like it.
        nearest: Vec<String>,
    },
    /// Anything else that stops a command: what, and what to do.
    #[error("{what}; {remedy}")]
    Stopped {
        /// What went wrong.
        what: String,
        /// What to do about it.
        remedy: String,
    },
}

fn nearest_text(nearest: &[String]) -> String {
    match nearest {
        [] => String::new(),
        ids => format!(" (did you mean {}?)", ids.join(", ")),
    }
}

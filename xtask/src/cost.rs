//! A search for a payload that takes more time than its work tells.

use anyhow::Result;
use clap::Args;

use crate::run::{cargo, command, root, run};

/// How far to search.
#[derive(Args)]
pub(crate) struct Search {
    /// How many kinds of record stand in a payload: 3 is the long form
    #[arg(long, default_value_t = 2)]
    kinds: usize,
    /// How many records of each kind
    #[arg(long, default_value_t = 1500)]
    count: usize,
    /// How long to search at most
    #[arg(long)]
    minutes: Option<u64>,
}

/// Builds the search, then searches.
///
/// # Errors
/// When the build fails, or when a payload takes too long.
pub(crate) fn cost(search: &Search) -> Result<()> {
    run(cargo().args(["build", "--locked", "--release", "--package", "sluse-tests", "--bin", "cost"]))?;
    let mut words = vec![format!("--kinds={}", search.kinds), format!("--count={}", search.count)];
    words.extend(search.minutes.map(|minutes| format!("--minutes={minutes}")));
    find(&words)
}

/// Every kind by itself and every two together, when the tests are built.
///
/// # Errors
/// As [`cost`].
pub(crate) fn short() -> Result<()> {
    find(&["--kinds=1".to_owned(), "--count=4000".to_owned()])?;
    find(&["--kinds=2".to_owned(), "--count=600".to_owned()])
}

fn find(words: &[String]) -> Result<()> {
    let program = root().join("target/release").join(format!("cost{}", std::env::consts::EXE_SUFFIX));
    run(command(program).args(words))
}

//! Identifiers against the oracle: the core, the plain module in wasmtime and the plain module in Node, case by case.

use anyhow::Result;
use clap::Args;

use crate::run::{cargo, command, root, run};
use crate::wasm_build;
use crate::wasm_target::choose;

/// What continuous integration compares; 10^8 is the long form.
const SHORT: u64 = 1_000_000;

/// How many cases, and which.
#[derive(Args)]
pub(crate) struct Comparison {
    /// How many cases
    #[arg(long, default_value_t = SHORT)]
    cases: u64,
    /// Where chance begins
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// One case of an earlier run: what was asked, how it was made, what everybody says
    #[arg(long, value_name = "SEED:INDEX")]
    only: Option<String>,
}

/// Builds the plain module, then compares.
///
/// # Errors
/// When a build fails, or when somebody disagrees with the oracle.
pub(crate) fn differential(comparison: &Comparison) -> Result<()> {
    wasm_build::plain(choose()?)?;
    run(cargo().args(["build", "--locked", "--release", "--package", "sluse-tests", "--bin", "differential"]))?;
    let mut words = match &comparison.only {
        Some(case) => vec!["--only".to_owned(), case.clone()],
        None => vec!["--cases".to_owned(), comparison.cases.to_string()],
    };
    words.extend(["--seed".to_owned(), comparison.seed.to_string()]);
    compare(&words)
}

/// The short comparison, when the module and the tests are built.
///
/// # Errors
/// As [`differential`].
pub(crate) fn short() -> Result<()> {
    compare(&["--cases".to_owned(), SHORT.to_string()])
}

fn compare(words: &[String]) -> Result<()> {
    let program = root().join("target/release").join(format!("differential{}", std::env::consts::EXE_SUFFIX));
    run(command(program).args(words))
}

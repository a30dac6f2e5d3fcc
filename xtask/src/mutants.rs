//! Looks for changes of the identifiers' code that no test notices, with cargo-mutants.
//!
//! Which tests are run, and which changes alter nothing, stands in `.cargo/mutants.toml`. The tree is copied first: the
//! changes are made in the copy.

use std::fs;
use std::path::Path;
use std::process::{Child, Command};
use std::time::Duration;

use anyhow::{Context, Result, bail};
use clap::Args;

use crate::run::{command, root, say, wait_within};
use crate::setup::cargo_tool;

const CARGO_MUTANTS: &str = "27.1.0";

/// Which files, and how long.
#[derive(Args)]
pub(crate) struct Mutants {
    /// Change these files of the core
    #[arg(long, value_name = "GLOB", default_value = "core/src/ids/**")]
    file: Vec<String>,
    /// End after so many minutes; `--go-on` takes up what is left
    #[arg(long)]
    minutes: Option<u64>,
    /// Leave out what an earlier run has caught
    #[arg(long)]
    go_on: bool,
    /// Only list the changes
    #[arg(long)]
    list: bool,
}

/// `cargo xtask mutants`.
///
/// # Errors
/// When cargo-mutants cannot be installed, the tests fail without any change, or a change goes unnoticed.
pub(crate) fn mutants(task: &Mutants) -> Result<()> {
    let mut search = command(cargo_tool("cargo-mutants", CARGO_MUTANTS, "cargo-mutants")?);
    let results = root().join("target/mutants");
    fs::create_dir_all(&results)?;
    search.args(["mutants", "--package=sluse-core", "--jobs=1", "--output"]).arg(&results);
    for glob in &task.file {
        search.args(["--file", glob]);
    }
    search.args(task.go_on.then_some("--iterate")).args(task.list.then_some("--list"));

    let mut child = search.spawn().context("cargo-mutants could not be started")?;
    let limit = task.minutes.map_or(Duration::MAX, |minutes| Duration::from_secs(60 * minutes));
    let ended = wait_within(limit, &mut child)?;
    if ended.is_none() {
        interrupt(&mut child)?;
        say(format!("{} minutes have passed; --go-on takes up what is left", task.minutes.unwrap_or_default()));
    }
    let missed = lines(&results.join("mutants.out/missed.txt"));
    match ended {
        _ if task.list => Ok(()),
        _ if !missed.is_empty() => bail!(
            "{} changes go unnoticed, listed in {}: add a test, or a reason to .cargo/mutants.toml",
            missed.len(),
            results.join("mutants.out/missed.txt").display()
        ),
        Some(status) if !status.success() => bail!("cargo-mutants ended with {status}"),
        _ => Ok(()),
    }
}

/// Ends cargo-mutants in the way that lets it remove its copy of the tree.
fn interrupt(child: &mut Child) -> Result<()> {
    if cfg!(unix) {
        Command::new("kill").args(["-INT", &child.id().to_string()]).status()?;
    } else {
        child.kill()?;
    }
    child.wait()?;
    Ok(())
}

fn lines(file: &Path) -> Vec<String> {
    fs::read_to_string(file).unwrap_or_default().lines().map(str::to_owned).collect()
}

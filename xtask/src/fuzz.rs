//! Searches for inputs that break a promise, with libFuzzer, over the targets in tests/fuzz.
//!
//! What is made while searching may look like a person's number. It stays in target/fuzz, and is not printed: see
//! [`report`].

mod report;
mod seeds;

use std::fs;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail};
use clap::{Args, ValueEnum};

use crate::run::{cargo, command, output, root, run, say};
use crate::setup::{cargo_tool, cxx};

const CARGO_FUZZ: &str = "0.13.2";

/// What to search, and how long.
#[derive(Args)]
pub(crate) struct Search {
    /// Search only this target; without it, all of them, one after the other
    #[arg(long)]
    target: Option<Target>,
    /// Seconds for each target
    #[arg(long, default_value_t = 300)]
    seconds: u64,
    /// Instead of searching, try one kept input again
    #[arg(long, value_name = "FILE", requires = "target")]
    input: Option<PathBuf>,
}

/// A target: `tests/fuzz/fuzz_targets/<name>.rs`.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Target {
    /// A head and a payload through the check, and the answer into words
    Check,
    /// A head and a column through operation 10, and the column's texts one by one
    Ids,
    /// A text through the parser of every identifier
    Typed,
}

impl Target {
    const fn name(self) -> &'static str {
        match self {
            Self::Check => "check",
            Self::Ids => "ids",
            Self::Typed => "typed",
        }
    }

    /// Inputs in the short form: some five seconds each.
    const fn short_runs(self) -> u64 {
        match self {
            Self::Check => 30_000,
            Self::Ids => 60_000,
            Self::Typed => 300_000,
        }
    }

    fn folder(self) -> PathBuf {
        root().join("target/fuzz").join(self.name())
    }
}

/// `cargo xtask fuzz`: builds the targets, then searches or tries one input again.
///
/// # Errors
/// When a tool is missing and cannot be installed, the targets do not build, or an input breaks a promise.
pub(crate) fn fuzz(search: &Search) -> Result<()> {
    let programs = build()?;
    if let (Some(target), Some(input)) = (search.target, &search.input) {
        return run_target(target, command(programs.join(target.name())).arg(input));
    }
    for target in search.target.map_or(Target::value_variants().to_vec(), |target| vec![target]) {
        say(format!("fuzzing {} for {} s", target.name(), search.seconds));
        let found = target.folder().join("corpus");
        fs::create_dir_all(&found)?;
        let limit = format!("-max_total_time={}", search.seconds);
        run_target(target, searching(target, &programs)?.args([limit.as_ref(), found.as_os_str()]))?;
    }
    Ok(())
}

/// The short form: the same inputs in every run, from the seeds alone.
///
/// # Errors
/// As [`fuzz`].
pub(crate) fn short() -> Result<()> {
    let programs = build()?;
    for &target in Target::value_variants() {
        let limit = format!("-runs={}", target.short_runs());
        run_target(target, searching(target, &programs)?.args([&limit, "-seed=1"]))?;
    }
    Ok(())
}

/// Builds every target and says where the programs are.
fn build() -> Result<PathBuf> {
    cxx()?;
    let cargo_fuzz = cargo_tool("cargo-fuzz", CARGO_FUZZ, "cargo-fuzz")?;
    // cargo-fuzz has no --locked of its own.
    let manifest = root().join("tests/fuzz/Cargo.toml");
    output(cargo().args(["metadata", "--locked", "--format-version=1", "--manifest-path"]).arg(&manifest))?;
    let rustc = output(command("rustc").arg("-vV"))?;
    let host = rustc.lines().find_map(|line| line.strip_prefix("host: ")).context("rustc names no host")?;
    let folder = root().join("target/fuzz/build");
    // No address sanitizer: the core forbids `unsafe`, so it would find nothing here, runs at half the speed, and is
    // not open to stable toolchains. Overflow checks and debug assertions are on instead.
    run(command(cargo_fuzz)
        .args(["fuzz", "build", "--fuzz-dir", "tests/fuzz", "--sanitizer=none", "--target", host, "--target-dir"])
        .arg(&folder))?;
    Ok(folder.join(host).join("release"))
}

/// The program of a target with its bounds and seeds.
fn searching(target: Target, programs: &Path) -> Result<Command> {
    let seeds = seeds::write(target, &target.folder().join("seeds"))?;
    let mut program = command(programs.join(target.name()));
    program
        .args(["-max_len=4096", "-timeout=10", "-rss_limit_mb=2048"])
        .arg(format!("-artifact_prefix={}{}", target.folder().display(), std::path::MAIN_SEPARATOR))
        .arg(format!("-seed_inputs=@{}", seeds.display()));
    Ok(program)
}

/// Runs to the end and passes on what holds nothing of an input.
fn run_target(target: Target, program: &mut Command) -> Result<()> {
    let mut child = program
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .spawn()
        .with_context(|| format!("the target {} could not be started", target.name()))?;
    for line in BufReader::new(child.stderr.take().context("the output is piped")?).split(b'\n') {
        if let Some(line) = report::shown(&String::from_utf8_lossy(&line?)) {
            eprintln!("  {}: {line}", target.name());
        }
    }
    if child.wait()?.success() {
        return Ok(());
    }
    bail!(
        "the target {name} failed. The input may look like a person's number: it stays in {folder}, is not to be \
         committed or sent, and is tried again with `cargo xtask fuzz --target {name} --input FILE`",
        name = target.name(),
        folder = target.folder().display(),
    )
}

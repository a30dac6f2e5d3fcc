//! Child processes: where they run, how long they may take, and what is said when they fail.

use std::path::PathBuf;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::time::Duration;

use anyhow::{Context, Result, bail};
use wait_timeout::ChildExt;

/// The workspace's root folder.
pub(crate) fn root() -> PathBuf {
    // Cargo sets the variable when it runs xtask; the compiled-in path serves a binary started by hand.
    let xtask =
        std::env::var_os("CARGO_MANIFEST_DIR").map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")), PathBuf::from);
    xtask.parent().map_or(xtask.clone(), PathBuf::from)
}

/// One line about a step, apart from what the tools print themselves.
pub(crate) fn say(text: impl AsRef<str>) {
    eprintln!("xtask: {}", text.as_ref());
}

/// The ordinary cargo, in the root folder.
pub(crate) fn cargo() -> Command {
    command(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
}

/// Any program, in the root folder.
pub(crate) fn command(program: impl AsRef<std::ffi::OsStr>) -> Command {
    let mut command = Command::new(program);
    command.current_dir(root());
    command
}

/// Runs to the end with the terminal's input and output.
///
/// # Errors
/// When the program cannot be started or ends with anything but success.
pub(crate) fn run(command: &mut Command) -> Result<()> {
    let status = command.status().with_context(|| not_started(command))?;
    succeeded(command, status)
}

/// Like [`run`], and ends the program when `limit` has passed.
///
/// # Errors
/// As [`run`]; also when the time is up.
pub(crate) fn run_within(limit: Duration, command: &mut Command) -> Result<()> {
    let mut child = command.spawn().with_context(|| not_started(command))?;
    match wait_within(limit, &mut child)? {
        Some(status) => succeeded(command, status),
        None => {
            child.kill().context("the program that took too long could not be ended")?;
            child.wait()?;
            bail!("{} took longer than {} s", line(command), limit.as_secs())
        }
    }
}

/// What the program prints on standard output.
///
/// # Errors
/// As [`run`]; also when the output is not UTF-8.
pub(crate) fn output(command: &mut Command) -> Result<String> {
    let output = command.stderr(Stdio::inherit()).output().with_context(|| not_started(command))?;
    succeeded(command, output.status)?;
    String::from_utf8(output.stdout).with_context(|| format!("{} did not print UTF-8", line(command)))
}

/// The child's end, or `None` when it still runs after `limit`.
pub(crate) fn wait_within(limit: Duration, child: &mut Child) -> Result<Option<ExitStatus>> {
    Ok(child.wait_timeout(limit)?)
}

fn succeeded(command: &Command, status: ExitStatus) -> Result<()> {
    if status.success() {
        return Ok(());
    }
    bail!("{} ended with {status}", line(command))
}

fn not_started(command: &Command) -> String {
    format!("{} could not be started: is it installed and on PATH?", line(command))
}

/// The command as a person would type it; enough to try it again by hand.
fn line(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    words.map(|word| word.to_string_lossy()).collect::<Vec<_>>().join(" ")
}

//! The Python package `sluse` in `target/wheel`: its sources and the plain module, built and tested in an environment of its own.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use anyhow::{Context, Result};

use crate::fresh::digest;
use crate::python::python_packages;
use crate::run::{command, root, run, run_within, say};
use crate::setup::java;
use crate::wasm_build;
use crate::wasm_target::choose;

const FOLDER: &str = "wasm/python";
const ENVIRONMENT: &str = "python-wheel";
const LIMIT: Duration = Duration::from_secs(300);

/// Builds the plain module and the wheel that carries it.
///
/// # Errors
/// When one of them cannot be built.
pub(crate) fn build_and_wheel() -> Result<()> {
    wasm_build::plain(choose()?)?;
    wheel(&python_packages(FOLDER, ENVIRONMENT)?).map(|wheel| say(wheel.display().to_string()))
}

/// Builds the wheel of the module that stands in `target`, installs it, and runs its tests.
///
/// # Errors
/// When the wheel cannot be built or a test fails.
pub(crate) fn test() -> Result<()> {
    pytest(&installed()?, &[])
}

/// The Python of the wheel's environment, with the wheel of the module that stands in `target`.
///
/// # Errors
/// When the wheel cannot be built.
pub(crate) fn installed() -> Result<PathBuf> {
    let python = python_packages(FOLDER, ENVIRONMENT)?;
    install(&python, &wheel(&python)?)?;
    Ok(python)
}

/// Runs the wheel in Spark, in an environment of its own: Spark is large, and needs Java.
///
/// # Errors
/// When Java or Spark cannot be installed, or a test fails.
pub(crate) fn spark() -> Result<()> {
    pytest(&with_spark()?, &["--override-ini=addopts=-p no:cacheprovider --import-mode=importlib", "tests/spark"])
}

fn with_spark() -> Result<PathBuf> {
    java()?;
    let wheel = wheel(&python_packages(FOLDER, ENVIRONMENT)?)?;
    let python = python_packages("wasm/python/tests/spark", "python-spark")?;
    install(&python, &wheel)?;
    Ok(python)
}

/// Runs pytest in the wheel's folder.
///
/// # Errors
/// When a test fails.
pub(crate) fn pytest(python: &Path, arguments: &[&str]) -> Result<()> {
    run(command(python)
        .args(["-m", "pytest", "--quiet"])
        .args(arguments)
        .current_dir(root().join(FOLDER))
        .env("PYTHONDONTWRITEBYTECODE", "1"))
}

/// Measures the wheel against its peers, in an environment of their own, how soon it judges, and what it does in Spark.
///
/// # Errors
/// When the wheel cannot be built, Spark cannot be installed, or a side that must agree does not.
pub(crate) fn bench() -> Result<()> {
    const BENCH: &str = "wasm/python/bench";
    let wheel = wheel(&python_packages(FOLDER, ENVIRONMENT)?)?;
    let python = python_packages(BENCH, "python-bench")?;
    install(&python, &wheel)?;
    for file in ["measure.py", "first_call.py"] {
        measure(&python, &format!("{BENCH}/{file}"))?;
    }
    say("the Python wheel in Spark");
    measure(&with_spark()?, &format!("{BENCH}/in_spark.py"))
}

fn measure(python: &Path, file: &str) -> Result<()> {
    run(command(python).arg(file).env("PYTHONDONTWRITEBYTECODE", "1"))
}

fn wheel(python: &Path) -> Result<PathBuf> {
    let root = root();
    let (folder, stamp) = (root.join("target/wheel"), root.join("target/wheel.stamp"));
    let sources = ["src", "pyproject.toml", "README.md"].map(|name| root.join(FOLDER).join(name));
    let made_of = digest(&[&sources[..], &[root.join("LICENSE"), root.join("target/sluse.wasm")]].concat())?;
    if let Some(wheel) = only_wheel(&folder)
        && fs::read_to_string(&stamp).is_ok_and(|old| old == made_of)
    {
        return Ok(wheel);
    }
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    // Without isolation: what builds is pinned with the rest, and nothing is fetched.
    run_within(
        LIMIT,
        command(python)
            .args(["-m", "pip", "wheel", "--quiet", "--disable-pip-version-check", "--no-input", "--no-index"])
            .args(["--no-deps", "--no-build-isolation", "--wheel-dir"])
            .arg(&folder)
            .arg(root.join(FOLDER)),
    )?;
    fs::write(stamp, made_of).context("cannot write the wheel's stamp")?;
    only_wheel(&folder).context("pip left no wheel, or more than one")
}

fn install(python: &Path, wheel: &Path) -> Result<()> {
    run_within(
        LIMIT,
        command(python)
            .args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-input", "--no-index"])
            .args(["--no-deps", "--force-reinstall"])
            .arg(wheel),
    )
}

fn only_wheel(folder: &Path) -> Option<PathBuf> {
    let mut wheels = fs::read_dir(folder).ok()?.filter_map(|entry| Some(entry.ok()?.path()));
    let wheel = wheels.next()?;
    (wheel.extension().is_some_and(|extension| extension == "whl") && wheels.next().is_none()).then_some(wheel)
}

//! Python packages that tests and benches need, in virtual environments of the repository's own.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use anyhow::{Context, Result};

use crate::run::{command, root, run_within, say};
use crate::setup::apt_install;

const LIMIT: Duration = Duration::from_secs(600);

/// Installs what `folder`'s requirements.txt names into `target/<environment>`, unless that very text was installed
/// before; first what its build-requirements.txt names, where it has one. Gives the environment's Python.
///
/// # Errors
/// When there is no Python 3 that can make virtual environments and none can be installed, or pip fails.
pub(crate) fn python_packages(folder: &str, environment: &str) -> Result<PathBuf> {
    let folder = root().join(folder);
    let requirements = folder.join("requirements.txt");
    let environment = root().join("target").join(environment);
    let builders = Some(folder.join("build-requirements.txt")).filter(|list| list.exists());
    let lists: Vec<&Path> = builders.as_deref().into_iter().chain([requirements.as_path()]).collect();
    let mut wanted = String::new();
    for list in &lists {
        wanted += &fs::read_to_string(list).with_context(|| format!("cannot read {}", list.display()))?;
    }
    // Written last, so it stands for a finished installation. A link to a Python that has gone does not exist either.
    let installed = environment.join("installed.txt");
    let python = python_in(&environment);
    if python.exists() && fs::read_to_string(&installed).is_ok_and(|text| text == wanted) {
        return Ok(python);
    }
    say(format!("Python packages of {}: installing into {}", requirements.display(), environment.display()));
    virtual_environment(&environment)?;
    for list in &lists {
        install(&python, list)?;
    }
    fs::write(&installed, wanted).with_context(|| format!("cannot write {}", installed.display()))?;
    Ok(python)
}

fn install(python: &Path, list: &Path) -> Result<()> {
    run_within(
        LIMIT,
        command(python)
            .args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-input"])
            // What is not named with its digest is not installed, and nothing is built from source but what the list says.
            .args(["--require-hashes", "--only-binary=:all:"])
            // What is built is built with what is there: else pip would fetch the newest, without a digest.
            .args(["--no-build-isolation", "--requirement"])
            .arg(list),
    )
    .context("Python packages could not be installed; pip must reach the Python package index or a mirror of it")
}

fn virtual_environment(folder: &Path) -> Result<()> {
    let make = || run_within(LIMIT, command(PYTHON).args(["-m", "venv", "--clear"]).arg(folder));
    // Debian's Python comes without what a virtual environment is made of.
    make().or_else(|_| apt_install("Python's venv", &["python3-venv"]).and_then(|()| make())).context(
        "no virtual environment could be made; Python 3.9 or newer with its module venv is needed, on Debian the package python3-venv",
    )
}

const PYTHON: &str = if cfg!(windows) { "python" } else { "python3" };

fn python_in(environment: &Path) -> PathBuf {
    environment.join(if cfg!(windows) { "Scripts/python.exe" } else { "bin/python" })
}

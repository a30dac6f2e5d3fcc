//! Python packages that tests and benches need, in virtual environments of the repository's own.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use anyhow::{Context, Result};

use crate::run::{command, root, run_within, say};
use crate::setup::apt_install;

const LIMIT: Duration = Duration::from_secs(600);

/// Installs what `folder`'s requirements.txt names into `target/<environment>`, unless that very text was installed
/// before. Gives the environment's Python.
///
/// # Errors
/// When there is no Python 3 that can make virtual environments and none can be installed, or pip fails.
pub(crate) fn python_packages(folder: &str, environment: &str) -> Result<PathBuf> {
    let requirements = root().join(folder).join("requirements.txt");
    let environment = root().join("target").join(environment);
    let wanted =
        fs::read_to_string(&requirements).with_context(|| format!("cannot read {}", requirements.display()))?;
    // Written last, so it stands for a finished installation. A link to a Python that has gone does not exist either.
    let installed = environment.join("installed.txt");
    let python = python_in(&environment);
    if python.exists() && fs::read_to_string(&installed).is_ok_and(|text| text == wanted) {
        return Ok(python);
    }
    say(format!("Python packages of {}: installing into {}", requirements.display(), environment.display()));
    virtual_environment(&environment)?;
    run_within(
        LIMIT,
        command(&python)
            .args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-input"])
            // What is not named with its digest is not installed, and nothing is built from source.
            .args(["--require-hashes", "--only-binary=:all:", "--requirement"])
            .arg(&requirements),
    )
    .context("Python packages could not be installed; pip must reach the Python package index or a mirror of it")?;
    fs::write(&installed, wanted).with_context(|| format!("cannot write {}", installed.display()))?;
    Ok(python)
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

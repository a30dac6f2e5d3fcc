//! What a fresh machine lacks: each step says in one line what it does, and is bounded in time.

use std::path::{Path, PathBuf};
use std::time::Duration;

use anyhow::{Context, Result, bail};

use crate::fresh::is_newer;
use crate::run::{cargo, command, root, run_within, say};

const APT_LIMIT: Duration = Duration::from_secs(600);
const CRATES_LIMIT: Duration = Duration::from_secs(600);
const NPM_LIMIT: Duration = Duration::from_secs(600);
const CARGO_INSTALL_LIMIT: Duration = Duration::from_secs(1800);

/// The locked crates of every platform: a test asks which of them would be linked where, and asks no registry for them.
///
/// # Errors
/// When cargo cannot fetch them, or takes too long.
pub(crate) fn crates() -> Result<()> {
    run_within(CRATES_LIMIT, cargo().args(["fetch", "--locked", "--quiet"]))
        .context("the crates of Cargo.lock could not be fetched")
}

/// Installs the packages of `folder`'s package-lock.json unless that was done since it last changed.
///
/// # Errors
/// When npm fails or takes too long.
pub(crate) fn npm_packages(folder: &str) -> Result<()> {
    let folder = root().join(folder);
    // npm writes this file last, so it stands for a finished installation.
    let done = folder.join("node_modules/.package-lock.json");
    if !is_newer(&folder.join("package-lock.json"), &done) {
        return Ok(());
    }
    say(format!("npm packages of {}: installing", folder.display()));
    run_within(
        NPM_LIMIT,
        command(npm()).args(["ci", "--no-audit", "--no-fund", "--loglevel=error"]).current_dir(&folder),
    )
    .context("npm packages could not be installed; Node 20 with npm is needed")
}

/// npm is a script on Windows and must be named with its ending there.
pub(crate) fn npm() -> &'static str {
    if cfg!(windows) { "npm.cmd" } else { "npm" }
}

/// Debian packages, through apt-get.
///
/// # Errors
/// When apt-get is not there, has not the right to install, or takes too long.
pub(crate) fn apt_install(what: &str, packages: &[&str]) -> Result<()> {
    say(format!("{what}: installing {} with apt-get", packages.join(" ")));
    let apt = |arguments: &[&str]| {
        run_within(
            APT_LIMIT,
            command("apt-get")
                .args(["-qq", "-o", "Dpkg::Use-Pty=0"])
                .args(arguments)
                .env("DEBIAN_FRONTEND", "noninteractive"),
        )
    };
    let install = [&["install", "-y", "--no-install-recommends"], packages].concat();
    apt(&["update"]).and_then(|()| apt(&install)).with_context(|| {
        format!("{what} is missing; as root: apt-get install --no-install-recommends {}", packages.join(" "))
    })
}

/// Chromium and its driver, which the browser tests steer.
///
/// # Errors
/// When they are missing and cannot be installed.
pub(crate) fn chromium() -> Result<()> {
    if Path::new("/usr/bin/chromium").exists() && Path::new("/usr/bin/chromedriver").exists() {
        return Ok(());
    }
    apt_install("Chromium", &["chromium", "chromium-driver"])
}

/// Java 17, which Spark runs on.
///
/// # Errors
/// When no Java is there and none can be installed.
pub(crate) fn java() -> Result<()> {
    if command("java").arg("-version").output().is_ok_and(|output| output.status.success()) {
        return Ok(());
    }
    apt_install("Java", &["openjdk-17-jre-headless"])
}

/// A C++ compiler, which libFuzzer is built with.
///
/// # Errors
/// When it is missing and cannot be installed.
pub(crate) fn cxx() -> Result<()> {
    if command("c++").arg("--version").output().is_ok_and(|output| output.status.success()) {
        return Ok(());
    }
    apt_install("A C++ compiler", &["g++"])
}

/// A cargo tool in a folder of its own per version, shared by every clone of this user.
///
/// # Errors
/// When the tool cannot be built in time.
pub(crate) fn cargo_tool(package: &str, version: &str, binary: &str) -> Result<PathBuf> {
    let home = tools_folder()?.join(format!("{package}-{version}"));
    let program = home.join("bin").join(format!("{binary}{}", std::env::consts::EXE_SUFFIX));
    if program.exists() {
        return Ok(program);
    }
    say(format!("{binary} {version}: building it once into {}", home.display()));
    run_within(
        CARGO_INSTALL_LIMIT,
        // Without --locked: the versions a tool was published with may be withdrawn since. A debug build: the tool runs for seconds, but an optimised build of it would take minutes more.
        cargo()
            .args(["install", "--quiet", "--debug", package, "--version", version, "--bin", binary, "--root"])
            .arg(&home)
            .current_dir(std::env::temp_dir()),
    )?;
    if !program.exists() {
        bail!("cargo install left no {}", program.display());
    }
    Ok(program)
}

fn tools_folder() -> Result<PathBuf> {
    let cache = std::env::var_os("XDG_CACHE_HOME").filter(|folder| !folder.is_empty()).map(PathBuf::from);
    let cache = cache
        .or_else(|| Some(std::env::home_dir()?.join(".cache")))
        .context("no home folder is known; set XDG_CACHE_HOME")?;
    Ok(cache.join("sluse/tools"))
}

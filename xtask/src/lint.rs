//! What is held by tools rather than by reviewers.

use std::process::Command;

use anyhow::Result;

use crate::run::{cargo, command, root, run};
use crate::setup::{cargo_tool, npm_packages};

const CARGO_DENY: &str = "0.20.2";

/// The fuzz targets are a workspace of their own.
const FUZZ: &str = "tests/fuzz/Cargo.toml";

/// Formats every crate.
///
/// # Errors
/// When rustfmt fails.
pub(crate) fn format() -> Result<()> {
    run(cargo().args(["fmt", "--all"]))?;
    run(&mut rustfmt()?)?;
    run(cargo().args(["fmt", "--manifest-path", FUZZ]))
}

/// Fails when a crate is not formatted.
///
/// # Errors
/// When something is not formatted.
pub(crate) fn format_check() -> Result<()> {
    run(cargo().args(["fmt", "--all", "--check"]))?;
    run(rustfmt()?.arg("--check"))?;
    run(cargo().args(["fmt", "--manifest-path", FUZZ, "--check"]))
}

/// Rustfmt over families and the files of rules: macros declare them, where cargo does not look for modules.
fn rustfmt() -> Result<Command> {
    let mut rustfmt = command("rustfmt");
    rustfmt.args(["--edition", "2024"]);
    let families = root().join("core/src/families").read_dir()?.collect::<std::io::Result<Vec<_>>>()?;
    let (folders, roots): (Vec<_>, Vec<_>) = families.into_iter().map(|entry| entry.path()).partition(|it| it.is_dir());
    rustfmt.args(roots);
    let of_families = folders.into_iter().map(|family| family.join("rules"));
    for folder in of_families.chain([root().join("core/src/formats/rules")]).filter(|folder| folder.is_dir()) {
        for rule in folder.read_dir()? {
            rustfmt.arg(rule?.path());
        }
    }
    Ok(rustfmt)
}

/// Clippy over every crate, test and example, with warnings denied.
///
/// # Errors
/// When clippy has something to say.
pub(crate) fn clippy() -> Result<()> {
    // The release profile, because what links wasmtime is already compiled in it.
    run(cargo().args(["clippy", "--locked", "--release", "--workspace", "--all-targets", "--", "-D", "warnings"]))
}

/// Biome over TypeScript and JavaScript, with warnings denied: also that pages have no regular expression and no message.
///
/// # Errors
/// When Biome has something to say.
pub(crate) fn biome() -> Result<()> {
    npm_packages("web-demo")?;
    let biome = root().join("web-demo/node_modules/@biomejs/biome/bin/biome");
    run(command("node").arg(biome).args(["lint", "--error-on-warnings"]).current_dir(root()))
}

/// All of the above, and the licences, duplicates and origins of what the product builds on.
///
/// # Errors
/// When one of them has something to say.
pub(crate) fn lint() -> Result<()> {
    format_check()?;
    clippy()?;
    biome()?;
    // Called as the program itself, which cargo would otherwise look for on PATH.
    let deny = cargo_tool("cargo-deny", CARGO_DENY, "cargo-deny")?;
    run(command(deny).args(["--locked", "check", "licenses", "bans", "sources"]))
}

//! Everything that is built, in the order in which one thing needs the other.

use anyhow::Result;

use crate::npm_package::npm_package;
use crate::pages::pages;
use crate::run::{cargo, run, say};
use crate::wasm_build;
use crate::wasm_target::{Toolchain, choose};

/// Builds the modules, the package, the pages and the host.
///
/// # Errors
/// When a step fails; the steps before it stay built.
pub(crate) fn build() -> Result<()> {
    build_with(choose()?)
}

/// [`build`] with a toolchain already chosen.
///
/// # Errors
/// As [`build`].
pub(crate) fn build_with(toolchain: Toolchain) -> Result<()> {
    let plain = wasm_build::plain(toolchain)?;
    npm_package(&wasm_build::web(toolchain)?, &plain)?;
    pages()?;
    // After the module, because the host embeds it.
    say("target/release/sluse: building the host");
    run(cargo().args(["build", "--locked", "--release", "--package", "sluse"]))?;
    Ok(())
}

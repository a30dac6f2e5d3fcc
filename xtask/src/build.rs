//! Everything that is built, in the order in which one thing needs the other.

use anyhow::Result;

use crate::component;
use crate::npm_package::npm_package;
use crate::pages::pages;
use crate::run::{cargo, run, say};
use crate::wasm_build;
use crate::wasm_target::{Toolchain, choose};

/// Builds the component, and what [`product`] builds.
///
/// # Errors
/// When a step fails; the steps before it stay built.
pub(crate) fn build() -> Result<()> {
    let toolchain = choose()?;
    modules_and_pages(toolchain)?;
    component::build(toolchain)?;
    host()
}

/// Builds the modules, the package, the pages and the host: what a gate is and shows. It does without the component.
///
/// # Errors
/// When a step fails; the steps before it stay built.
pub(crate) fn product() -> Result<()> {
    modules_and_pages(choose()?)?;
    host()
}

/// Builds the modules and the package of which forms are made.
///
/// # Errors
/// As [`build`].
pub(crate) fn npm() -> Result<()> {
    modules_and_package(choose()?)
}

fn host() -> Result<()> {
    // After the module, because the host embeds it.
    say("target/release/sluse: building the host");
    run(cargo().args(["build", "--locked", "--release", "--package", "sluse"]))
}

/// What [`build`] builds, and the tests beside the host: chosen together from the start, so that no dependency is
/// compiled once with the features that the host asks for and once more with those that the tests add.
///
/// # Errors
/// As [`build`].
pub(crate) fn build_with_tests(toolchain: Toolchain) -> Result<()> {
    modules_and_pages(toolchain)?;
    component::build(toolchain)?;
    say("target/release/sluse: building the host and its tests");
    run(cargo().args(["build", "--locked", "--release", "--bins", "--tests"]).args(HOST_AND_TESTS))
}

/// The packages that are tested with the host.
pub(crate) const HOST_AND_TESTS: [&str; 4] = ["--package", "sluse", "--package", "sluse-tests"];

fn modules_and_pages(toolchain: Toolchain) -> Result<()> {
    modules_and_package(toolchain)?;
    pages()
}

fn modules_and_package(toolchain: Toolchain) -> Result<()> {
    let plain = wasm_build::plain(toolchain)?;
    npm_package(&wasm_build::web(toolchain)?, &plain)
}

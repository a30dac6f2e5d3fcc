//! The component `target/sluse.component.wasm`: a module of its own, wrapped; and its tests, in two runtimes.

use anyhow::{Context, Result};
use wit_component::ComponentEncoder;

use crate::fresh::write_if_changed;
use crate::python_wheel;
use crate::run::{command, root, run, say};
use crate::setup::npm_packages;
use crate::wasm_build;
use crate::wasm_target::Toolchain;

const TESTS: &str = "wasm/component/tests";

/// Builds `target/sluse.component.wasm`.
///
/// # Errors
/// When cargo fails, or what it leaves is no component without imports.
pub(crate) fn build(toolchain: Toolchain) -> Result<()> {
    let module = wasm_build::fast(toolchain, "sluse-component", "sluse_component.wasm")?;
    // Without adapters: what imports anything, from WASI too, does not become a component here.
    let component = ComponentEncoder::default().module(&module)?.validate(true).encode();
    let component = component.context("the module of sluse-component does not become a component")?;
    write_if_changed(&root().join("target/sluse.component.wasm"), &component)?;
    say(format!("target/sluse.component.wasm: {} bytes", component.len()));
    Ok(())
}

/// Runs the tests in wasmtime for Python, in the wheel's environment: what the component says is held to what the wheel
/// says, by the module that gates run.
///
/// # Errors
/// When the environment cannot be made or a test fails.
pub(crate) fn python() -> Result<()> {
    let python = python_wheel::installed()?;
    // The settings, and what reads the vectors, are the wheel's.
    let path = format!("--override-ini=pythonpath=tests ../../{TESTS}");
    python_wheel::pytest(&python, &["--config-file=pyproject.toml", &path, &format!("../../{TESTS}")])
}

/// Runs the tests through jco in Node.
///
/// # Errors
/// When jco cannot be installed or a test fails.
pub(crate) fn node() -> Result<()> {
    npm_packages(TESTS)?;
    run(command("node").arg("--test").arg(root().join(TESTS).join("component.test.mjs")))
}

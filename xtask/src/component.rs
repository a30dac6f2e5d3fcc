//! The component `target/sluse.component.wasm`: a module of its own, wrapped.

use anyhow::{Context, Result};
use wit_component::ComponentEncoder;

use crate::fresh::write_if_changed;
use crate::run::{root, say};
use crate::wasm_build;
use crate::wasm_target::Toolchain;

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

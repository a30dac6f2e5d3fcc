//! The npm package `sluse` in `target/npm`: wasm-bindgen's output for each web module, the hand-written wrapper, the plain
//! module, words.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use wasm_bindgen_cli_support::Bindgen;

use crate::fresh::digest;
use crate::run::{command, root, run, say};
use crate::setup::npm_packages;
use crate::snip;
use crate::wasm_build::Web;

const TOOLS: &str = "wasm/js/tools";

/// Makes `target/npm` of the web modules and the plain module, unless it was made of the very same.
///
/// # Errors
/// When a tool fails or a file cannot be written.
pub(crate) fn npm_package(web: &[Web], plain: &Path) -> Result<()> {
    let root = root();
    let (package, stamp) = (root.join("target/npm"), root.join("target/npm.stamp"));
    let mut sources: Vec<_> = web.iter().map(|module| module.file.clone()).collect();
    sources.push(plain.to_owned());
    sources.extend(
        ["wasm/js/package", TOOLS, "xtask/src/npm_package.rs", "xtask/src/snip.rs"].map(|source| root.join(source)),
    );
    let made_of = digest(&sources)?;
    if package.is_dir() && fs::read_to_string(&stamp).is_ok_and(|old| old == made_of) {
        return Ok(());
    }
    npm_packages(TOOLS)?;
    if package.exists() {
        fs::remove_dir_all(&package)?;
    }
    for Web { name, file } in web {
        let bound = bind(file, name, &package)?;
        optimise(&bound)?;
        say(format!("target/npm/{name}_bg.wasm: {} bytes", fs::metadata(&bound)?.len()));
    }
    copy_flat(&root.join("wasm/js/package"), &package)?;
    fs::copy(plain, package.join("sluse.wasm"))?;
    if root.join("LICENSE").exists() {
        fs::copy(root.join("LICENSE"), package.join("LICENSE"))?;
    }
    run(command("node").arg(root.join(TOOLS).join("generate.mjs")).arg(&package))?;
    fs::write(stamp, made_of).context("cannot write the package's stamp")
}

/// Runs wasm-bindgen as a library, whose version Cargo.lock holds equal to the crate's.
fn bind(web: &Path, name: &str, package: &Path) -> Result<PathBuf> {
    let mut output = Bindgen::new()
        .input_path(web)
        .web(true)?
        .out_name(name)
        // The types are written by hand: wasm-bindgen would only see strings and bytes.
        .typescript(false)
        .omit_default_module_path(true)
        .reset_state_function(true)
        .remove_producers_section(true)
        .generate_output()?;
    snip::panics(output.wasm_mut());
    output.emit(package)?;
    Ok(package.join(format!("{name}_bg.wasm")))
}

fn optimise(module: &Path) -> Result<()> {
    let smaller = module.with_extension("smaller");
    let wasm_opt = root().join(TOOLS).join("node_modules/binaryen/bin/wasm-opt");
    run(command("node")
        .arg(wasm_opt)
        .args(["-Oz", "--converge"])
        // The linker puts the stack first, so nothing of ours lies in the lowest kilobyte.
        .arg("--low-memory-unused")
        // Small functions of a kind compress better than one large body that they were all moved into.
        .arg("--one-caller-inline-max-function-size=30")
        // Zeros between data compress to less than the heads of a segment for each side of them.
        .arg("--skip-pass=memory-packing")
        // What has a similar name has similar code, and compresses best side by side.
        .arg("--reorder-functions-by-name")
        .args(["--strip-debug", "--strip-target-features"])
        .arg("-o")
        .arg(&smaller)
        .arg(module))?;
    fs::rename(smaller, module).context("wasm-opt left no module")
}

fn copy_flat(from: &Path, to: &Path) -> Result<()> {
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        fs::copy(entry.path(), to.join(entry.file_name()))
            .with_context(|| format!("cannot copy {}", entry.path().display()))?;
    }
    Ok(())
}

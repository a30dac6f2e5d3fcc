//! The modules: the plain one that gates run, and those that wasm-bindgen turns into the npm package.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use crate::fresh::write_if_changed;
use crate::run::{root, run, say};
use crate::wasm_target::Toolchain;

/// What the plain module is compiled for beyond the target's base.
///
/// simd128 lifts the UTF-8 check and the search for separators: 5 % less time for 100 000 NDJSON records in Node (medians
/// of fifteen rounds in turn in one process), and a module smaller by 0.3 %; every runtime that the plain module is meant for has
/// it. The web module goes without: it is made small first and must load in any browser.
const PLAIN_FEATURES: &[&str] = &["-C", "target-feature=+simd128"];

/// How much LLVM may inline in the web module: its usual 5 for opt-level z leaves iterators as calls, which is larger.
/// Measured: 5, 30, 60 and 150 give 31.3, 29.7, 29.7 and 32.8 KB after brotli.
const WEB_INLINING: &[&str] = &["-C", "llvm-args=-inline-threshold=30"];

/// Loops in the web module keep the one counter and the memory that they were written with: what LLVM makes of them for
/// speed, more counters, values held outside and loads done early, costs 0.3 KB after brotli and gains 3 % of time.
const WEB_LOOPS: &[&str] =
    &["-C", "llvm-args=-disable-lsr -disable-licm-promotion -enable-pre=false -enable-load-pre=false"];

/// 128 KiB of stack instead of 1 MiB: what is deepest, JSON of 127 levels, takes a third of it. Data then has shorter
/// addresses, and a form starts with three pages of memory instead of eighteen. What overflows traps, here as there.
const WEB_STACK: &[&str] = &["-C", "link-arg=-zstack-size=131072"];

/// Builds `target/sluse.wasm`.
///
/// # Errors
/// When cargo fails.
pub(crate) fn plain(toolchain: Toolchain) -> Result<PathBuf> {
    let module = fast(toolchain, "sluse-abi", "sluse_abi.wasm")?;
    let target = root().join("target/sluse.wasm");
    write_if_changed(&target, &module)?;
    say(format!("target/sluse.wasm: {} bytes", fs::metadata(&target)?.len()));
    Ok(target)
}

/// A package as a module that is made fast: the plain one, and what the component is made of, so that the core is compiled
/// once for both.
///
/// # Errors
/// When cargo fails.
pub(crate) fn fast(toolchain: Toolchain, package: &str, file: &str) -> Result<Vec<u8>> {
    let mut flags = same_in_every_folder(toolchain)?;
    flags.extend(PLAIN_FEATURES.iter().map(ToString::to_string));
    contract_only(&module(toolchain, "module", package, file, &flags)?)
}

/// The modules that the npm package is made of: the package, and what wasm-bindgen calls its output.
const WEB: [(&str, &str); 6] = [
    // What forms load: records of one family, as JSON.
    ("sluse-js", "bindings"),
    ("sluse-js-nir", "nir_bindings"),
    // What they ask at every keystroke.
    ("sluse-js-ids", "ids_bindings"),
    // What is loaded with a language's words.
    ("sluse-js-words", "words_bindings"),
    // What is loaded when a file is checked.
    ("sluse-js-lists", "lists_bindings"),
    ("sluse-js-nir-lists", "nir_lists_bindings"),
];

/// A module before wasm-bindgen has seen it.
pub(crate) struct Web {
    /// What wasm-bindgen's output is called.
    pub(crate) name: &'static str,
    /// The file that the compiler left.
    pub(crate) file: PathBuf,
}

/// Builds the modules that the npm package is made of.
///
/// # Errors
/// When cargo fails.
pub(crate) fn web(toolchain: Toolchain) -> Result<Vec<Web>> {
    let mut flags = same_in_every_folder(toolchain)?;
    flags.extend([WEB_INLINING, WEB_LOOPS, WEB_STACK].concat().iter().map(ToString::to_string));
    let built = WEB.iter().map(|&(package, name)| {
        let file = module(toolchain, "web", package, &format!("{}.wasm", package.replace('-', "_")), &flags)?;
        Ok(Web { name, file })
    });
    built.collect()
}

/// The module without the two addresses that rustc's linker exports unasked: they are no part of the contract.
fn contract_only(built: &Path) -> Result<Vec<u8>> {
    let mut module = walrus::Module::from_file(built)?;
    for name in ["__data_end", "__heap_base"] {
        if module.exports.iter().any(|export| export.name == name) {
            module.exports.remove(name)?;
        }
    }
    Ok(module.emit_wasm())
}

fn module(toolchain: Toolchain, profile: &str, package: &str, file: &str, flags: &[String]) -> Result<PathBuf> {
    run(toolchain.cargo("build", flags).args(["--locked", "--lib", "--profile", profile, "--package", package]))?;
    let built = toolchain.artefact(profile, file);
    fs::metadata(&built).with_context(|| format!("cargo did not leave {}", built.display()))?;
    Ok(built)
}

/// Flags that take the names of this machine's folders out of the module, so that its digest is the same wherever it is built.
fn same_in_every_folder(toolchain: Toolchain) -> Result<Vec<String>> {
    let mut flags = vec![
        remap(&root().to_string_lossy(), "/sluse"),
        remap(&format!("{}/lib/rustlib/src/rust", toolchain.sysroot()?), "/rust"),
    ];
    for registry in registries()? {
        flags.push(remap(&registry.to_string_lossy(), "/crates"));
    }
    Ok(flags)
}

/// Cargo unpacks crates into one folder per registry, whose name tells where they were fetched from.
fn registries() -> Result<Vec<PathBuf>> {
    let home = std::env::var_os("CARGO_HOME").map(PathBuf::from).or_else(|| Some(std::env::home_dir()?.join(".cargo")));
    let Ok(entries) = fs::read_dir(home.context("neither CARGO_HOME nor a home folder is known")?.join("registry/src"))
    else {
        return Ok(Vec::new());
    };
    let mut folders = entries.map(|entry| Ok(entry?.path())).collect::<Result<Vec<_>>>()?;
    folders.sort();
    Ok(folders)
}

fn remap(from: &str, to: &str) -> String {
    format!("--remap-path-prefix={from}={to}")
}

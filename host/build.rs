//! Points the host at the rule module it embeds.
//!
//! The module is built first, by `cargo xtask build`; building it from here would run cargo inside cargo.

use std::path::Path;
use std::{env, process};

fn main() {
    let manifest = env::var("CARGO_MANIFEST_DIR").unwrap_or_else(|_| String::from("."));
    let module = Path::new(&manifest).join("../target/sluse.wasm");
    println!("cargo:rerun-if-changed={}", module.display());
    if !module.is_file() {
        println!(
            "cargo:error=the rule module target/sluse.wasm is missing: run `cargo xtask build` (it builds the module first, then this package)"
        );
        process::exit(1);
    }
    println!("cargo:rustc-env=SLUSE_MODULE_PATH={}", module.display());
}

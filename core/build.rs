//! Computes the rule set digest: SHA-256 over the core's sources, its lists and the locked versions of what it builds
//! on; and makes tables of the lists.
//!
//! Every face built from the same core reports the same digest, and any change of code changes it.

#[path = "build/kodeverk.rs"]
mod kodeverk;

#[path = "build/kommuner.rs"]
mod kommuner;

use sha2::{Digest, Sha256};
use std::path::{Path, PathBuf};
use std::{env, fs};

fn main() {
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    let mut sources = Vec::new();
    for (folder, extension) in [("src", "rs"), ("wire/src", "rs"), ("build", "rs"), ("lists", "csv")] {
        collect(&root.join(folder), extension, &mut sources);
        println!("cargo:rerun-if-changed={folder}");
    }
    sources.sort();

    let mut hasher = Sha256::new();
    for path in &sources {
        let name = path.strip_prefix(&root).expect("a source lies below the crate");
        hasher.update(name.to_string_lossy().replace('\\', "/").as_bytes());
        hasher.update([0]);
        hasher.update(fs::read(path).expect("a listed source can be read"));
        hasher.update([0]);
    }
    let lock = root.join("../Cargo.lock");
    for package in locked(&fs::read_to_string(&lock).unwrap_or_default()) {
        hasher.update(package.as_bytes());
        hasher.update([0]);
    }

    let list = fs::read_to_string(root.join("lists/kommuner.csv")).expect("the list of kommuner can be read");
    let out = PathBuf::from(env::var_os("OUT_DIR").expect("cargo names the folder"));
    fs::write(out.join("kommuner.rs"), kommuner::tables(&list)).expect("a table can be written");
    let lists = root.join("lists/nir");
    fs::write(out.join("kodeverk.rs"), kodeverk::tables(&lists)).expect("a table can be written");
    fs::write(out.join("codes.rs"), kodeverk::constants(&lists)).expect("constants can be written");

    let digest: String = hasher.finalize().iter().map(|byte| format!("{byte:02x}")).collect();
    println!("cargo:rustc-env=SLUSE_RULESET_SHA256={digest}");
    println!("cargo:rerun-if-changed=../Cargo.lock");
    println!("cargo:rerun-if-changed=build.rs");
}

fn collect(folder: &Path, extension: &str, into: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("the source folder can be listed") {
        let path = entry.expect("an entry can be read").path();
        if path.is_dir() {
            collect(&path, extension, into);
        } else if path.extension().is_some_and(|found| found == extension) {
            into.push(path);
        }
    }
}

/// Name and version of every package that the core builds on, directly or not, as Cargo.lock has them.
fn locked(lock: &str) -> Vec<String> {
    let mut wanted = vec!["serde".to_owned(), "thiserror".to_owned()];
    let mut found = Vec::new();
    while let Some(name) = wanted.pop() {
        for package in lock.split("[[package]]") {
            let Some(version) = value(package, "version") else { continue };
            if value(package, "name").as_deref() != Some(&name) {
                continue;
            }
            let line = format!("{name} {version}");
            if found.contains(&line) {
                continue;
            }
            found.push(line);
            let dependencies = package.split("dependencies = [").nth(1).unwrap_or_default();
            wanted.extend(
                dependencies
                    .split('"')
                    .skip(1)
                    .step_by(2)
                    .filter_map(|entry| entry.split(' ').next().map(str::to_owned)),
            );
        }
    }
    found.sort();
    found
}

fn value(package: &str, key: &str) -> Option<String> {
    let rest = package.split(&format!("\n{key} = \"")).nth(1)?;
    Some(rest.split('"').next()?.to_owned())
}

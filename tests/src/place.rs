//! The repository's folders, and the remedy when something is not built.

use std::fs;
use std::path::{Path, PathBuf};

/// The repository.
#[must_use]
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the tests stand in the repository").to_owned()
}

/// A file or folder that `cargo xtask build` makes, e.g. `target/sluse.wasm`.
///
/// # Panics
/// When it is missing: a test that cannot run has failed.
#[must_use]
pub fn built(path: &str) -> PathBuf {
    let full = root().join(path);
    assert!(full.exists(), "{path} is missing: run `cargo xtask build`, then the tests again");
    full
}

/// Holds that a file or folder is there that only the tests need, e.g. Chromium.
///
/// # Panics
/// When it is missing.
pub fn require(path: &str) {
    assert!(root().join(path).exists(), "{path} is missing: `cargo xtask test` installs it");
}

/// The files with an extension in a folder and those below it, each with its text.
///
/// # Panics
/// When there is none, or one cannot be read.
#[must_use]
pub fn sources(folder: &str, extension: &str) -> Vec<(PathBuf, String)> {
    let (mut waiting, mut found) = (vec![root().join(folder)], Vec::new());
    while let Some(path) = waiting.pop() {
        if path.is_dir() {
            waiting.extend(fs::read_dir(&path).expect("a folder").map(|entry| entry.expect("an entry").path()));
        } else if path.extension().is_some_and(|found| found == extension) {
            let text = fs::read_to_string(&path).expect("a source");
            found.push((path, text));
        }
    }
    assert!(!found.is_empty(), "{folder} has no .{extension}");
    found
}

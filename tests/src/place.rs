//! The repository's folders, and the remedy when something is not built.

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

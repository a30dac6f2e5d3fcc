//! What is fresh and need not be made again: a second start is quick.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use anyhow::{Context, Result};
use sha2::{Digest, Sha256};

/// Writes only when the content differs, so that what is built on the file stays fresh too.
///
/// # Errors
/// When the file or its folder cannot be written.
pub(crate) fn write_if_changed(path: &Path, content: &[u8]) -> Result<()> {
    if fs::read(path).is_ok_and(|old| old == content) {
        return Ok(());
    }
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::write(path, content).with_context(|| format!("cannot write {}", path.display()))
}

/// A digest of the files' names and contents; folders are walked, `node_modules` and `dist` left out.
///
/// # Errors
/// When something named cannot be read.
pub(crate) fn digest(inputs: &[PathBuf]) -> Result<String> {
    let mut sha = Sha256::new();
    for file in files(inputs)? {
        let content = fs::read(&file)?;
        sha.update(file.to_string_lossy().as_bytes());
        sha.update([0]);
        sha.update((content.len() as u64).to_le_bytes());
        sha.update(&content);
    }
    Ok(hex::encode(sha.finalize()))
}

/// Whether `a` was changed after `b`, or `b` is missing.
pub(crate) fn is_newer(a: &Path, b: &Path) -> bool {
    let changed = |path: &Path| -> Option<SystemTime> { fs::metadata(path).ok()?.modified().ok() };
    match (changed(a), changed(b)) {
        (Some(a), Some(b)) => a > b,
        (_, None) => true,
        (None, Some(_)) => false,
    }
}

/// The files named and those in the folders named, in order.
///
/// # Errors
/// When something named cannot be read.
pub(crate) fn files(inputs: &[PathBuf]) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    let mut waiting = inputs.to_vec();
    while let Some(path) = waiting.pop() {
        if path.is_dir() {
            for entry in fs::read_dir(&path)? {
                let entry = entry?;
                if entry.file_name() != "node_modules" && entry.file_name() != "dist" {
                    waiting.push(entry.path());
                }
            }
        } else {
            fs::metadata(&path).with_context(|| format!("{} is missing", path.display()))?;
            found.push(path);
        }
    }
    found.sort();
    Ok(found)
}

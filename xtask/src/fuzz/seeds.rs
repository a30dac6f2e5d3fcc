//! Where a search begins: the calls and numbers of tests/vectors, so that none is kept twice.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use serde_json::Value;

use super::Target;
use crate::fresh::files;
use crate::run::root;

/// Longer words are no identifiers.
const LONGEST_WORD: usize = 40;

/// Writes the target's seeds into `folder`, and beside it the list of them that libFuzzer reads.
///
/// # Errors
/// When the vectors cannot be read or the seeds not written.
pub(super) fn write(target: Target, folder: &Path) -> Result<PathBuf> {
    let vectors = root().join("tests/vectors");
    let seeds = match target {
        Target::Check => calls(&vectors)?,
        Target::Ids => words(&vectors.join("ids"))?.chunks(16).map(|some| some.join("\n").into_bytes()).collect(),
        Target::Typed => words(&vectors.join("ids"))?.into_iter().map(String::into_bytes).collect(),
    };
    if folder.exists() {
        fs::remove_dir_all(folder)?;
    }
    fs::create_dir_all(folder)?;
    let mut list = Vec::new();
    for (number, seed) in seeds.iter().enumerate() {
        let file = folder.join(number.to_string());
        fs::write(&file, seed)?;
        list.push(file.display().to_string());
    }
    let path = folder.with_extension("list");
    fs::write(&path, list.join(","))?;
    Ok(path)
}

/// The head of every vector in one line, then its payload.
fn calls(vectors: &Path) -> Result<Vec<Vec<u8>>> {
    let mut calls = Vec::new();
    for index in indices(vectors)? {
        let entries: Value = serde_json::from_slice(&fs::read(&index)?)?;
        for entry in entries.as_array().into_iter().flatten() {
            let head = match &entry["head_text"] {
                Value::String(head) => head.clone(),
                _ => entry["head"].to_string(),
            };
            let payload = match (&entry["payload"], &entry["text"]) {
                (Value::String(file), _) => fs::read(index.with_file_name(file))?,
                (_, Value::String(text)) => text.clone().into_bytes(),
                // A recipe: too large to begin with.
                _ => continue,
            };
            calls.push([head.as_bytes(), b"\n", &payload].concat());
        }
    }
    Ok(calls)
}

/// `tests/vectors/*/*.json`: the lists of vectors.
fn indices(vectors: &Path) -> Result<Vec<PathBuf>> {
    let mut indices = Vec::new();
    for group in fs::read_dir(vectors).with_context(|| format!("cannot read {}", vectors.display()))? {
        for file in fs::read_dir(group?.path()).into_iter().flatten() {
            let path = file?.path();
            if path.extension().is_some_and(|ending| ending == "json") {
                indices.push(path);
            }
        }
    }
    indices.sort();
    Ok(indices)
}

/// Whatever stands in the files and may be an identifier: words with a digit.
fn words(folder: &Path) -> Result<Vec<String>> {
    let mut words = BTreeSet::new();
    for file in files(&[folder.to_owned()])? {
        let text = fs::read_to_string(&file).unwrap_or_default();
        let found = text.split(|c: char| !(c.is_alphanumeric() || ":@.-".contains(c)));
        let may_be = |word: &&str| word.len() <= LONGEST_WORD && word.contains(|c: char| c.is_ascii_digit());
        words.extend(found.filter(may_be).map(str::to_owned));
    }
    Ok(words.into_iter().collect())
}

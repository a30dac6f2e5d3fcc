//! Vectors: a call, where its input comes from, and the answer that somebody read and found right.
//!
//! An index (`tests/vectors/*/*.json`) lists vectors; payloads and answers stand in the folder of the same name. One
//! payload serves several calls. What is too large to keep is made from a recipe. In answers the digest of the rule set
//! is left out, since every change of the core's sources changes it; it is put back before bytes are compared.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use serde::Deserialize;
use serde_json::Value;
use sluse_core::wire::Call;
use sluse_core::{OP_CHECK, Status, ruleset};

use crate::place::root;

/// What stands in kept answers for the digest of the rule set.
pub const DIGEST_MARK: &str = "(the digest of the rule set)";

/// One entry of an index.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    name: String,
    /// The head as JSON.
    head: Option<Value>,
    /// The head as it stands, where it is no JSON or no object.
    head_text: Option<String>,
    /// A file beside the index.
    payload: Option<String>,
    /// The payload itself, where it is short.
    text: Option<String>,
    /// How to make a payload that is too large to keep.
    recipe: Option<Recipe>,
    /// Where the input comes from.
    source: String,
    /// Why the answer is what it is.
    why: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Recipe {
    begin: String,
    repeat: String,
    times: usize,
    end: String,
}

/// A vector.
pub struct Vector {
    /// Unique among all.
    pub name: String,
    /// The head's bytes.
    pub head: Vec<u8>,
    /// The payload's bytes.
    pub body: Vec<u8>,
    /// Where the input comes from.
    pub source: String,
    /// Why the answer is what it is.
    pub why: String,
    /// The kept answer.
    pub answer_path: PathBuf,
}

/// Status and output of a call.
#[derive(Clone, PartialEq, Eq)]
pub struct Output {
    /// The status by the contract of the plain module.
    pub status: u32,
    /// The output's bytes.
    pub bytes: Vec<u8>,
}

impl std::fmt::Debug for Output {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "status {}: {}", self.status, String::from_utf8_lossy(&self.bytes))
    }
}

impl Vector {
    /// What the native core says.
    #[must_use]
    pub fn native(&self) -> Output {
        native(&self.head, &self.body)
    }

    /// The head as a caller with types would write it; `None` for heads that only a broken caller writes.
    #[must_use]
    pub fn call(&self) -> Option<Call> {
        serde_json::from_slice(&self.head).ok()
    }

    /// The kept answer with the live digest put back.
    ///
    /// # Errors
    /// That there is none, or that it is not JSON.
    pub fn kept(&self) -> Result<Output, String> {
        let hint = "`UPDATE=1 cargo test -p sluse-tests --release vectors` writes it: read it before you commit it";
        let text = fs::read_to_string(&self.answer_path)
            .map_err(|error| format!("{}: {error}; {hint}", self.answer_path.display()))?;
        let mut value: Value = serde_json::from_str(&text).map_err(|error| format!("{}: {error}", self.name))?;
        let digest = value.pointer_mut("/ruleset/sha256").ok_or_else(|| format!("{}: no rule set", self.name))?;
        if digest != DIGEST_MARK {
            return Err(format!("{}: a digest stands in the kept answer", self.name));
        }
        *digest = ruleset::SHA256.into();
        let status = match value.pointer("/refusal/code").and_then(Value::as_str) {
            None => Status::Answer,
            Some("budget_reached") => Status::Budget,
            Some(_) => Status::Refusal,
        };
        // Canonical JSON is what serde_json writes of a map with sorted keys.
        let bytes = serde_json::to_vec(&value).map_err(|error| error.to_string())?;
        Ok(Output { status: status as u32, bytes })
    }
}

/// What the native core says to a head and a body.
#[must_use]
pub fn native(head: &[u8], body: &[u8]) -> Output {
    let mut bytes = Vec::new();
    let status = sluse_core::call(OP_CHECK, head, body, &mut bytes);
    Output { status: status as u32, bytes }
}

/// An answer as it is kept: one member a line, one finding a line, the digest replaced by [`DIGEST_MARK`].
///
/// # Panics
/// When the bytes are no answer and no refusal.
#[must_use]
pub fn to_keep(answer: &[u8]) -> String {
    let mut value: BTreeMap<String, Value> = serde_json::from_slice(answer).expect("an object");
    value.get_mut("ruleset").expect("a rule set")["sha256"] = DIGEST_MARK.into();
    let members = value.iter().map(|(key, value)| format!("{}: {}", Value::from(key.as_str()), lines(value)));
    format!("{{\n{}\n}}\n", members.collect::<Vec<_>>().join(",\n"))
}

fn lines(value: &Value) -> String {
    match value.as_array() {
        Some(elements) if !elements.is_empty() => {
            let lines = elements.iter().map(|element| format!("  {element}"));
            format!("[\n{}\n]", lines.collect::<Vec<_>>().join(",\n"))
        }
        _ => value.to_string(),
    }
}

/// Every vector, in the order of the indexes.
///
/// # Panics
/// When an index or a payload cannot be read: it says which.
#[must_use]
pub fn all() -> Vec<Vector> {
    let mut indexes: Vec<PathBuf> = folders(&root().join("tests/vectors"))
        .iter()
        .flat_map(|folder| files(folder))
        .filter(|path| path.extension().is_some_and(|extension| extension == "json"))
        .collect();
    indexes.sort();
    indexes.iter().flat_map(|index| read_index(index)).collect()
}

fn read_index(index: &Path) -> Vec<Vector> {
    let text = fs::read_to_string(index).unwrap_or_else(|error| panic!("{}: {error}", index.display()));
    let entries: Vec<Entry> =
        serde_json::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", index.display()));
    let folder = index.with_extension("");
    entries.into_iter().map(|entry| vector(entry, index, &folder)).collect()
}

fn vector(entry: Entry, index: &Path, folder: &Path) -> Vector {
    let Entry { name, head, head_text, payload, text, recipe, source, why } = entry;
    let head = match (head, head_text) {
        (Some(head), None) => head.to_string().into_bytes(),
        (None, Some(text)) => text.into_bytes(),
        _ => panic!("{name}: one of `head` and `head_text`"),
    };
    let body = match (payload, text, recipe) {
        (Some(file), None, None) => {
            let path = index.with_file_name(file);
            fs::read(&path).unwrap_or_else(|error| panic!("{name}: {}: {error}", path.display()))
        }
        (None, Some(text), None) => text.into_bytes(),
        (None, None, Some(Recipe { begin, repeat, times, end })) => {
            [begin, repeat.repeat(times), end].concat().into_bytes()
        }
        _ => panic!("{name}: one of `payload`, `text` and `recipe`"),
    };
    let answer_path = folder.join(format!("{name}.answer.json"));
    Vector { name, head, body, source, why, answer_path }
}

fn folders(path: &Path) -> Vec<PathBuf> {
    entries(path).into_iter().filter(|path| path.is_dir()).collect()
}

/// Files directly in a folder.
#[must_use]
pub fn files(path: &Path) -> Vec<PathBuf> {
    entries(path).into_iter().filter(|path| path.is_file()).collect()
}

fn entries(path: &Path) -> Vec<PathBuf> {
    let listed = fs::read_dir(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    listed.map(|entry| entry.expect("an entry can be read").path()).collect()
}

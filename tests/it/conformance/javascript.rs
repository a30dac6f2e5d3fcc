//! Node and Chromium: one process for all vectors, which it reads from files.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

use serde::Deserialize;
use serde_json::{Map, Value, json};
use sluse_tests::id_vectors::{self, Expected, Repair};
use sluse_tests::place::{built, require, root};
use sluse_tests::vectors::{self, Output};

use super::Said;

/// What one runtime said to everything.
pub(crate) struct Run {
    pub(super) vectors: Vec<Said>,
    pub(crate) ids: Vec<SaidOfIds>,
}

/// What one runtime said to a column of identifiers.
#[derive(Deserialize)]
pub(crate) struct SaidOfIds {
    pub(crate) asked: Map<String, Value>,
    /// Verdict bytes and kind bytes, as hexadecimal digits.
    pub(crate) bytes: String,
    pub(crate) told: Vec<Told>,
}

/// What one text was said to be: as a row of the column, and asked for alone.
#[derive(Deserialize)]
pub(crate) struct Told {
    pub(crate) by_column: Expected,
    pub(crate) by_itself: Expected,
    /// Where a slip may be; only the module for forms looks for it.
    pub(crate) repair: Option<Repair>,
}

/// The plain module by the package's loader.
pub(crate) fn node_plain() -> &'static Run {
    static RUN: OnceLock<Run> = OnceLock::new();
    RUN.get_or_init(|| run("node_plain.mjs", &[]))
}

/// The wasm-bindgen package.
pub(crate) fn node_js() -> &'static Run {
    static RUN: OnceLock<Run> = OnceLock::new();
    RUN.get_or_init(|| run("node_js.mjs", &[]))
}

/// The wasm-bindgen package in a browser.
pub(crate) fn chromium() -> &'static Run {
    static RUN: OnceLock<Run> = OnceLock::new();
    RUN.get_or_init(|| {
        require("/usr/bin/chromium");
        require("web-demo/node_modules/playwright-core");
        run("chromium.mjs", &[&root().join("web-demo")])
    })
}

#[derive(Deserialize)]
struct Results {
    vectors: Vec<Line>,
    ids: Vec<SaidOfIds>,
}

#[derive(Deserialize)]
struct Line {
    name: String,
    status: u32,
    answer: String,
    words: BTreeMap<String, String>,
}

fn run(script: &str, more: &[&Path]) -> Run {
    let output = Command::new("node")
        .arg(root().join("tests/runtimes").join(script))
        .arg(built("target/npm"))
        .arg(vectors_as_files())
        .args(more)
        .output()
        .expect("node is missing: Node 20 or later is part of the toolchain");
    assert!(output.status.success(), "{script}: {}", String::from_utf8_lossy(&output.stderr));
    let results: Results = serde_json::from_slice(&output.stdout).expect("results as JSON");
    let said = |line: Line| Said {
        name: line.name,
        output: Output { status: line.status, bytes: line.answer.into_bytes() },
        words: line.words,
    };
    Run { vectors: results.vectors.into_iter().map(said).collect(), ids: results.ids }
}

/// A folder with `names.json`, a `.head` and a `.body` for each vector, and `columns.json`; written once.
fn vectors_as_files() -> &'static Path {
    static FOLDER: OnceLock<PathBuf> = OnceLock::new();
    FOLDER.get_or_init(|| {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("vectors");
        fs::create_dir_all(&folder).expect("a folder");
        let mut names = Vec::new();
        for vector in vectors::all() {
            fs::write(folder.join(format!("{}.head", vector.name)), &vector.head).expect("writable");
            fs::write(folder.join(format!("{}.body", vector.name)), &vector.body).expect("writable");
            names.push(vector.name);
        }
        fs::write(folder.join("names.json"), serde_json::to_vec(&names).expect("JSON")).expect("writable");
        let columns = id_vectors::columns().into_iter().map(|column| {
            let texts: Vec<&str> = column.cases.iter().map(|case| case.text.as_str()).collect();
            json!({"asked": column.asked, "texts": texts})
        });
        fs::write(folder.join("columns.json"), Value::from_iter(columns).to_string()).expect("writable");
        folder
    })
}

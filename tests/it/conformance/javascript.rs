//! Node and Chromium: one process for all vectors, which it reads from files.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

use serde::Deserialize;
use sluse_tests::place::{built, require, root};
use sluse_tests::vectors::{self, Output};

use super::Said;

/// The plain module by the package's loader.
pub(super) fn node_plain() -> Vec<Said> {
    run("node_plain.mjs", &[])
}

/// The wasm-bindgen package.
pub(super) fn node_js() -> Vec<Said> {
    run("node_js.mjs", &[])
}

/// The wasm-bindgen package in a browser.
pub(super) fn chromium() -> Vec<Said> {
    require("/usr/bin/chromium");
    require("web-demo/node_modules/playwright-core");
    run("chromium.mjs", &[&root().join("web-demo")])
}

#[derive(Deserialize)]
struct Line {
    name: String,
    status: u32,
    answer: String,
    words: BTreeMap<String, String>,
}

fn run(script: &str, more: &[&Path]) -> Vec<Said> {
    let output = Command::new("node")
        .arg(root().join("tests/runtimes").join(script))
        .arg(built("target/npm"))
        .arg(vectors_as_files())
        .args(more)
        .output()
        .expect("node is missing: Node 20 or later is part of the toolchain");
    assert!(output.status.success(), "{script}: {}", String::from_utf8_lossy(&output.stderr));
    let lines: Vec<Line> = serde_json::from_slice(&output.stdout).expect("results as JSON");
    let said = |line: Line| Said {
        name: line.name,
        output: Output { status: line.status, bytes: line.answer.into_bytes() },
        words: line.words,
    };
    lines.into_iter().map(said).collect()
}

/// A folder with `names.json`, and a `.head` and a `.body` for each vector; written once.
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
        folder
    })
}

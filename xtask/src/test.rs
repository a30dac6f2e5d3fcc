//! Every test of the product, in order, up to the first that fails.

use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use anyhow::{Result, bail};

use crate::build::{HOST_AND_TESTS, build_with_tests};
use crate::component;
use crate::cost;
use crate::differential;
use crate::fuzz;
use crate::lint::{biome, clippy, format_check};
use crate::python::python_packages;
use crate::python_wheel;
use crate::run::{cargo, command, root, run};
use crate::setup::{cargo_tool, chromium, crates, npm, npm_packages};
use crate::wasm_build::plain;
use crate::wasm_target::{Toolchain, choose};

/// Equal to the version of the crate `wasm-bindgen`, as the runner demands.
const WASM_BINDGEN: &str = "0.2.130";

type Section<'a> = (&'static str, &'a dyn Fn() -> Result<()>);

/// Which sections to run, and how far; without options all of them, up to the first that fails.
#[derive(clap::Args)]
pub(crate) struct Sections {
    /// Only sections whose name has one of these in it; what they need must have been built
    #[arg(long, value_name = "WORDS")]
    only: Vec<String>,
    /// Run the sections after one that fails too
    #[arg(long)]
    go_on: bool,
    /// While writing: core, host and vectors on one runtime, without browsers, packages and processes
    #[arg(long, conflicts_with = "only")]
    quick: bool,
}

impl Sections {
    fn has(&self, name: &str) -> bool {
        self.only.is_empty() || self.only.iter().any(|words| name.contains(words))
    }
}

/// Sets up, builds and tests.
///
/// # Errors
/// When a section fails; the sections after it are not run, unless they were asked for.
pub(crate) fn test(sections: &Sections) -> Result<()> {
    let toolchain = choose()?;
    if sections.quick { quick(sections, toolchain) } else { whole(sections, toolchain) }
}

/// What a change of the core or the host most often breaks, in two minutes where it was built before.
fn quick(sections: &Sections, toolchain: Toolchain) -> Result<()> {
    /// Tests beside the host that start nothing.
    const STARTS_NOTHING: [&str; 9] = [
        "cases::",
        "catalogue::",
        "conformance::plain_module_in_wasmtime",
        "faces::",
        "generated::",
        "personal_numbers::",
        "samples::",
        "sources::",
        "vectors::",
    ];
    in_order(
        sections,
        &[
            ("formatting", &format_check),
            ("build: plain module", &|| plain(toolchain).map(drop)),
            ("core", &|| run(cargo().args(["test", "--locked", "-p", "sluse-core", "--lib", "--tests"]))),
            ("host, in memory", &|| run(cargo().args(["test", "--locked", "--release", "-p", "sluse", "--lib"]))),
            ("vectors natively and in wasmtime, cases, sources", &|| {
                let mut tests = cargo();
                tests.args(["test", "--locked", "--release", "-p", "sluse-tests", "--test", "it", "--"]);
                run(tests.args(STARTS_NOTHING))
            }),
        ],
    )
}

fn whole(sections: &Sections, toolchain: Toolchain) -> Result<()> {
    in_order(
        sections,
        &[
            ("set-up: crates of every platform", &crates),
            ("set-up: Chromium and chromedriver", &chromium),
            ("formatting", &format_check),
            ("build: modules, npm package, pages, host", &|| build_with_tests(toolchain)),
            ("clippy", &clippy),
            ("biome", &biome),
            ("core and the plain module", &|| {
                run(cargo().args(["test", "--locked", "-p", "sluse-core", "-p", "sluse-abi", "-p", "xtask"]))
            }),
            ("fuzzing, short", &fuzz::short),
            ("host, vectors, end to end", &|| {
                run(cargo().args(["test", "--locked", "--release"]).args(HOST_AND_TESTS))
            }),
            ("identifiers against the oracle, 10^6 cases", &differential::short),
            ("time of a unit of work, short", &cost::short),
            ("wasm-bindgen in Node", &|| wasm_bindgen(toolchain, Place::Node)),
            ("wasm-bindgen in Chromium", &|| wasm_bindgen(toolchain, Place::Chromium)),
            ("npm package in Node", &npm_package),
            ("npm package as vendors build it", &npm_package_built),
            ("Python wheel", &python_wheel::test),
            ("Python wheel in Spark", &python_wheel::spark),
            ("component in Python", &component::python),
            ("component in Node", &component::node),
            ("identifiers against @navikt/fnrvalidator and python-stdnum", &other_checkers),
            ("pages", &|| run(command(npm()).arg("test").current_dir(root().join("web-demo")))),
        ],
    )
}

enum Place {
    Node,
    Chromium,
}

fn wasm_bindgen(toolchain: Toolchain, place: Place) -> Result<()> {
    let runner = cargo_tool("wasm-bindgen-cli", WASM_BINDGEN, "wasm-bindgen-test-runner")?;
    let mut tests = toolchain.cargo("test", &[]);
    tests
        .args(["--locked", "-p", "sluse-js", "-p", "sluse-js-ids", "-p", "sluse-js-words"])
        .env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER", runner);
    if matches!(place, Place::Chromium) {
        tests.env("WASM_BINDGEN_USE_BROWSER", "1").env("CHROMEDRIVER", "/usr/bin/chromedriver");
    }
    run(&mut tests)
}

fn npm_package() -> Result<()> {
    run(command("node").arg("--test").args(test_files(&root().join("wasm/js/test"))?))
}

/// The files of Node's tests directly in a folder.
fn test_files(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut files = std::fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect::<Result<Vec<_>>>()?;
    files.retain(|file| file.to_string_lossy().ends_with(".test.mjs"));
    files.sort();
    Ok(files)
}

/// From the packed package, in empty folders: Vite, webpack, esbuild, Next.js, Jest, Node, the types, and form libraries.
fn npm_package_built() -> Result<()> {
    const FOLDER: &str = "wasm/js/test/bundlers";
    npm_packages(FOLDER)?;
    let folder = root().join(FOLDER);
    let apps = folder.join("apps");
    if apps.exists() {
        std::fs::remove_dir_all(&apps)?;
    }
    std::fs::create_dir_all(&apps)?;
    run(command(npm())
        .args(["pack", "--silent", "--pack-destination"])
        .arg(&apps)
        .current_dir(root().join("target/npm")))?;
    run(command("node").arg("--test").args(test_files(&folder)?))
}

/// Each file is a process, both at a time; the report called spec says how many fell in which row.
fn other_checkers() -> Result<()> {
    const FOLDER: &str = "tests/peers";
    npm_packages(FOLDER)?;
    python_packages(FOLDER, "python")?;
    let files = ["navikt.test.mjs", "stdnum.test.mjs"].map(|file| root().join(FOLDER).join(file));
    run(command("node").args(["--test", "--test-reporter=spec", "--test-concurrency=2"]).args(files))
}

fn in_order(asked: &Sections, sections: &[Section<'_>]) -> Result<()> {
    let mut summary = Vec::new();
    let mut failure = None;
    for (name, section) in sections.iter().filter(|(name, _)| asked.has(name)) {
        if failure.is_some() && !asked.go_on {
            summary.push(format!("  not run          {name}"));
            continue;
        }
        eprintln!("\n━━ {name}");
        let begun = Instant::now();
        let outcome = section();
        let word = if outcome.is_ok() { "ok    " } else { "FAILED" };
        summary.push(format!("  {word} {:>7}  {name}", seconds(begun.elapsed())));
        failure = failure.or(outcome.err().map(|error| (*name, error)));
    }
    eprintln!("\n━━ summary\n{}", summary.join("\n"));
    match failure {
        None if summary.is_empty() => bail!("no section has any of {:?} in its name", asked.only),
        None => Ok(()),
        Some((name, error)) => bail!("{name}: {error:#}"),
    }
}

fn seconds(time: Duration) -> String {
    format!("{:.1} s", time.as_secs_f64())
}

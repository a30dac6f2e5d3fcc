//! Set-up, builds, the demo and the tests behind one command: `cargo xtask …`.

mod bench;
mod build;
mod component;
mod cost;
mod demo;
mod differential;
mod fresh;
mod fuzz;
mod gate;
mod gate_process;
mod lint;
mod mutants;
mod npm_package;
mod pages;
mod python;
mod python_wheel;
mod run;
mod setup;
mod snip;
mod test;
mod wasm_build;
mod wasm_target;

use std::process::ExitCode;

use clap::Parser;

/// Sluse's set-up, builds, demo and tests.
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask")]
enum Task {
    /// Build what is missing, start a municipality's and a county's gate, and keep them running until Ctrl-C
    Demo,
    /// Install what tests need, then run every test
    Test(test::Sections),
    /// Leave target/sluse.wasm, target/sluse.component.wasm, target/npm, web-demo/dist and target/release/sluse
    Build,
    /// Leave target/npm alone, and what it is made of
    Npm,
    /// Leave the Python package in target/wheel
    Wheel,
    /// Measure ratios to peers and to the native run
    Bench,
    /// Search for inputs that break a promise
    Fuzz(fuzz::Search),
    /// Compare identifiers with the oracle: core, module in wasmtime, module in Node
    Differential(differential::Comparison),
    /// Search for a payload that takes more time than its work tells
    Cost(cost::Search),
    /// Look for changes of the identifiers' code that no test notices (an hour or more)
    Mutants(mutants::Mutants),
    /// Format every crate
    Fmt,
    /// Clippy and Biome with warnings denied, rustfmt, and cargo-deny for licences, bans and sources
    Lint,
}

fn main() -> ExitCode {
    let done = match Task::parse() {
        Task::Demo => demo::demo(),
        Task::Test(sections) => test::test(&sections),
        Task::Build => build::build(),
        Task::Npm => build::npm(),
        Task::Wheel => python_wheel::build_and_wheel(),
        Task::Bench => bench::bench(),
        Task::Fuzz(search) => fuzz::fuzz(&search),
        Task::Differential(comparison) => differential::differential(&comparison),
        Task::Cost(search) => cost::cost(&search),
        Task::Mutants(task) => mutants::mutants(&task),
        Task::Fmt => lint::format(),
        Task::Lint => lint::lint(),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            // The causes in one line, without the backtrace that RUST_BACKTRACE would add: a tool failed, not xtask.
            run::say(format!("{error:#}"));
            ExitCode::FAILURE
        }
    }
}

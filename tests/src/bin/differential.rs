//! `cargo xtask differential`: identifiers against the oracle, by the million.

use std::collections::BTreeSet;
use std::process::ExitCode;
use std::time::{Duration, Instant};

use clap::Parser;
use sluse_tests::cases::setting::Setting;
use sluse_tests::cases::{CHUNK, trail};
use sluse_tests::differential::compare::{Comparison, Difference};
use sluse_tests::differential::sides::{Failure, Native, Node, Wasmtime};

/// Compares the core, the module in wasmtime and the module in Node with the oracle
#[derive(Parser)]
#[command(name = "differential")]
struct Options {
    /// How many cases
    #[arg(long, default_value_t = 1_000_000)]
    cases: u64,
    /// Where chance begins
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// One case of an earlier run: what was asked, how it was made, what everybody says
    #[arg(long, value_name = "SEED:INDEX", value_parser = case)]
    only: Option<(u64, u64)>,
}

fn case(text: &str) -> Result<(u64, u64), String> {
    let parts = text.split_once(':').and_then(|(seed, index)| Some((seed.parse().ok()?, index.parse().ok()?)));
    parts.ok_or_else(|| "it is written as SEED:INDEX, for example 1:4711".to_owned())
}

fn main() -> ExitCode {
    let options = Options::parse();
    let differences = match options.only {
        Some((seed, index)) => one(seed, index),
        None => many(options.seed, options.cases),
    };
    match differences {
        Ok(0) => ExitCode::SUCCESS,
        Ok(count) => {
            eprintln!("differential: {count} differences");
            ExitCode::FAILURE
        }
        Err(failure) => {
            eprintln!("differential: {failure}");
            ExitCode::FAILURE
        }
    }
}

fn comparison(seed: u64) -> Result<Comparison, Failure> {
    Ok(Comparison::new(vec![Box::new(Native::default()), Box::new(Wasmtime::start()?), Box::new(Node::start()?)], seed))
}

/// After so many differences the rest would only be more of the same.
const ENOUGH: usize = 10_000;

/// Goes on after a difference: one of each sort is printed.
fn many(seed: u64, cases: u64) -> Result<usize, Failure> {
    let mut comparison = comparison(seed)?;
    let (begun, mut told, mut count, mut sorts) = (Instant::now(), Instant::now(), 0, BTreeSet::new());
    for first in (0..cases).step_by(CHUNK as usize) {
        let differences = comparison.chunk(first, CHUNK.min(cases - first))?;
        count += differences.len();
        differences.iter().filter(|difference| sorts.insert(sort(difference))).for_each(|found| print(seed, found));
        if count >= ENOUGH {
            return Ok(count);
        }
        if told.elapsed() > Duration::from_secs(5) {
            told = Instant::now();
            progress(first + CHUNK, begun);
        }
    }
    progress(cases, begun);
    if count == 0 {
        println!("{cases} cases of seed {seed}: no difference");
    }
    Ok(count)
}

/// Who says what instead of what, when which kinds are asked for.
fn sort(difference: &Difference) -> (&'static str, String, String, String) {
    let Difference { side, said, oracle, setting, .. } = difference;
    (side, setting.kinds(), said.in_words(), oracle.in_words())
}

fn progress(cases: u64, begun: Instant) {
    eprintln!("differential: {cases} cases, {:.0} per second", cases as f64 / begun.elapsed().as_secs_f64());
}

fn one(seed: u64, index: u64) -> Result<usize, Failure> {
    let first = index / CHUNK * CHUNK;
    println!(
        "case {seed}:{index}\n  asked: {}\n  made:  {}",
        asked(&Setting::of_chunk(index / CHUNK)),
        trail(seed, index)
    );
    let differences = comparison(seed)?.chunk(first, CHUNK)?;
    let of_it: Vec<_> = differences.iter().filter(|difference| difference.index == index).collect();
    of_it.iter().for_each(|difference| print(seed, difference));
    Ok(of_it.len())
}

fn asked(setting: &Setting) -> String {
    setting.head(CHUNK)
}

fn print(seed: u64, difference: &Difference) {
    println!(
        "difference at {seed}:{}\n  asked:  {}\n  made:   {}\n  shape:  {}\n  oracle: {}\n  {}: {}",
        difference.index,
        asked(&difference.setting),
        difference.trail,
        difference.shape,
        difference.oracle.in_words(),
        difference.side,
        difference.said.in_words(),
    );
}

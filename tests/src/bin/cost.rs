//! Searches for a payload that takes more time than its work tells: `cargo xtask cost`.

use std::io::{IsTerminal, Write};
use std::process::ExitCode;
use std::time::{Duration, Instant};

use clap::Parser;
use sluse_tests::cost::{LIMIT_NS, cases, search};

/// How many of the dearest are shown.
const SHOWN: usize = 10;

/// Searches for a payload that takes more time than its work tells.
#[derive(Parser)]
struct Args {
    /// How many kinds of record stand in a payload
    #[arg(long, default_value_t = 2)]
    kinds: usize,
    /// How many of each
    #[arg(long, default_value_t = 1500)]
    count: usize,
    /// How long to search at most
    #[arg(long)]
    minutes: Option<u64>,
}

fn main() -> ExitCode {
    let Args { kinds, count, minutes } = Args::parse();
    let begun = Instant::now();
    let may_go_on = || minutes.is_none_or(|minutes| begun.elapsed() < Duration::from_secs(60 * minutes));
    let shows = std::io::stderr().is_terminal();
    let (too_long, all) = search(cases(kinds, count).take_while(|_| may_go_on()), |number| {
        if shows && number % 50 == 0 {
            eprint!("\r{number}");
            drop(std::io::stderr().flush());
        }
    });
    println!("{} payloads; the dearest, in nanoseconds a unit of work:", all.len());
    for measured in all.iter().take(SHOWN) {
        println!("{:6.1}  {:>10} units  {}", measured.ns, measured.work, measured.name);
    }
    if too_long.is_empty() {
        return ExitCode::SUCCESS;
    }
    println!("more than {LIMIT_NS} ns, and more than other records take at the same time:");
    for measured in &too_long {
        println!("{:6.1}  {:>10} units  {}", measured.ns, measured.work, measured.name);
    }
    ExitCode::FAILURE
}

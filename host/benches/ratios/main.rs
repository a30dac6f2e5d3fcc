//! Ratios of Sluse to a peer, or to its own native run: both sides in turn in this one process, medians of the rounds.
//!
//! Absolute times drift on shared machines; a ratio of two things measured in turn does not. Nothing here is a test.

mod client;
mod durable;
mod ids;
mod module;
mod nir;
mod pupils;
mod start;
mod table;

use table::Table;

type Part = fn(&mut Table) -> Result<(), Box<dyn std::error::Error>>;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    const PARTS: [(&str, Part); 5] = [
        ("module", module::measure),
        ("nir", nir::measure),
        ("ids", ids::measure),
        ("start", start::measure),
        ("durable", durable::measure),
    ];
    // `cargo bench` itself passes an option; names after `--` choose parts.
    let chosen: Vec<String> = std::env::args().skip(1).filter(|argument| !argument.starts_with('-')).collect();
    let mut table = Table::default();
    for (name, measure) in PARTS {
        if chosen.is_empty() || chosen.iter().any(|part| part == name) {
            measure(&mut table)?;
        }
    }
    table.print();
    // The part that runs in Node measures the same pupils.
    if let Some(file) = std::env::var_os("SLUSE_BENCH_PUPILS") {
        std::fs::write(file, pupils::ndjson(module::RECORDS))?;
    }
    Ok(())
}

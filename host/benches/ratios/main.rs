//! Ratios of Sluse to a peer, or to its own native run: both sides in turn in this one process, medians of the rounds.
//!
//! Absolute times drift on shared machines; a ratio of two things measured in turn does not. Nothing here is a test.

mod client;
mod durable;
mod module;
mod pupils;
mod start;
mod table;

use table::Table;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut table = Table::default();
    module::measure(&mut table)?;
    start::measure(&mut table)?;
    durable::measure(&mut table)?;
    table.print();
    // The part that runs in Node measures the same pupils.
    if let Some(file) = std::env::var_os("SLUSE_BENCH_PUPILS") {
        std::fs::write(file, pupils::ndjson(module::RECORDS))?;
    }
    Ok(())
}

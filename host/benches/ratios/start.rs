//! What a start and a fresh instance cost.

use std::error::Error;
use std::time::Duration;

use sluse::engine::{Engine, Limits};
use sluse_wire::{Call, Mode};

use crate::pupils;
use crate::table::{ROUNDS, Table, median, time};

/// Goal 6: loading the compiled module at most 1 ms, a fresh instance at most 40 µs more than a reused one.
pub(crate) fn measure(table: &mut Table) -> Result<(), Box<dyn Error>> {
    let cache = tempfile::tempdir()?;
    let folder = cache.path().join("compiled");
    let mut compile = || drop(Engine::embedded(Some(&folder), Limits::GATE));
    let compiled = time(&mut compile);
    let loaded = median((0..ROUNDS).map(|_| time(&mut compile)));
    table.row(
        "engine ready from cache (one try instance included)",
        format!("{:.2} ms", millis(loaded)),
        "<= 1 ms",
        format!("{:.0} ms when it compiles", millis(compiled)),
    );

    let engine = Engine::embedded(Some(&folder), Limits::GATE)?;
    let call = Call {
        exchange: Some("elev.klasseliste".to_owned()),
        as_of: "2026-03-10".to_owned(),
        mode: Mode::Test,
        format: Some("ndjson".to_owned()),
        ..Call::default()
    };
    for (records, goal) in [(1, "<= 40 µs more"), (100, "<= 1.3x")] {
        let payload = pupils::ndjson(records);
        let mut session = engine.session();
        let mut reused = Vec::new();
        let mut fresh = Vec::new();
        for _ in 0..1001 {
            fresh.push(time(&mut || drop(engine.check(&call, &payload))));
            reused.push(time(&mut || drop(session.check(&call, &payload))));
        }
        let (fresh, reused) = (median(fresh.into_iter()), median(reused.into_iter()));
        table.row(
            &format!("fresh instance, {records} record(s), against a reused one"),
            format!("+{:.1} µs, {:.2}x", micros(fresh) - micros(reused), fresh.as_secs_f64() / reused.as_secs_f64()),
            goal,
            format!("{:.1} and {:.1} µs", micros(fresh), micros(reused)),
        );
    }
    Ok(())
}

fn millis(time: Duration) -> f64 {
    time.as_secs_f64() * 1e3
}

fn micros(time: Duration) -> f64 {
    time.as_secs_f64() * 1e6
}

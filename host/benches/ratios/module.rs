//! The rule module under wasmtime against the same core compiled natively.

use std::error::Error;

use sluse::engine::{Engine, Limits, Reply};
use sluse_wire::{Call, Mode};

use crate::pupils;
use crate::table::{Table, in_turn};

/// How many pupils a list has.
pub(crate) const RECORDS: usize = 100_000;

/// Goal 1: at most twice the native time for scanner paths, and at most 1.3 times more where a deadline may interrupt it.
pub(crate) fn measure(table: &mut Table) -> Result<(), Box<dyn Error>> {
    let uninterrupted = Engine::embedded(None, Limits::ONE_FILE)?;
    let interrupted = Engine::embedded(None, Limits::GATE)?;
    let sides = [(&uninterrupted, "", "<= 2.0x"), (&interrupted, ", with a deadline", "<= 2.6x")];
    for (format, payload) in [("ndjson", pupils::ndjson(RECORDS)), ("csv", pupils::csv(RECORDS))] {
        let call = Call {
            exchange: Some("elev.klasseliste".to_owned()),
            as_of: "2026-03-10".to_owned(),
            mode: Mode::Test,
            format: Some(format.to_owned()),
            ..Call::default()
        };
        let head = serde_json::to_vec(&call)?;
        let mut native = Vec::new();
        native_check(&head, &payload, &mut native);
        for (engine, deadline, goal) in sides {
            let Reply::Answer(module) = engine.check(&call, &payload)? else {
                return Err("the module refused".into());
            };
            if module != native {
                return Err("the module and the native core disagree: nothing to measure".into());
            }
            let (ratio, wasm_time, native_time) = in_turn(
                || drop(engine.check(&call, &payload)),
                || {
                    native.clear();
                    native_check(&head, &payload, &mut native);
                },
            );
            let each = |time: std::time::Duration| time.as_nanos() / RECORDS as u128;
            table.row(
                &format!("{format}: module in wasmtime{deadline} / native"),
                format!("{ratio:.2}x"),
                goal,
                format!(
                    "{} and {} ns/record, {:.1} M records/s, {} bytes/record",
                    each(wasm_time),
                    each(native_time),
                    RECORDS as f64 / wasm_time.as_secs_f64() / 1e6,
                    payload.len() / RECORDS
                ),
            );
        }
    }
    Ok(())
}

#[expect(
    clippy::disallowed_methods,
    reason = "the native run is what the module is measured against; no verdict leaves here"
)]
fn native_check(head: &[u8], payload: &[u8], out: &mut Vec<u8>) {
    sluse_core::check(head, payload, out);
}

//! Columns of identifiers: the rule module under wasmtime against the same core compiled natively.

use std::error::Error;

use sluse::engine::{Engine, Limits, Reply};
use sluse_core::date::Date;
use sluse_core::ids::{Kinds, Policy, Tenor, judge_column};
use sluse_wire::{IdsCall, Mode};

use crate::table::{Table, in_turn};

/// How many numbers a column has; one in ten has a wrong digit.
const ROWS: usize = 1_000_000;

/// Goals: the module at most 1.8 times the native time; natively 5 ns per number, as an indication.
#[expect(
    clippy::disallowed_methods,
    reason = "the native run is what the module is measured against; no verdict leaves here"
)]
pub(crate) fn measure(table: &mut Table) -> Result<(), Box<dyn Error>> {
    let as_of = Date::new(2026, 11, 22).ok_or("no such day")?;
    let column = column();
    let (offsets, values) = column.split_at(4 * (ROWS + 1));
    let policy = Policy::test(Kinds::ANY, as_of);
    let mut native = Vec::new();
    judge_column(&policy, offsets, values, &mut native)?;

    let engine = Engine::embedded(None, Limits::ONE_FILE)?;
    let mut session = engine.session();
    let call = IdsCall {
        as_of: as_of.iso(),
        kind: vec!["any".to_owned()],
        mode: Mode::Test,
        postnummer: None,
        rows: ROWS as u64,
        separators: None,
    };
    let Reply::Answer(module) = session.ids(&call, &column)? else { return Err("the module refused".into()) };
    if module != native {
        return Err("the module and the native core disagree: nothing to measure".into());
    }
    let (ratio, wasm_time, native_time) = in_turn(
        || drop(session.ids(&call, &column)),
        || {
            native.clear();
            let _ = judge_column(&policy, offsets, values, &mut native);
        },
    );
    let each = |time: std::time::Duration| time.as_nanos() as f64 / ROWS as f64;
    table.row(
        "identifiers: module in wasmtime / native",
        format!("{ratio:.2}x"),
        "<= 1.8x, native <= 5 ns",
        format!("{:.1} and {:.1} ns per number, copied in and out", each(wasm_time), each(native_time)),
    );
    Ok(())
}

/// The column as the module takes it: offsets, then values.
fn column() -> Vec<u8> {
    let mut offsets = vec![0; 4 * (ROWS + 1)];
    let mut values = Vec::with_capacity(11 * ROWS);
    for (row, number) in Tenor::new(1).take(ROWS).enumerate() {
        let from = values.len();
        values.extend_from_slice(number.as_str().as_bytes());
        if row % 10 == 0 {
            let wrong = from + row / 10 % 11;
            values[wrong] = b'0' + (values[wrong] - b'0' + 1) % 10;
        }
        let end = i32::try_from(values.len()).unwrap_or(i32::MAX);
        offsets[4 * (row + 1)..][..4].copy_from_slice(&end.to_le_bytes());
    }
    offsets.extend_from_slice(&values);
    offsets
}

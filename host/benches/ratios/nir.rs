//! A municipality's whole history with linkage: the rule module under wasmtime against the same core compiled natively, and
//! ten times the history against one.

use std::collections::BTreeMap;
use std::error::Error;

use sluse::engine::{Engine, Limits, Reply};
use sluse_core::date::Date;
use sluse_wire::{Call, Known, Mode};

use crate::table::{Table, in_turn};
use kommune::{Historie, json};

#[path = "../../../core/tests/support/kommune/mod.rs"]
#[expect(dead_code, unused_imports, reason = "the tests of the core do more with it")]
mod kommune;

/// How many persons the municipality has.
const PERSONS: u64 = 500;

/// A call and what it sends.
struct Submission {
    call: Call,
    head: Vec<u8>,
    payload: Vec<u8>,
    records: u64,
}

impl Submission {
    fn of(persons: u64, with_tests: bool) -> Result<Self, Box<dyn Error>> {
        let as_of = Date::new(2026, 3, 10).ok_or("no such day")?;
        let Historie { sendt, mut register } = Historie::kommune(1, persons, as_of);
        register.retain(|rad| with_tests || rad.slag() != "prove");
        let known = |texts: &[&str]| texts.iter().map(|&text| Known::Text(text.to_owned())).collect();
        let mut call = Call {
            exchange: Some("nir.ws4".to_owned()),
            as_of: as_of.iso(),
            mode: Mode::Test,
            format: Some("json".to_owned()),
            known: Some(BTreeMap::from([
                ("nir.lover".to_owned(), known(&["integreringsloven", "introduksjonsloven", "kap6a"])),
                ("nir.roller".to_owned(), known(&["kommuneintrobruker", "kommunenorskbruker"])),
            ])),
            ..Call::default()
        };
        let mut payload = json(&sendt, false).into_bytes();
        call.tell("nir.register", json(&register, true).as_bytes(), &mut payload);
        let head = serde_json::to_vec(&call)?;
        let records = (sendt.len() + register.len()) as u64;
        Ok(Self { call, head, payload, records })
    }

    #[expect(
        clippy::disallowed_methods,
        reason = "the native run is what the module is measured against; no verdict leaves here"
    )]
    fn check_natively(&self, out: &mut Vec<u8>) {
        out.clear();
        sluse_core::check(&self.head, &self.payload, out);
    }
}

/// Goals: the module at most 1.5 times the native time where nothing interrupts it; natively at most 11 times the time for ten times the records.
pub(crate) fn measure(table: &mut Table) -> Result<(), Box<dyn Error>> {
    let whole = Submission::of(PERSONS, true)?;
    let mut native = Vec::new();
    whole.check_natively(&mut native);
    for (who, limits, goal) in
        [("`sluse check`", Limits::ONE_FILE, "<= 1.5x"), ("a gate, with its deadline", Limits::GATE, "")]
    {
        let engine = Engine::embedded(None, limits)?;
        let Reply::Answer(module) = engine.check(&whole.call, &whole.payload)? else {
            return Err("the module refused".into());
        };
        if module != native {
            return Err("the module and the native core disagree: nothing to measure".into());
        }
        let (ratio, wasm_time, native_time) =
            in_turn(|| drop(engine.check(&whole.call, &whole.payload)), || whole.check_natively(&mut native));
        table.row(
            &format!("{PERSONS} participants with linkage: module in {who} / native"),
            format!("{ratio:.2}x"),
            goal,
            format!(
                "{:.1} and {:.1} ms for {} records, {} bytes of findings and laws",
                wasm_time.as_secs_f64() * 1e3,
                native_time.as_secs_f64() * 1e3,
                whole.records,
                native.len()
            ),
        );
    }
    // Without the results of tests: the register of ten municipalities with them is larger than a part may be.
    for persons in [PERSONS / 10, PERSONS] {
        let (one, ten) = (Submission::of(persons, false)?, Submission::of(persons * 10, false)?);
        let mut other = Vec::new();
        let (ratio, long, short) = in_turn(|| ten.check_natively(&mut native), || one.check_natively(&mut other));
        table.row(
            &format!("{} participants / {persons}, natively", persons * 10),
            format!("{ratio:.1}x"),
            "<= 11x",
            format!(
                "{:.1} and {:.1} ms for {:.2} times the records",
                long.as_secs_f64() * 1e3,
                short.as_secs_f64() * 1e3,
                ten.records as f64 / one.records as f64
            ),
        );
    }
    Ok(())
}

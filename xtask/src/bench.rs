//! Ratios to peers and to the native run: measured in turn, in one process each, printed as a table.

use anyhow::Result;

use crate::build::product;
use crate::python_wheel;
use crate::run::{cargo, command, root, run, say};
use crate::setup::npm_packages;

/// Builds, measures the host, then the module in Node and Python against their peers, and the wheel in Spark.
///
/// # Errors
/// When a build fails, or when two sides that must agree do not.
pub(crate) fn bench() -> Result<()> {
    product()?;
    let pupils = root().join("target/bench-pupils.ndjson");
    say("rule module, start-up and durable submissions (some minutes)");
    run(cargo()
        .args(["bench", "--locked", "--package", "sluse", "--bench", "ratios"])
        .env("SLUSE_BENCH_PUPILS", &pupils))?;
    npm_packages("host/benches/node")?;
    say("the module in Node against ajv and @navikt/fnrvalidator");
    run(command("node").arg("host/benches/node/records.mjs").arg(&pupils))?;
    say("identifiers in Node against @navikt/fnrvalidator");
    run(command("node").arg("host/benches/node/ids.mjs"))?;
    say("the Python wheel against python-stdnum, jsonschema-rs and SQL in DuckDB");
    python_wheel::bench()
}
